package org.sunledger.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.sunledger.statement.Block;
import org.sunledger.statement.Figure;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementLine;

/** A host that answers with its own Jackson 2 objects, as Spring Boot 3 does, beside the library's jackson-core 3. */
final class StatementPage {
    private StatementPage() {}

    static String json(Statement statement) throws IOException {
        // snippet: jackson-2
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode page = mapper.createObjectNode();
        for (Block block : statement.blocks()) {
            for (StatementLine line : block.lines()) {
                if (line.figures().get(0) instanceof Figure.Amount amount) {
                    page.put(line.id() + "/" + line.detail(), amount.minor());
                }
            }
        }
        return mapper.writeValueAsString(page);
        // end
    }
}
