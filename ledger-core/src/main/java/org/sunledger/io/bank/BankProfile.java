package org.sunledger.io.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Labels;
import org.sunledger.io.TextEncoding;
import org.sunledger.outcome.Outcome;

/**
 * What the layout of a bank or wallet file means, as data: which header names which field, which words mean money in,
 * what the file prints about itself. {@code docs/reference/bank-profiles.md} describes the form. Immutable.
 */
public final class BankProfile {
    /** The profiles that come with this version; those that know one layout stand before those that know many. */
    private static final List<String> SHIPPED = List.of(
            "icbc-corporate/1",
            "ccb-corporate/1",
            "cmbc-corporate/1",
            "pingan-corporate/1",
            "ceb-corporate/1",
            "icbc-personal/1",
            "abc-personal/1",
            "bocom-personal/1",
            "cmb-personal/1",
            "alipay-personal/1",
            "alipay-merchant/1",
            "wechat-personal/1",
            "wechat-merchant/1",
            "wechat-merchant-funds/1",
            "plain/1",
            "generic/1",
            "generic-signed/1",
            "generic-side/1");

    private static final Map<String, BankProfile> READ = new ConcurrentHashMap<>();

    private final String id;
    private final String digest;
    private final Labels labels;
    private final Writing writing;
    private final AmountWay way;
    private final boolean outIsNegative;
    private final List<ProfileColumn> columns;
    private final List<Meaning> meanings;
    private final List<BankField> fieldsWithMeaning;
    private final Printed printed;

    /**
     * How a layout writes.
     *
     * @param namedEncoding the encoding, when it is always the same; null to find it out
     * @param delimiter what stands between two cells; 0 to find it out at the header
     * @param header whether the layout has a header
     * @param repeatsHeader whether the header may stand again between the rows, as on every printed page
     * @param shortRows whether a row may end before its last columns
     * @param dates the order of its dates
     * @param decimalComma whether a comma stands before the decimals, and points between thousands
     * @param nothing the words that stand for an empty cell
     */
    record Writing(
            @Nullable TextEncoding namedEncoding,
            char delimiter,
            boolean header,
            boolean repeatsHeader,
            boolean shortRows,
            DateOrder dates,
            boolean decimalComma,
            Set<String> nothing) {
        Writing {
            nothing = Set.copyOf(nothing);
        }
    }

    /**
     * What a layout prints beside its rows.
     *
     * @param lines lines before or after the rows, with figures in them
     * @param tables totals as small tables under the rows
     * @param totalsRows words with which a row begins that holds the totals of the columns, folded
     * @param footers words with which a line begins that is no row, folded
     * @param always the figures that every complete file prints
     */
    record Printed(
            List<PrintedLine> lines,
            List<PrintedTable> tables,
            List<String> totalsRows,
            List<String> footers,
            Set<PrintedFigure> always) {
        Printed {
            lines = List.copyOf(lines);
            tables = List.copyOf(tables);
            totalsRows = List.copyOf(totalsRows);
            footers = List.copyOf(footers);
            always = Set.copyOf(always);
        }
    }

    BankProfile(
            String id,
            String digest,
            Labels labels,
            Writing writing,
            AmountWay way,
            boolean outIsNegative,
            List<ProfileColumn> columns,
            List<Meaning> meanings,
            Printed printed) {
        this.id = id;
        this.digest = digest;
        this.labels = labels;
        this.writing = writing;
        this.way = way;
        this.outIsNegative = outIsNegative;
        this.columns = List.copyOf(columns);
        this.meanings = List.copyOf(meanings);
        this.fieldsWithMeaning =
                meanings.stream().map(Meaning::field).distinct().toList();
        this.printed = printed;
    }

    /** The ids of the profiles that come with this version, the newest of each name. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** The profile that comes with this version under a name, with or without its version. */
    public static Optional<BankProfile> find(String name) {
        return SHIPPED.stream()
                .filter(id ->
                        id.equals(name) || id.substring(0, id.indexOf('/')).equals(name))
                .findFirst()
                .map(id -> READ.computeIfAbsent(id, BankProfile::load));
    }

    /** Reads a profile that somebody wrote; a refusal lists everything that is wrong with it. */
    public static Outcome<BankProfile> read(String json) {
        return ProfileForm.read(json);
    }

    private static BankProfile load(String id) {
        return read(text(id)).orThrow();
    }

    /** The JSON of a profile that comes with this version, as a beginning for one's own; {@code id} is a shipped id. */
    public static String text(String id) {
        String resource = "profile-" + id.replace('/', '-') + ".json";
        try (InputStream in = BankProfile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no profile " + id);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name and version, such as {@code icbc-corporate/1}. */
    public String id() {
        return id;
    }

    /** Lower-case hexadecimal SHA-256 of the profile's canonical form. */
    public String digest() {
        return digest;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** How amounts are told. */
    public AmountWay way() {
        return way;
    }

    /** The columns, in the order of the profile. */
    public List<ProfileColumn> columns() {
        return columns;
    }

    Writing writing() {
        return writing;
    }

    /** Whether the column of money out carries a minus sign. */
    boolean outIsNegative() {
        return outIsNegative;
    }

    List<Meaning> meanings() {
        return meanings;
    }

    /** The fields whose words must all be known. */
    List<BankField> fieldsWithMeaning() {
        return fieldsWithMeaning;
    }

    Printed printed() {
        return printed;
    }

    @Override
    public String toString() {
        return id;
    }
}
