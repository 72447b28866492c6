package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalArray;
import org.sunledger.canonical.CanonicalFlag;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.canonical.CanonicalValue;
import org.sunledger.canonical.CanonicalWhole;
import org.sunledger.io.NearMiss;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/** The members of one object in a file that somebody wrote by hand: each is asked for, the others are refused. */
final class JsonMembers {
    private final CanonicalObject object;
    private final String path;
    private final List<Rejection> rejections;
    private final Set<String> asked = new HashSet<>();

    JsonMembers(CanonicalObject object, String path, List<Rejection> rejections) {
        this.object = object;
        this.path = path;
        this.rejections = rejections;
    }

    boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    private @Nullable CanonicalValue value(String name) {
        return has(name) ? object.value(name) : null;
    }

    String text(String name, boolean required) {
        CanonicalValue value = value(name);
        if (value instanceof CanonicalText text) {
            return text.value();
        }
        if (value != null) {
            wrong(name, value.toString(), "\"...\"");
        } else if (required) {
            refuseMissing(name);
        }
        return "";
    }

    boolean flag(String name) {
        CanonicalValue value = value(name);
        if (value instanceof CanonicalFlag flag) {
            return flag.value();
        }
        if (value != null) {
            wrong(name, value.toString(), "true, false");
        }
        return false;
    }

    long whole(String name) {
        CanonicalValue value = value(name);
        if (value instanceof CanonicalWhole whole) {
            return whole.value();
        }
        if (value != null) {
            wrong(name, value.toString(), "1, 2, 3...");
        }
        return 0;
    }

    /** The texts of a list; a single text is a list of one. */
    List<String> texts(String name) {
        CanonicalValue value = value(name);
        List<String> texts = new ArrayList<>();
        if (value instanceof CanonicalText text) {
            texts.add(text.value());
        } else if (value instanceof CanonicalArray array) {
            for (CanonicalValue element : array.values()) {
                if (element instanceof CanonicalText text && !text.value().isBlank()) {
                    texts.add(text.value());
                } else {
                    wrong(name, element.toString(), "\"...\"");
                }
            }
        } else if (value != null) {
            wrong(name, value.toString(), "[\"...\"]");
        }
        return texts;
    }

    List<JsonMembers> objects(String name, boolean required) {
        CanonicalValue value = value(name);
        List<JsonMembers> members = new ArrayList<>();
        if (value instanceof CanonicalArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                CanonicalValue element = array.values().get(i);
                if (element instanceof CanonicalObject inner) {
                    members.add(new JsonMembers(inner, path + name + "[" + i + "].", rejections));
                } else {
                    wrong(name, element.toString(), "{...}");
                }
            }
        } else if (value != null) {
            wrong(name, value.toString(), "[{...}]");
        }
        if (required && members.isEmpty()) {
            refuseMissing(name);
        }
        return members;
    }

    /** What one of a few words means; empty when the member is not there or has another word, which is refused. */
    <T> Optional<T> choice(String name, Function<String, Optional<T>> find, List<String> known) {
        String word = text(name, false);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(word);
        if (found.isEmpty()) {
            wrong(name, word, String.join(", ", known));
        }
        return found;
    }

    void refuseUnknown() {
        for (String name : object.names()) {
            if (!asked.contains(name)) {
                List<String> near = NearMiss.of(name, asked);
                wrong(
                        name,
                        name,
                        String.join(
                                ", ", near.isEmpty() ? asked.stream().sorted().toList() : near));
            }
        }
    }

    void wrong(String name, String found, String known) {
        rejections.add(
                Rejection.of(Code.BANK_PROFILE_MALFORMED, "", "member", path + name, "found", found, "known", known));
    }

    void refuseMissing(String name) {
        if (!object.has(name)) {
            rejections.add(Rejection.of(Code.BANK_PROFILE_LACKS, "", "member", path + name));
        }
    }

    void lacks(String name, String what) {
        rejections.add(Rejection.of(Code.BANK_PROFILE_LACKS, "", "member", path + name + ": " + what));
    }
}
