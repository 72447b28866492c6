package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What programs read: every envelope keeps its published schema, and a published schema never loses a member or changes
 * its type. {@code -Dgolden.rewrite=true} adds new members to the list of those published; it never takes one away.
 */
class SchemasTest {
    private static final Path SCHEMAS = Path.of("..", "docs", "reference", "schemas");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void keepABook() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.writes("streams.csv", "stream,kind,label-en", "lift-ads,advertising,Lift advertising");
        treasurer.writes("income.csv", "date,stream,amount,tax,cost", "2018-03-05,lift-ads,1000.00,30.00,200.00");
        treasurer.writes("savings.csv", "measure,from,to,kwh,source", "led,2018-01-01,2018-12-31,1000,press");
        treasurer.gets("import", "streams", "streams.csv");
        treasurer.gets("import", "income", "income.csv");
        treasurer.gets("import", "savings", "savings.csv");
        treasurer.gets(
                "record", "saving-measures", "measure=pumps", "option=A", "from=2018-01-01", "investment=9", "life=2");
        treasurer.gets(
                "record",
                "saving-lamps",
                "measure=pumps",
                "lamps=all",
                "from=2018-01-01",
                "count=9",
                "watts-before=9",
                "watts-source=label",
                "hours=9",
                "hours-source=switch");
        treasurer.gets("record", "energy-tariffs", "meter=pumps", "from=2018-01-01", "price=0.5");
        treasurer.gets("record", "units", "unit=7-101", "area=100");
        treasurer.gets("record", "charges", "charge=management");
        treasurer.gets("record", "tariffs", "charge=management", "rate=2.35");
        treasurer.gets("record", "transfers", "date=2018-04-01", "amount=300", "to-fund=maintenance", "purpose=top-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-revenue", "property-fee", "funds", "money-accounts", "trial-balance"})
    void everyStatementKeepsItsSchema(String name) throws IOException {
        String json = treasurer.gets("statement", name, "--period", "2018", "-O", "json");

        assertThat(violations("statement-1.json", json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "balance",
                "arrears",
                "arrears --dunning",
                "arrears --history",
                "register --account bank",
                "streams --compare 2018",
                "streams --expected",
                "streams --dues",
                "streams --findings",
                "streams --net",
                "streams --net --by unit",
                "streams --tax",
                "savings",
                "savings --measure pumps --rate 4",
                "savings --measure pumps --monthly",
                "log",
                "show F2",
                "levy 2018-03 --dry-run",
                "levy 2018-04",
                "audit sample plan --value 1000000 --tolerable 50000",
                "audit sample draw --kind income --size 1 --engagement audit --nonce thrown-with-dice",
                "audit sample evaluate --size 60 --deviations 1",
                "diff 3 --period 2018"
            })
    void everyTableKeepsItsSchema(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("-O", "json"));

        String json = treasurer.gets(words.toArray(String[]::new));

        assertThat(violations("table-1.json", json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--expect 3/00000-00000-00000-00000", "--expect 99/00000-00000-00000-00000"})
    void aVerificationKeepsItsSchema(String expected) throws IOException {
        List<String> words = new ArrayList<>(List.of("audit", "verify", "-O", "json"));
        words.addAll(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));

        int status = treasurer.types(words.toArray(String[]::new));

        assertThat(status).isEqualTo(expected.isEmpty() ? 0 : 5);
        JsonNode data = JSON.readTree(treasurer.out()).path("data");
        assertThat(data.path("anchored").asBoolean()).isEqualTo(!expected.isEmpty());
        assertThat(data.path("sound").asBoolean()).isEqualTo(expected.isEmpty());
        assertThat(violations("verification-1.json", treasurer.out())).isEmpty();
    }

    @Test
    void aVerificationNamesTheBookItGoesOnFrom() throws IOException {
        treasurer.gets("close", "2018Q1");
        treasurer.gets("handover", "handed");
        treasurer.gets("--book", "next.book", "init", "--handover", "handed");

        String json = treasurer.gets("--book", "next.book", "audit", "verify", "--handover", "handed", "-O", "json");

        JsonNode data = JSON.readTree(json).path("data");
        String origin = JSON.readTree(treasurer.gets("audit", "verify", "-O", "json"))
                .path("provenance")
                .path("origin")
                .asText();
        assertThat(data.path("sound").asBoolean()).isTrue();
        assertThat(data.path("former").path("origin").asText()).isEqualTo(origin);
        assertThat(violations("verification-1.json", json)).isEmpty();
    }

    @Test
    void everyReconciliationKeepsItsSchema() throws IOException {
        treasurer.writes(
                "left.csv",
                "id,date,amount,memo",
                "L1,2018-03-05,10.00,fee of March",
                "L2,2018-03-05,35.10,fee",
                "L3,2018-03-05,35.10,fee",
                "L4,2018-03-xx,1.00,",
                "L5,2018-03-07,77.00,");
        treasurer.writes(
                "right.csv",
                "id,date,amount,memo",
                "R1,2018-03-05,10.00,fee of March",
                "R2,2018-03-06,35.10,fee",
                "R3,2018-03-06,35.10,fee");

        treasurer.types("reconcile", "--left", "left.csv", "--right", "right.csv", "-O", "json");

        assertThat(violations("reconciliation-1.json", treasurer.out())).isEmpty();
    }

    @Test
    void everyAuditTestKeepsItsSchema() throws IOException {
        treasurer.writes(
                "payments.csv",
                "date,party,number,amount,memo",
                "2018-03-05,Acme,V1,50.00,lamps",
                "2018-03-05,Acme,V1,50.00,lamps",
                "2018-03-06,Beta,V2,49000.00,roof",
                "2018-03-07,Beta,V4,1000.00,roof",
                "2018-03-08,Beta,V5,x,roof",
                "2018-03-09,Gamma,V6,12.00,paint",
                "2018-03-09,Gamma,V7,13.00,paint");

        treasurer.types("audit", "test", "--csv", "payments.csv", "--limit", "50000", "-O", "json");
        assertThat(violations("audit-test-1.json", treasurer.out())).isEmpty();

        treasurer.types("audit", "test", "-O", "json");
        assertThat(violations("audit-test-1.json", treasurer.out())).isEmpty();
    }

    @Test
    void everyAuditedReportKeepsItsSchemaAndStandsUntilItIsChanged() throws IOException {
        treasurer.writes(
                "engagement.json",
                "{\"schema\":\"sunledger/engagement/1\",\"name\":\"2018\",\"auditor\":\"A\",",
                "\"bank\":[{\"account\":\"supervised\",\"balance\":\"1.00\"}],",
                "\"conclusions\":[{\"test\":\"A-ROUND\",\"conclusion\":\"error\",\"amount\":\"5.00\",\"note\":\"n\"}]}");
        treasurer.writes("march.csv", "date,amount,balance", "2018-03-06,770.00,770.00", "2018-03-07,-3.00,767.00");
        String[] march = {"reconcile", "--account", "bank", "--bank", "march.csv", "--period", "2018-03"};
        treasurer.types(with(march, "-O", "json", "-o", "march.json"));
        String[] asking = {"audit", "report", "--period", "2018", "--engagement", "engagement.json", "-O", "json"};
        // Written into a file: on standard output the terminalist shortens the folder's name, also in what is restated.
        treasurer.types(with(asking, "--reconciliation", "march.json", "-o", "report.json"));
        String report = read(folder.resolve("report.json"));
        assertThat(violations("audit-report-1.json", report)).isEmpty();
        assertThat(treasurer.types("audit", "report", "--check", "report.json")).isZero();

        String[] checking = {"audit", "report", "--check", "report.json", "--reconciliation"};
        assertThat(treasurer.types(with(checking, "march.json"))).isZero();
        treasurer.writes("other.json", read(folder.resolve("march.json")).replace("767.00", "768.00"));
        assertThat(treasurer.types(with(checking, "other.json"))).isEqualTo(1);
        assertThat(treasurer.types(with(asking, "--reconciliation", "engagement.json")))
                .isEqualTo(3);

        treasurer.gets("record", "income", "date=2019-03-05", "stream=lift-ads", "amount=1.00");
        assertThat(treasurer.types("audit", "report", "--check", "report.json")).isZero();

        treasurer.writes("report.json", report.replace("1,000.00", "9,000.00").replace("1000.00", "9000.00"));
        assertThat(treasurer.types("audit", "report", "--check", "report.json")).isEqualTo(1);

        String root = JSON.readTree(report).path("provenance").path("root").asText();
        treasurer.writes("report.json", report.replace(root, "0".repeat(64)));
        assertThat(treasurer.types("audit", "report", "--check", "report.json")).isEqualTo(5);
    }

    @Test
    void decisionsAndWhatIsCarriedKeepTheirSchemas() throws IOException {
        treasurer.writes(
                "march.csv",
                "date,amount,balance,reference,memo",
                "2018-03-06,770.00,770.00,,somebody",
                "2018-03-07,-3.00,767.00,,fee");
        treasurer.writes("april.csv", "date,amount,balance,reference,memo", "2018-04-06,1.00,768.00,,interest");
        String[] march = {"reconcile", "--account", "bank", "--bank", "march.csv", "--period", "2018-03"};
        treasurer.types(with(march, "-O", "json", "-o", "march.json"));
        treasurer.gets("reconcile", "note", "march.json", "L2", "--reason", "asked");
        treasurer.gets("reconcile", "note", "march.json", "R3", "--reason", "a fee", "--engagement", "audit.json");
        treasurer.gets(
                "reconcile", "accept", "march.json", "L2+R2", "--difference", "lift-ads", "--reason", "so it is");
        treasurer.types(with(
                march, "--previous", "march.json", "--engagement", "audit.json", "-O", "json", "-o", "again.json"));

        treasurer.types(
                "reconcile", "--account", "bank", "--bank", "april.csv", "--carried", "again.json", "-O", "json");

        assertThat(violations("reconciliation-1.json", treasurer.out())).isEmpty();
        assertThat(violations("reconciliation-1.json", read(folder.resolve("again.json"))))
                .isEmpty();
        assertThat(read(folder.resolve("again.json"))).contains("\"source\": \"engagement\"", "\"rule\": \"person\"");
        assertThat(violations("engagement-1.json", read(folder.resolve("audit.json"))))
                .isEmpty();
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aSchemaSaysNoToWhatItDoesNotName() throws IOException {
        String json = treasurer.gets("statement", "funds", "--period", "2018", "-O", "json");

        assertThat(violations("statement-1.json", json.replace("\"basis\"", "\"base\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement-1.json",
                "table-1.json",
                "reconciliation-1.json",
                "verification-1.json",
                "audit-test-1.json",
                "audit-report-1.json"
            })
    void aPublishedMemberNeverVanishesOrChangesItsType(String schema) throws IOException {
        TreeSet<String> now = new TreeSet<>();
        members("", JSON.readTree(read(SCHEMAS.resolve(schema))), now);
        Path published = SCHEMAS.resolve(schema.replace(".json", ".members.txt"));
        if (Boolean.getBoolean("golden.rewrite")) {
            TreeSet<String> all = new TreeSet<>(now);
            if (Files.exists(published)) {
                all.addAll(read(published).lines().toList());
            }
            Files.writeString(published, String.join("\n", all) + "\n");
        }

        assertThat(now).containsExactlyElementsOf(read(published).lines().toList());
    }

    /** Every member with its type, as {@code data.blocks[].lines[].id string}. */
    private static void members(String path, JsonNode schema, TreeSet<String> found) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String inner = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            found.add(inner + " " + type(property.getValue()));
            members(inner, property.getValue(), found);
        }
        if (schema.has("items")) {
            members(path + "[]", schema.get("items"), found);
        }
        for (JsonNode choice : schema.path("oneOf")) {
            members(path, choice, found);
        }
    }

    private static String type(JsonNode schema) {
        return schema.has("type") ? schema.get("type").asText() : "fixed";
    }

    private static List<String> violations(String schema, String json) throws IOException {
        JsonSchema rules =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(read(SCHEMAS.resolve(schema)));
        return rules.validate(JSON.readTree(json)).stream()
                .map(Object::toString)
                .toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
