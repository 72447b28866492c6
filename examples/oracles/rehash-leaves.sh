#!/bin/sh
# From the leaf hashes of a log to its size and the short code of its root, with nothing of Sunledger: awk, xxd, split and
# sha256sum. Two nodes side by side make one: SHA-256 of the byte 01 and both hashes; one that is left over goes up as it is
# (RFC 6962, section 2.1).
#
# usage: rehash-leaves.sh [FILE]      FILE or standard input holds what `sunledger export leaves` wrote
# prints SIZE/CODE, as every statement shows it and `--expect` takes it, and on a second line the whole root
set -eu
LC_ALL=C
export LC_ALL

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cat -- "${1:--}" >"$scratch/level"
if grep -n -v -x -E '[0-9a-f]{64}' "$scratch/level" >&2; then
    echo "these lines are no leaf hashes" >&2
    exit 3
fi
size=$(awk 'END { print NR }' "$scratch/level")
if [ "$size" -eq 0 ]; then
    echo "there are no leaf hashes" >&2
    exit 3
fi

nodes=$size
while [ "$nodes" -gt 1 ]; do
    # A file of 65 bytes for every pair, so that one sha256sum does a whole level.
    mkdir "$scratch/pairs"
    awk 'NR % 2 { left = $0; next } { print "01" left $0 }' "$scratch/level" | xxd -r -p |
        split -b 65 -a 6 - "$scratch/pairs/"
    (cd "$scratch/pairs" && find . -type f | sort | xargs sha256sum) | cut -c 1-64 >"$scratch/next"
    if [ $((nodes % 2)) -eq 1 ]; then
        tail -n 1 "$scratch/level" >>"$scratch/next"
    fi
    rm -rf "$scratch/pairs"
    mv "$scratch/next" "$scratch/level"
    nodes=$(((nodes + 1) / 2))
done

# The first 100 bits, five at a time, in the letters of Crockford.
awk -v size="$size" '{
    for (i = 1; i <= 25; i++) {
        digit = index("0123456789abcdef", substr($0, i, 1)) - 1
        for (bit = 8; bit >= 1; bit /= 2) { bits = bits (digit >= bit ? 1 : 0); if (digit >= bit) digit -= bit }
    }
    for (i = 0; i < 20; i++) {
        value = 0
        for (j = 1; j <= 5; j++) value = 2 * value + substr(bits, 5 * i + j, 1)
        code = code (i > 0 && i % 5 == 0 ? "-" : "") substr("0123456789ABCDEFGHJKMNPQRSTVWXYZ", value + 1, 1)
    }
    print size "/" code
    print $0
}' "$scratch/level"
