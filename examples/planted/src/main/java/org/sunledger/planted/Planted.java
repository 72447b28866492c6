package org.sunledger.planted;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.planted.plot.Planter;
import org.sunledger.planted.rival.FirstMatch;
import org.sunledger.planted.rival.GnuCashScore;
import org.sunledger.planted.rival.Greedy;
import org.sunledger.planted.rival.KeyJoin;
import org.sunledger.planted.rival.Matcher;
import org.sunledger.planted.rival.OdooGreedy;
import org.sunledger.planted.rival.Perfect;
import org.sunledger.planted.score.AnswerFile;
import org.sunledger.planted.score.Score;
import org.sunledger.planted.score.ScoreTable;
import org.sunledger.planted.score.Scorer;

/** The command line of this module; {@code examples/planted/planted.sh} calls it. */
public final class Planted {

    private static final String USAGE = """
            usage: plant LEVEL ROWS SEED FOLDER    write book.csv, bank.csv, truth.csv and case.csv
                   score FOLDER RESULT.json        score what sunledger reconcile -O json said about a folder
                   compare FOLDER [RESULT.json]    the same in one table with simple matchers
            """;

    private final PrintStream out;

    private Planted(PrintStream out) {
        this.out = out;
    }

    /** Runs one of the three; ends with 2 when it is called in another way. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!new Planted(out).run(List.of(arguments))) {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private boolean run(List<String> said) {
        try {
            if (said.size() == 5 && said.get(0).equals("plant")) {
                int rows = Integer.parseInt(said.get(2));
                long seed = Long.parseLong(said.get(3));
                CaseFiles.write(Planter.plant(Level.of(said.get(1)), rows, seed), Path.of(said.get(4)));
            } else if (said.size() == 3 && said.get(0).equals("score")) {
                PlantedCase planted = CaseFiles.read(Path.of(said.get(1)));
                out.print(ScoreTable.full(Scorer.score(planted, AnswerFile.read(Path.of(said.get(2))))));
            } else if (said.size() >= 2 && said.size() <= 3 && said.get(0).equals("compare")) {
                compare(CaseFiles.read(Path.of(said.get(1))), said.subList(2, said.size()));
            } else {
                return false;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(PlantedCase planted, List<String> results) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String result : results) {
            scores.put("sunledger", Scorer.score(planted, AnswerFile.read(Path.of(result))));
        }
        for (Matcher matcher : matchers(planted)) {
            scores.put(matcher.name(), Scorer.score(planted, matcher.match(planted.book(), planted.bank())));
        }
        out.print(ScoreTable.of(scores));
    }

    /** All matchers to compare with; the last one knows the truth. */
    public static List<Matcher> matchers(PlantedCase planted) {
        return List.of(
                new KeyJoin(),
                new GnuCashScore(),
                new OdooGreedy(),
                new FirstMatch(),
                new Greedy(),
                new Perfect(planted));
    }
}
