package org.sunledger.cli.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.BookView;
import org.sunledger.audit.sampling.Population;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.given.SourceFile;
import org.sunledger.cli.given.TypedCsv;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.examination.SampledFacts;
import org.sunledger.fact.FactKind;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvTable;
import org.sunledger.io.TextEncoding;
import org.sunledger.io.sample.CsvPopulation;
import org.sunledger.io.sample.SampleHead;
import org.sunledger.log.TreeHash;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Loaded;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;

/**
 * Where a population comes from: the facts of a book, or the rows of a file.
 *
 * @param population the items
 * @param chosen how they were chosen, by name, so that a sample file can say it and they are found again
 * @param amounts how amounts of its currency are written
 * @param banner what must stand on every page; empty for nothing
 */
public record SampledSource(Population population, Map<String, String> chosen, Amounts amounts, String banner) {
    private static final String KINDS = "kinds";
    private static final String PERIOD = "period";
    private static final String CURRENCY = "currency";
    private static final String FILE = "file";
    private static final String ENCODING = "encoding";
    private static final String SKIPPED = "skip-lines";
    private static final String SHEET = "sheet";

    /** The population that the options name. */
    static SampledSource asked(Session session) {
        return session.arguments().has("--csv") ? ofFile(session) : ofBook(session);
    }

    private static SampledSource ofFile(Session session) {
        Arguments arguments = session.arguments();
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(FILE, arguments.text("--csv"));
        chosen.put(CURRENCY, currency(arguments.text("--currency")).getCode());
        for (String option : List.of(ENCODING, SKIPPED, SHEET)) {
            String typed = arguments.text("--" + option);
            if (!typed.isEmpty()) {
                chosen.put(option, typed);
            }
        }
        return read(session, chosen, TypedCsv.options(arguments), TypedCsv.headers(arguments.all("--map")));
    }

    private static SampledSource read(
            Session session, Map<String, String> chosen, CsvOptions options, Map<String, String> headers) {
        Amounts amounts = new Amounts(currency(chosen.getOrDefault(CURRENCY, "")));
        Path path = session.surroundings().path(chosen.getOrDefault(FILE, ""));
        int skipped = CsvPopulation.linesBeforeHeader(path, options, headers);
        Loaded<CsvTable> table = SourceFile.at(path, chosen.getOrDefault(SHEET, ""))
                .table(options.loose().withSkipLines(skipped));
        if (!table.isClean()) {
            throw Refusal.ofFiles(table.failures());
        }
        Loaded<Optional<CsvPopulation>> read = CsvPopulation.of(table.value(), headers, amounts);
        CsvPopulation population = read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
        Map<String, String> all = new LinkedHashMap<>(chosen);
        if (skipped > 0) {
            all.put(SKIPPED, Integer.toString(skipped));
        }
        population.chosen().forEach((column, header) -> all.put("column-" + column, header));
        return new SampledSource(population.population(), all, amounts, "");
    }

    private static SampledSource ofBook(Session session) {
        Set<FactKind> kinds = kinds(session.arguments().all("--kind"));
        BookView view = session.view();
        DatePeriod period = Periods.find(session.arguments(), view)
                .orElseGet(() -> DatePeriod.closed(view.settings().opened(), Periods.lastDay(view)));
        return of(session, view, kinds, period);
    }

    private static SampledSource of(Session session, BookView view, Set<FactKind> kinds, DatePeriod period) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(KINDS, String.join("+", kinds.stream().map(FactKind::text).toList()));
        chosen.put(PERIOD, period.range());
        chosen.put(CURRENCY, view.settings().currency().getCode());
        String banner = view.settings().isDemonstration() ? session.words().text("demonstration") : "";
        return new SampledSource(
                SampledFacts.of(view, kinds, period),
                chosen,
                new Amounts(view.settings().currency()),
                banner);
    }

    private static Set<FactKind> kinds(List<String> typed) {
        if (typed.isEmpty()) {
            throw Misuse.of("misuse.sample-source");
        }
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        List<String> known =
                SampledFacts.kinds().stream().map(FactKind::text).sorted().toList();
        for (String kind :
                typed.stream().flatMap(list -> Stream.of(list.split("[,+]"))).toList()) {
            kinds.add(FactKind.find(kind.strip())
                    .filter(SampledFacts.kinds()::contains)
                    .orElseThrow(() -> Nearest.misuse("misuse.kind", "found", kind, known)));
        }
        return kinds;
    }

    /** The population that a sample file was drawn from; refused when it is another one by now. */
    static SampledSource again(Session session, SampleHead head, GivenFile file) {
        List<String> source = new ArrayList<>(List.of(head.source().split(" ")));
        if (source.size() == 4 && source.get(0).equals("book")) {
            return again(session, head, file, source);
        }
        Map<String, String> chosen = new LinkedHashMap<>(head.values());
        String typed = session.arguments().text("--csv");
        chosen.put(FILE, typed.isEmpty() ? head.text(FILE) : typed);
        chosen.keySet().retainAll(List.of(FILE, CURRENCY, ENCODING, SKIPPED, SHEET));
        Map<String, String> headers = new LinkedHashMap<>();
        for (String column : List.of(CsvPopulation.AMOUNT, CsvPopulation.ID)) {
            if (!head.text("column-" + column).isEmpty()) {
                headers.put(column, head.text("column-" + column));
            }
        }
        SampledSource read = read(session, chosen, options(head, file), headers);
        if (!read.population().source().equals(head.source())) {
            throw file.refusal(
                    Code.SAMPLE_OF_ANOTHER, "found", read.population().source(), "expected", head.source());
        }
        return read;
    }

    private static CsvOptions options(SampleHead head, GivenFile file) {
        CsvOptions options = CsvOptions.DEFAULT;
        String skip = head.text(SKIPPED);
        if (!skip.isEmpty()) {
            if (!skip.matches("[0-9]{1,6}")) {
                throw file.refusal(Code.SAMPLE_MALFORMED, "reason", SKIPPED + "=" + skip);
            }
            options = options.withSkipLines(Integer.parseInt(skip));
        }
        return TextEncoding.named(head.text(ENCODING))
                .map(options::withEncoding)
                .orElse(options);
    }

    private static SampledSource again(Session session, SampleHead head, GivenFile file, List<String> source) {
        if (!(DatePeriod.read(head.text(PERIOD)) instanceof Reading.Read<DatePeriod> period)) {
            throw unusable(file, PERIOD, head);
        }
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (String kind : head.text(KINDS).split("\\+")) {
            kinds.add(FactKind.find(kind)
                    .filter(SampledFacts.kinds()::contains)
                    .orElseThrow(() -> unusable(file, KINDS, head)));
        }
        String size = source.get(2);
        if (!size.matches("[0-9]{1,15}")) {
            throw unusable(file, "source", head);
        }
        var book = session.read();
        if (!book.settings().origin().equals(source.get(1))) {
            throw file.refusal(
                    Code.SAMPLE_OF_ANOTHER, "found", "book " + book.settings().origin(), "expected", head.source());
        }
        BookView view = Refusal.granted(book.at(Long.parseLong(size)));
        TreeHash root = view.checkpoint().root();
        if (!root.hex().equals(source.get(3))) {
            throw new IntegrityException(Code.LOG_ROOT_DIFFERS, "found", root.hex(), "expected", source.get(3));
        }
        return of(session, view, kinds, period.value());
    }

    private static Refusal unusable(GivenFile file, String name, SampleHead head) {
        return file.refusal(Code.SAMPLE_MALFORMED, "reason", name + "=" + head.text(name));
    }

    static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code.isEmpty() ? "CNY" : code);
        } catch (IllegalCurrencyException unknown) {
            throw Misuse.of("misuse.currency", "found", code);
        }
    }
}
