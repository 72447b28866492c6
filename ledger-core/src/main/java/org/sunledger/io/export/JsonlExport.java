package org.sunledger.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.PersonalText;

/** The full private copy: every fact with its salt, and the personal texts that are still kept. */
final class JsonlExport implements Exporter {
    private final LogPrefix prefix;

    JsonlExport(LogPrefix prefix) {
        this.prefix = prefix;
    }

    @Override
    public void write(Lines lines) {
        Rehash rehash = new Rehash();
        prefix.stored(fact -> {
            rehash.add(fact);
            long index = fact.index();
            CanonicalObject document = LoggedFact.understood(index, () -> CanonicalObject.parse(fact.bytes()));
            SortedMap<String, PersonalText> texts = texts(index, document);
            byte[] line = LoggedFact.understood(
                    index, () -> new CopiedFact(index, document, fact.salt(), texts, rehash.root()).toBytes());
            lines.add(new String(line, UTF_8));
        });
        rehash.mustBe(prefix.checkpoint());
    }

    private SortedMap<String, PersonalText> texts(long index, CanonicalObject document) {
        Map<String, PersonalText> kept = document.has("texts") ? prefix.texts(index) : Map.of();
        return new TreeMap<>(kept);
    }
}
