package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sunledger.outcome.Code;

/** What brings about the codes of verification, proofs and signatures. */
final class ProofCodes {
    private static final List<CodesTest.Case> CASES = new ArrayList<>();

    private ProofCodes() {}

    static List<CodesTest.Case> cases() {
        if (CASES.isEmpty()) {
            gather();
        }
        return List.copyOf(CASES);
    }

    private static void add(Code code, String words) {
        add(code, words, somebody -> {});
    }

    private static void add(Code code, String words, Consumer<Terminalist> before) {
        CASES.add(new CodesTest.Case(code, before, List.of(words.split(" "))));
    }

    private static void gather() {
        add(Code.LOG_ROOT_DIFFERS, "audit verify --expect 5/00000-00000-00000-00000");
        add(Code.LOG_SIZE_DIFFERS, "audit verify --expect 99/00000-00000-00000-00000");
        add(Code.LOG_ORIGIN_DIFFERS, "audit verify --expect sunledger/0000/5/00000-00000-00000-00000");
        add(Code.EXPECT_MALFORMED, "audit verify --expect nowhere.note");
        add(
                Code.LOG_FACT_CHANGED,
                "audit verify",
                CodesTest.tampered("UPDATE facts SET salt = zeroblob(16) WHERE fact = 5"));
        add(Code.LOG_MALFORMED, "audit verify", CodesTest.tampered("UPDATE facts SET bytes = x'7b7d' WHERE fact = 5"));
        add(Code.LOG_MALFORMED, "audit verify", CodesTest.tampered("DELETE FROM facts WHERE fact = 5"));
        add(Code.DERIVED_DIFFERS, "audit verify", CodesTest.tampered("UPDATE cells SET debit = debit + 1"));
        add(Code.DERIVED_DIFFERS, "audit verify", CodesTest.tampered("DELETE FROM lookups WHERE fact = 5"));
        add(Code.DERIVED_DIFFERS, "audit verify", CodesTest.tampered("UPDATE texts SET text = 'rent of July'"));
        add(Code.STORE_DAMAGED, "audit verify", CodesTest::damaged);
        add(Code.LOG_SEAL_DIFFERS, "audit verify", somebody -> {
            ClosingCodes.closed(somebody);
            Tampering.replaceInFact(somebody.file("community.book"), 12, "\"root\":\"", "\"root\":\"00");
        });
        add(Code.CHECKPOINT_MALFORMED, "audit verify --expect income.csv");
        add(Code.NOTE_MALFORMED, "audit verify --leaves income.csv");
        add(Code.KEY_MALFORMED, "audit sign --key income.csv --note q.note");
        add(Code.KEY_MALFORMED, "audit check-proof r.proof --trust income.csv", ProofCodes::receipt);
        add(Code.STORE_EXISTS, "audit sign --key income.csv --of-book");
        add(Code.KEY_OF_ANOTHER, "--book real.book audit sign --key book.key --note q.note", somebody -> {
            somebody.gets("audit", "sign", "--key", "book.key", "--of-book");
            ClosingCodes.realBook(somebody);
        });
        add(Code.SIGN_OLDER, "--at 5 audit sign --key chair.key --note other.note", somebody -> {
            somebody.gets("audit", "sign", "--key", "chair.key", "--new-key", "chair.example");
            somebody.gets("audit", "sign", "--key", "chair.key", "--note", "q.note");
        });
        add(Code.FACT_AFTER_CHECKPOINT, "--at 5 audit prove F6");
        add(Code.FACT_UNKNOWN, "audit prove F99");
        add(Code.PROOF_MALFORMED, "audit check-proof income.csv");
        add(Code.PROOF_MALFORMED, "audit sign --key chair.key --note q.note --extension income.csv", ProofCodes::chair);
        add(Code.SIGN_INCONSISTENT, "audit sign --key chair.key --note new.note --extension q.extension", somebody -> {
            extension(somebody);
            somebody.replaces("q.extension", "\n\n", "\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n");
        });
        add(
                Code.NOTE_MALFORMED,
                "audit sign --key chair.key --note q.note --extension q.extension",
                ProofCodes::extension);
        add(Code.PROOF_WRONG, "audit check-proof r.proof", somebody -> {
            receipt(somebody);
            somebody.replaces("r.proof", "index 5", "index 4");
        });
        add(Code.SIGNATURES_TOO_FEW, "audit check-proof r.proof --quorum 1", ProofCodes::receipt);
        add(Code.SIGNATURE_WRONG, "audit check-proof r.proof --trust trust.keys", somebody -> {
            String open = somebody.gets("audit", "sign", "--key", "chair.key", "--new-key", "chair.example");
            somebody.writes("trust.keys", open.strip());
            somebody.gets("--at", "6", "audit", "sign", "--key", "chair.key", "--note", "q.note");
            somebody.gets("audit", "prove", "F5", "--at", "6", "-o", "r.proof");
            somebody.gets("audit", "sign", "--key", "chair.key", "--note", "later.note");
            somebody.appends("r.proof", "later.note", "\n—");
        });
    }

    private static void chair(Terminalist somebody) {
        somebody.gets("audit", "sign", "--key", "chair.key", "--new-key", "chair.example");
    }

    private static void extension(Terminalist somebody) {
        chair(somebody);
        somebody.gets("--at", "5", "audit", "sign", "--key", "chair.key", "--note", "q.note");
        somebody.gets("audit", "prove", "--since", "chair.key.signed", "-o", "q.extension");
    }

    private static void receipt(Terminalist somebody) {
        somebody.gets("audit", "prove", "F5", "-o", "r.proof");
    }
}
