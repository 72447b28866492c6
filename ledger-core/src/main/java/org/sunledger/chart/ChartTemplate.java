package org.sunledger.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sunledger.canonical.CanonicalObject;

/**
 * The accounts, funds and groups a new book begins with. A template is data, has a version that is never changed after
 * a release, and enters a book by that version and the digest of its canonical form.
 *
 * @param id name and version, such as {@code cn-shanghai/1}
 * @param digest lower-case hexadecimal SHA-256 of the template's canonical form
 * @param labels what people read
 * @param names what the template states, valid from the beginning of time
 */
public record ChartTemplate(String id, String digest, Labels labels, List<DatedName> names) {
    private static final List<String> SHIPPED = List.of("cn-shanghai/1", "generic/1");

    /** Those read so far: a template never changes, and every view of a book begins with one. */
    private static final Map<String, ChartTemplate> READ = new ConcurrentHashMap<>();

    public ChartTemplate {
        names = List.copyOf(names);
    }

    /** The ids of the templates that come with this version, the newest of each name. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** The template of this id, with or without its version ({@code cn-shanghai} means the newest). */
    public static Optional<ChartTemplate> find(String idOrName) {
        for (String id : SHIPPED) {
            if (id.equals(idOrName) || id.substring(0, id.indexOf('/')).equals(idOrName)) {
                return Optional.of(READ.computeIfAbsent(id, ChartTemplate::read));
            }
        }
        return Optional.empty();
    }

    /** The chart a book of this template begins with. */
    public Chart chart() {
        return Chart.empty().with(names);
    }

    private static ChartTemplate read(String id) {
        String resource = "template-" + id.replace('/', '-') + ".json";
        try (InputStream in = ChartTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + resource);
            }
            CanonicalObject document = CanonicalObject.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new ChartTemplate(
                    id, sha256(document.toBytes()), TemplateReader.labels(document), TemplateReader.names(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads the statements of a template document. */
    private static final class TemplateReader {
        private static final LocalDate EVER = LocalDate.of(1, 1, 1);

        static List<DatedName> names(CanonicalObject document) {
            List<DatedName> names = new ArrayList<>();
            for (CanonicalObject account : document.objects("accounts")) {
                names.add(new DatedName(EVER, account(account)));
            }
            for (CanonicalObject fund : document.objects("funds")) {
                names.add(new DatedName(EVER, fund(fund)));
            }
            for (CanonicalObject group : document.objects("groups")) {
                GroupKind kind = GroupKind.find(group.text("kind")).orElseThrow();
                names.add(new DatedName(EVER, new OwnershipGroup(group.text("id"), kind, labels(group), false)));
            }
            return names;
        }

        private static Account account(CanonicalObject account) {
            AccountType type = AccountType.find(account.text("type")).orElseThrow();
            Section section = Section.find(account.text("section")).orElseThrow();
            MoneyPlace place =
                    account.findText("place").flatMap(MoneyPlace::find).orElse(null);
            return new Account(account.text("id"), type, section, place, labels(account), false);
        }

        private static Fund fund(CanonicalObject fund) {
            Beneficiary beneficiary = Beneficiary.find(fund.text("beneficiary")).orElseThrow();
            return new Fund(
                    fund.text("id"), beneficiary, fund.findText("account").orElse(""), labels(fund), false);
        }

        static Labels labels(CanonicalObject object) {
            return new Labels(
                    object.findText("zh").orElse(""), object.findText("en").orElse(""));
        }
    }
}
