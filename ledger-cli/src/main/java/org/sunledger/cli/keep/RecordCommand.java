package org.sunledger.cli.keep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.fact.Fact;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactForms;
import org.sunledger.io.FactImport;

/** {@code record KIND key=value…}: records one fact. */
public final class RecordCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("KIND KEY=VALUE...").writing();
    }

    @Override
    public int run(Session session) {
        FactForm form = Refusal.granted(FactForms.of(session.arguments().first("KIND")));
        Map<String, String> values = values(session.arguments().positionals());
        Book book = session.write();
        Fact fact = Refusal.granted(FactImport.fact(
                form, values, book.now().chart(), book.settings().currency()));
        return new Written(session, book).record(session.keeper(book), List.of(fact));
    }

    private static Map<String, String> values(List<String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : typed.subList(1, typed.size())) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw Misuse.of("misuse.pair", "found", pair);
            }
            String key = pair.substring(0, equals);
            if (values.put(key, pair.substring(equals + 1)) != null) {
                throw Misuse.of("misuse.pair-twice", "found", key);
            }
        }
        return values;
    }
}
