package org.sunledger.io.export;

/** The leaf hashes, one a line. They can be kept in public: each is salted, and says nothing to whoever guesses. */
final class LeafExport implements Exporter {
    private final LogPrefix prefix;

    LeafExport(LogPrefix prefix) {
        this.prefix = prefix;
    }

    @Override
    public void write(Lines lines) {
        Rehash rehash = new Rehash();
        prefix.stored(fact -> lines.add(rehash.add(fact).hex()));
        rehash.mustBe(prefix.checkpoint());
    }
}
