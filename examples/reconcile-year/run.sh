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

# The auditor decides: in a file of the engagement, for an auditor writes into no book. This story has none anyway.
sunledger() {
    (cd "$here" && "$launcher" --actor auditor "$@")
}
engagement="--engagement $out/audit-2018.json"
# shellcheck disable=SC2086
{
    keep accepted.txt reconcile accept "$out/result.json" L68+R49 --difference repairs --reason "the bill says 1350.00" $engagement
    keep slip.txt reconcile accept "$out/result.json" L325+L326+L327+R235 --reason "the deposit slip names these three" $engagement
    keep fees.txt reconcile accept "$out/result.json" L28+R22 L59+R43 L91+R66 L125+R90 L157+R113 L190+R137 L225+R161 L257+R185 \
        L291+R210 L328+R234 L359+R258 L391+R282 --reason "the bank's monthly fee" $engagement
    keep noted.txt reconcile note "$out/result.json" L58 --reason "claimed from the locker company" $engagement
    answering 1 quietly second.json reconcile --left input/book.csv --right input/bank.csv $engagement --previous "$out/result.json" -O json
}
mv "$actual/second.json" "$work/second.json"
keep second-verification.txt reconcile verify "$out/second.json"

# What the year leaves open is what January begins with: two of its lines arrive, and one is still missing.
# shellcheck disable=SC2086
answering 1 keep january.txt reconcile --left january/book.csv --right january/bank.csv --carried "$out/second.json" $engagement
if grep -q 'L\*396' "$actual/january.txt" || ! grep -q 'L\*58 ' "$actual/january.txt"; then
    miss "January does not settle what was on the way"
else
    ok "what was on the way has arrived, and what is missing still is"
fi
finish
