#!/bin/sh
# A year of a committee's book against the bank's file, with differences of every kind. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story reconcile-year "$@"

"$java" -Dfile.encoding=UTF-8 "$here/Generate.java" "$work/input"
if diff -r "$here/input" "$work/input" >&2; then
    ok "input/ is what Generate.java writes"
else
    miss "input/ is not what Generate.java writes"
fi

# There are exceptions, and the command says so with an exit status of 1.
answering 1 quietly result.json reconcile --left input/book.csv --right input/bank.csv -O json
LC_ALL=C.UTF-8 awk -f "$here/exceptions.awk" "$here/input/book.csv" "$here/input/bank.csv" "$actual/result.json" \
    >"$actual/exceptions.txt"
printf '\n'
cat "$actual/exceptions.txt"
printf '\n'
LC_ALL=C awk -f "$here/found.awk" "$here/planted.csv" "$actual/result.json" || miss "not every planted difference was found"

# The rows in another order: the same exceptions, line for line.
for side in book bank; do
    (head -n 1 "$here/input/$side.csv" && tail -n +2 "$here/input/$side.csv" | sort -t, -k3,3n -k1,1r) >"$work/$side.csv"
done
answering 1 quietly shuffled.json reconcile --left "$work/book.csv" --right "$work/bank.csv" -O json
LC_ALL=C.UTF-8 awk -f "$here/exceptions.awk" "$work/book.csv" "$work/bank.csv" "$actual/shuffled.json" \
    >"$work/exceptions.txt"
rm "$actual/shuffled.json" # It names files of this machine.
if diff "$actual/exceptions.txt" "$work/exceptions.txt" >&2; then
    ok "the order of the rows does not matter"
else
    miss "the order of the rows matters"
fi

# What the auditor decided about each exception: with it, both sides come to the same sum.
if LC_ALL=C awk -f "$here/proof.awk" "$here/input/book.csv" "$here/input/bank.csv" "$here/decisions.csv" >"$actual/proof.txt"; then
    printf '\n'
    cat "$actual/proof.txt"
    ok "book and bank come to the same, to the fen"
else
    miss "book and bank do not come to the same"
fi
mv "$actual/result.json" "$work/result.json" # All the weights are in it; what it says is in the list of exceptions.
finish
