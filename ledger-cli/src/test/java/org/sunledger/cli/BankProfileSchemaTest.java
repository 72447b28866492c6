package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.io.bank.BankProfile;

/** The published schema of a profile holds every profile that comes with the command. */
class BankProfileSchemaTest {
    private static final Path SCHEMA = Path.of("..", "docs", "reference", "schemas", "bank-profile-1.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> shipped() {
        return BankProfile.shipped();
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedProfileKeepsTheSchema(String id) throws IOException {
        assertThat(schema().validate(JSON.readTree(BankProfile.text(id)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aMemberThatTheSchemaDoesNotNameIsRefusedByBoth(String id) throws IOException {
        String changed = BankProfile.text(id).replace("\"columns\"", "\"colums\"");

        assertThat(schema().validate(JSON.readTree(changed))).isNotEmpty();
        assertThat(BankProfile.read(changed).isAccepted()).isFalse();
    }
}
