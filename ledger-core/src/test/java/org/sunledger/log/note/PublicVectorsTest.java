package org.sunledger.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sunledger.log.ConsistencyProof;
import org.sunledger.log.InclusionProof;
import org.sunledger.log.Sha256;
import org.sunledger.log.TreeHash;

/**
 * The vectors that others publish, which are not ours to copy. {@code -Dsunledger.vectors=DIR} names a folder with
 * {@code testdata} of transparency-dev/merkle, {@code ed25519_test.json} of C2SP/wycheproof and {@code signed-note.md}
 * of C2SP/C2SP.
 */
@EnabledIfSystemProperty(named = "sunledger.vectors", matches = ".+")
class PublicVectorsTest {
    private static final Path FOLDER = Path.of(System.getProperty("sunledger.vectors", "."));

    @Test
    void everyInclusionProofIsTakenOrNotAsPublished() {
        List<Map<String, Object>> vectors = vectors("inclusion");
        for (Map<String, Object> vector : vectors) {
            boolean holds =
                    taken(() -> new InclusionProof(whole(vector, "leafIdx"), whole(vector, "treeSize"), hashes(vector))
                            .leadsFrom(hash(vector.get("leafHash")), hash(vector.get("root"))));
            assertThat(holds).as("%s", vector).isEqualTo(!Boolean.TRUE.equals(vector.get("wantErr")));
        }
        assertThat(vectors).hasSizeGreaterThan(90);
    }

    @Test
    void everyConsistencyProofIsTakenOrNotAsPublished() {
        List<Map<String, Object>> vectors = vectors("consistency");
        for (Map<String, Object> vector : vectors) {
            boolean holds =
                    taken(() -> new ConsistencyProof(whole(vector, "size1"), whole(vector, "size2"), hashes(vector))
                            .connects(hash(vector.get("root1")), hash(vector.get("root2"))));
            assertThat(holds).as("%s", vector).isEqualTo(!Boolean.TRUE.equals(vector.get("wantErr")));
        }
        assertThat(vectors).hasSizeGreaterThan(90);
    }

    @Test
    @SuppressWarnings("unchecked")
    void everySignatureIsTakenOrNotAsPublished() {
        Map<String, Object> all = read(FOLDER.resolve("ed25519_test.json"));
        int tried = 0;
        for (Object group : (List<Object>) all.get("testGroups")) {
            Map<String, Object> key = (Map<String, Object>) ((Map<String, Object>) group).get("publicKey");
            byte[] open = HexFormat.of().parseHex((String) key.get("pk"));
            for (Object each : (List<Object>) ((Map<String, Object>) group).get("tests")) {
                Map<String, Object> vector = (Map<String, Object>) each;
                boolean good = Ed25519.verify(
                        open,
                        HexFormat.of().parseHex((String) vector.get("msg")),
                        HexFormat.of().parseHex((String) vector.get("sig")));
                assertThat(good).as("%s", vector).isEqualTo("valid".equals(vector.get("result")));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(151);
    }

    @Test
    void theNoteOfTheSpecificationIsSignedByItsKey() throws IOException {
        String page = Files.readString(FOLDER.resolve("signed-note.md"));
        String example = page.substring(page.lastIndexOf("### Example"));
        String vkey = example.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("example.com/foo+"))
                .findFirst()
                .orElseThrow();
        int begin = example.indexOf("```\n") + 4;
        SignedNote note = SignedNote.parse(example.substring(begin, example.indexOf("```", begin)))
                .orThrow();
        VerifierKey key = VerifierKey.parse(vkey).orThrow();
        assertThat(note.signers(List.of(key)).orThrow()).containsExactly(key);
    }

    private interface Check {
        boolean run();
    }

    /** A vector that cannot even be written as a proof is not taken either. */
    private static boolean taken(Check check) {
        try {
            return check.run();
        } catch (IllegalArgumentException noProof) {
            return false;
        }
    }

    private static long whole(Map<String, Object> vector, String name) {
        return (Long) vector.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<TreeHash> hashes(Map<String, Object> vector) {
        Object proof = vector.get("proof");
        return proof instanceof List
                ? ((List<Object>) proof).stream().map(PublicVectorsTest::hash).toList()
                : List.of();
    }

    /** Some vectors have other bytes where a root does not matter; equal ones stay equal. */
    private static TreeHash hash(Object base64) {
        byte[] bytes = Base64.getDecoder().decode(base64 instanceof String text ? text : "");
        return bytes.length == TreeHash.LENGTH || bytes.length == 0
                ? TreeHash.of(bytes)
                : TreeHash.ofHex(Sha256.hex(("other " + base64).getBytes(UTF_8)));
    }

    private static List<Map<String, Object>> vectors(String kind) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("testdata").resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(PublicVectorsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path file) {
        try {
            return new Json(Files.readString(file)).object();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads as much of JSON as the vectors use. */
    private static final class Json {
        private static final Pattern TOKEN =
                Pattern.compile("\\s*([{}\\[\\]:,]|\"((?:[^\"\\\\]++|\\\\.)*+)\"|[^\\s{}\\[\\]:,\"]+)");

        private final Matcher tokens;

        Json(String text) {
            this.tokens = TOKEN.matcher(text);
            next();
        }

        private String next() {
            return tokens.find() ? tokens.group(1) : "";
        }

        Map<String, Object> object() {
            Map<String, Object> object = new TreeMap<>();
            while (!next().equals("}")) {
                if (!tokens.group(1).equals(",")) {
                    String name = tokens.group(2);
                    next();
                    next();
                    object.put(name, value());
                }
            }
            return object;
        }

        private Object value() {
            String token = tokens.group(1);
            if (token.equals("{")) {
                return object();
            } else if (token.equals("[")) {
                List<Object> array = new ArrayList<>();
                while (!next().equals("]")) {
                    if (!tokens.group(1).equals(",")) {
                        array.add(value());
                    }
                }
                return array;
            } else if (token.startsWith("\"")) {
                return tokens.group(2);
            }
            return token.matches("-?[0-9]+") ? new BigInteger(token).longValue() : (Object) token.equals("true");
        }
    }
}
