#!/bin/sh
# Do not trust us, check with another program: hledger, ledger and Beancount add our books up again, and every figure that
# our statements show must be theirs, to the last fen. Also hashes the leaves of every book anew with a shell script.
# Works from any directory.
#
# usage: run.sh [COUNT] [BOOK]...      COUNT books made up from the seeds 1 to COUNT (60 unless said otherwise), and the
#                                      books of the stories, if they were run, or those named
#
# Needs the three programs; where they are missing and Debian's packages can be installed, it installs them. Where they
# cannot be had it says so and ends with 0, having checked nothing.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
LC_ALL=C.UTF-8
export LC_ALL
count=${1:-60}
[ $# -eq 0 ] || shift

missing() {
    for program in hledger ledger bean-check bean-query python3 xxd; do
        command -v "$program" >/dev/null 2>&1 || printf '%s ' "$program"
    done
}

install() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
    echo "Installing what is missing from Debian's packages: $(missing)" >&2
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq hledger ledger beancount xxd >&2
}

if [ -n "$(missing)" ] && ! { install && [ -z "$(missing)" ]; }; then
    printf 'ok oracles: SKIPPED, nothing was compared; these programs are not here and could not be installed: %s\n' "$(missing)"
    exit 0
fi

# ---- what our statements say, and the books as the three programs read them ------------------------------------------

lib=$root/ledger-cli/target/sunledger/lib
tests=$root/ledger-core/target/test-classes
if [ ! -d "$lib" ] || [ ! -f "$tests/org/sunledger/io/export/OracleBooks.class" ]; then
    echo "Building the command and the tests (once; about a minute on a fresh machine) …" >&2
    mvn -q -B -ntp -f "$root/pom.xml" -DskipTests package >&2
fi
if [ $# -eq 0 ]; then
    for book in "$root"/target/stories/*/*.book; do
        [ ! -f "$book" ] || set -- "$@" "$book"
    done
fi
work=$root/target/oracles
rm -rf "$work"
mkdir -p "$work"
${JAVA_HOME:+"$JAVA_HOME/bin/"}java -cp "$tests:$lib/*" org.sunledger.io.export.OracleBooks "$work" "$count" "$@"

# ---- leaves: the root from nothing but hashes ------------------------------------------------------------------------

rehashed=0
for folder in "$work"/*/; do
    if [ "$("$here/rehash-leaves.sh" "$folder/book.leaves" | head -n 1)" != "$(cat "$folder/checkpoint")" ]; then
        echo "MISSED $folder: the leaves do not lead to the root" >&2
        exit 1
    fi
    rehashed=$((rehashed + 1))
done
printf 'ok leaves: %s books hashed anew with sha256sum, each with the root of its checkpoint\n' "$rehashed"

# ---- a reconciliation, checked against its files ---------------------------------------------------------------------

result=$root/target/stories/reconcile-year/result.json
if [ -f "$result" ]; then
    year=$root/examples/reconcile-year/input
    python3 "$here/recheck-reconciliation.py" "$result" "$year/book.csv" "$year/bank.csv"
    # The same result beside a file with one row less must not pass.
    sed '$d' "$year/bank.csv" >"$work/one-row-less.csv"
    if python3 "$here/recheck-reconciliation.py" "$result" "$year/book.csv" "$work/one-row-less.csv" >/dev/null; then
        echo "MISSED the check of the reconciliation does not see that a row is gone" >&2
        exit 1
    fi
    rm "$work/one-row-less.csv"
fi

# ---- figures ---------------------------------------------------------------------------------------------------------

# A comparison that cannot fail would prove nothing: with one fen added to one figure of ours it must.
first=$(ls "$work" | head -n 1)
cp -R "$work/$first" "$work/one-fen-wrong"
awk -F, -v OFS=, '/^group/ && !done { $4 = sprintf("%.2f", $4 + 0.01); done = 1 } { print }' \
    "$work/$first/ours.csv" >"$work/one-fen-wrong/ours.csv"
if python3 "$here/compare.py" "$work/one-fen-wrong" >/dev/null; then
    echo "MISSED the comparison does not see one fen" >&2
    exit 1
fi
rm -rf "$work/one-fen-wrong"

if python3 "$here/compare.py" "$work"/*/ >"$work/result"; then
    printf 'ok oracles: %s\n' "$(tail -n 1 "$work/result")"
else
    cat "$work/result" >&2
    exit 1
fi
