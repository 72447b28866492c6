#!/bin/sh
# A year of a committee's book against the bank's file, with differences of every kind. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story reconcile-year "$@"
# As the command sees it from this folder, so that no path of this machine is printed.
out=../../target/stories/reconcile-year

"$java" -Dfile.encoding=UTF-8 "$here/Generate.java" "$work/input"
if diff -r "$here/input" "$work/input" >&2; then
    ok "input/ is what Generate.java writes"
else
    miss "input/ is not what Generate.java writes"
fi

# There are exceptions, and the command says so with an exit status of 1.
answering 1 keep reconciliation.txt reconcile --left input/book.csv --right input/bank.csv
answering 1 quietly result.json reconcile --left input/book.csv --right input/bank.csv -O json
mv "$actual/result.json" "$work/result.json"
keep verification.txt reconcile verify "$out/result.json"
printf '\n'
LC_ALL=C awk -f "$here/found.awk" "$here/planted.csv" "$work/result.json" || miss "not every planted difference was found"

# One fen changed in the bank's file: the result no longer verifies.
mkdir -p "$work/changed/input"
cp "$here/input/book.csv" "$work/changed/input/book.csv"
sed '2s/300\.00/300.01/' "$here/input/bank.csv" >"$work/changed/input/bank.csv"
sed "s|\"input/|\"$out/changed/input/|g" "$work/result.json" >"$work/changed/result.json"
answering 1 quietly changed.txt reconcile verify "$out/changed/result.json"
rm "$actual/changed.txt"
ok "one fen changed in the bank's file is noticed"

# The rows in another order: every line has the same outcome.
for side in book bank; do
    (head -n 1 "$here/input/$side.csv" && tail -n +2 "$here/input/$side.csv" | LC_ALL=C sort -t, -k3,3 -k1,1r) >"$work/$side.csv"
done
answering 1 quietly shuffled.json reconcile --left "$out/book.csv" --right "$out/bank.csv" -O json
mv "$actual/shuffled.json" "$work/shuffled.json"
outcomes() {
    sed -n 's/.*"id": "\([VT][0-9]*\)", "hash": "[^"]*", "outcome": "\([a-z-]*\)".*/\1 \2/p' "$1" | LC_ALL=C sort
}
outcomes "$work/result.json" >"$work/outcomes"
outcomes "$work/shuffled.json" >"$work/outcomes-shuffled"
if [ "$(wc -l <"$work/outcomes")" -eq 678 ] && diff "$work/outcomes" "$work/outcomes-shuffled" >&2; then
    ok "the order of the rows does not matter"
else
    miss "the order of the rows matters"
fi

# What the auditor decided about each exception: with it, both sides come to the same sum.
if LC_ALL=C awk -f "$here/proof.awk" "$here/input/book.csv" "$here/input/bank.csv" "$here/decisions.csv" \
    >"$actual/decided.txt"; then
    printf '\n'
    cat "$actual/decided.txt"
    ok "book and bank come to the same, to the fen"
else
    miss "book and bank do not come to the same"
fi
finish
