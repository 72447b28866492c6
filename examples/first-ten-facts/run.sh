#!/bin/sh
# The thirty-second example of the README: ten facts and one statement. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story first-ten-facts "$@"

keep 1-init.txt init --demo-seed 10 --lang en --template generic --community "Plum Court 梅苑"
keep 2-streams.txt import streams input/streams.csv
keep 3-income.txt import income input/income.csv
keep 4-expenses.txt import expenses input/expenses.csv
keep 5-public-revenue.txt statement public-revenue --period 2018Q1
keep 6-public-revenue-zh.txt statement public-revenue --period 2018Q1 --lang zh

# The front pages show this statement; they show it as it is.
for page in README.md docs/README.zh.md; do
    statement=$actual/5-public-revenue.txt
    [ "$page" = README.md ] || statement=$actual/6-public-revenue-zh.txt
    if awk '/^<!-- first-ten-facts -->/ { on = 1 } on && /^```$/ { exit } out { print } on && /^```text/ { out = 1 }' \
        "$root/$page" | diff -u - "$statement" >&2; then
        ok "$page shows what the command prints"
    else
        miss "$page does not show what the command prints"
    fi
done
finish
