package org.sunledger.io.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Layouts as banks make them of one another: columns renamed within the known names, reordered, added, padded. */
final class DerivedLayout {
    private DerivedLayout() {}

    /** The file of a fixture in a derived layout; the seed decides which. */
    static byte[] of(BankFixtures.Fixture fixture, Random random) {
        BankText text = BankText.of(fixture.text().getBytes(StandardCharsets.UTF_8), null);
        BankProfile profile = BankProfile.find(fixture.profile()).orElseThrow();
        BankLayout layout = HeaderSearch.search(profile, text);
        BankRecords records = new BankRecords(text, layout.delimiter(), layout.width());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, layout.width()).boxed().toList());
        Collections.shuffle(order, random);
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append("说明文字").append(i).append('\n');
        }
        boolean padded = random.nextBoolean();
        boolean extra = random.nextBoolean();
        while (records.next()) {
            List<String> cells = records.texts();
            if (records.line() < layout.headerLine() || cells.size() < layout.width()) {
                out.append(records.excerpt(10_000)).append('\n');
                continue;
            }
            boolean isHeader = records.line() == layout.headerLine();
            List<String> moved = order.stream()
                    .map(at -> isHeader ? renamed(profile, cells.get(at), random) : cells.get(at))
                    .map(cell -> padded ? cell + "\t" : cell)
                    .map(cell -> cell.indexOf(layout.delimiter()) < 0 ? cell : '"' + cell + '"')
                    .collect(Collectors.toCollection(ArrayList::new));
            if (extra) {
                moved.add(isHeader ? "新增列" : "x");
            }
            out.append(String.join(String.valueOf(layout.delimiter()), moved)).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String renamed(BankProfile profile, String header, Random random) {
        String folded = ColumnName.fold(header);
        for (ProfileColumn column : profile.columns()) {
            if (column.names().stream().anyMatch(name -> ColumnName.fold(name).equals(folded))) {
                return column.names().get(random.nextInt(column.names().size()));
            }
        }
        return header;
    }
}
