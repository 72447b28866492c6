package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sunledger.cli.shell.Surroundings;
import org.sunledger.cli.shell.Terminal;

/** Somebody at a terminal: types commands in a folder and reads what comes. */
final class Terminalist {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>(Map.of("LANG", "en_GB.UTF-8", "NO_COLOR", "1"));
    private Clock clock = Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC);
    private Terminal terminal = Terminal.NONE;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    Terminalist(Path folder) {
        this.folder = folder;
    }

    /** With a variable of the environment set; an empty value removes it. */
    Terminalist with(String variable, String value) {
        if (value.isEmpty()) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
        return this;
    }

    /** As an actor. */
    Terminalist as(String actor) {
        return with("SUNLEDGER_ACTOR", actor);
    }

    Terminalist at(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return this;
    }

    Terminalist looking(Terminal at) {
        terminal = at;
        return this;
    }

    /** The exit status of a command. */
    int types(String... words) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        return Main.run(
                words,
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        clock,
                        environment,
                        folder,
                        "en",
                        terminal));
    }

    /** Types a command that must succeed; gives what it printed. */
    String gets(String... words) {
        int status = types(words);
        assertThat(status).as(err() + out()).isZero();
        return out();
    }

    /** What the last command printed as its result, without the folder's name. */
    String out() {
        return plain(out.toString(StandardCharsets.UTF_8));
    }

    /** What the last command said beside it, without the folder's name. */
    String err() {
        return plain(err.toString(StandardCharsets.UTF_8));
    }

    private String plain(String text) {
        return text.replace(folder + "/", "").replace(folder.toString(), "DIR").replace("\r\n", "\n");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Terminalist writes(String name, String... lines) {
        try {
            Files.writeString(file(name), String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text in a file. */
    Terminalist replaces(String name, String before, String after) {
        try {
            Files.writeString(file(name), Files.readString(file(name)).replace(before, after));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the end of one file, from some text on, at the end of another. */
    Terminalist appends(String name, String other, String from) {
        try {
            String end = Files.readString(file(other));
            Files.writeString(file(name), Files.readString(file(name)) + end.substring(end.indexOf(from)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the folder with its bytes: what must not change when nothing is written. */
    Map<String, String> everyFile() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> all = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small demonstration book with a stream, three incomes, a cost and a saving. */
    static Terminalist withBook(Path folder, String language) {
        folder.toFile().mkdirs();
        Terminalist somebody = new Terminalist(folder).as("treasurer");
        somebody.gets("init", "--demo-seed", "7", "--opened", "2018-01-01", "--lang", language);
        somebody.writes(
                        "streams.csv",
                        "stream,kind,label-en,label-zh",
                        "lift-ads,advertising,Lift advertising,电梯广告",
                        "parking,parking,Parking,停车")
                .writes(
                        "income.csv",
                        "date,stream,amount,tax,cost,cost-status,voucher,memo",
                        "2018-01-08,lift-ads,1000.00,50.00,200.00,withheld,V1,rent of January",
                        "2018-02-08,lift-ads,1000.00,50.00,200.00,payable,V2,",
                        "2018-02-09,parking,300.00,,,,V3,")
                .writes("expenses.csv", "date,category,amount,voucher", "2018-02-20,repairs,120.00,V4")
                .writes("savings.csv", "measure,from,to,kwh,source", "led,2018-01-01,2018-03-31,2500,the electrician");
        for (String kind : new String[] {"streams", "income", "expenses", "savings"}) {
            somebody.gets("import", kind, kind + ".csv");
        }
        return somebody;
    }
}
