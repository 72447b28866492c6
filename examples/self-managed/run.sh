#!/bin/sh
# A committee that collects parking fees itself and pays a cleaner and a porter out of them. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story self-managed "$@"

# ---- the input is what the generator writes --------------------------------------------------------------------------

"$java" -Dfile.encoding=UTF-8 "$here/Generate.java" "$work/input"
if diff -r "$here/input" "$work/input" >&2; then
    ok "input/ is what Generate.java writes"
else
    miss "input/ is not what Generate.java writes"
fi

# ---- the book --------------------------------------------------------------------------------------------------------

keep init.txt init --demo-seed 20210101 --lang en --template cn-shanghai --opened 2020-12-31 \
    --community "Xinyuan Lane 信园弄"
for kind in accounts streams openings channels tolls rest-days; do
    keep "import-$kind.txt" import "$kind" "input/$kind.csv"
done

# The first half year day by day; from July on the days stay in their file, and the book holds their sums by week.
keep import-gate-2021H1.txt import gate-settlements input/gate-2021H1.csv
keep import-gate-2021H2.txt import gate-settlements input/gate-2021H2.csv --roll-up week
keep import-payouts.txt import transfers input/payouts.csv
keep import-permits.txt import income input/permits.csv
keep import-expenses.txt import expenses input/expenses.csv
keep top-up.txt record transfers date=2021-12-28 amount=20000.00 from-fund=public-revenue to-fund=maintenance \
    purpose=top-up

# ---- what everybody may see ------------------------------------------------------------------------------------------

keep gates.txt streams --gates --period 2021
keep shortages.txt streams --shortages --period 2021 --as-of 2021-12-31
keep shortages-zh.txt streams --shortages --period 2021 --as-of 2021-12-31 --lang zh
quietly arrivals.csv streams --arrivals --period 2021 --as-of 2021-12-31 -O csv
keep public-revenue.txt statement public-revenue --period 2021
keep wall-2021Q4-zh.txt statement public-revenue --period 2021Q4 --lang zh
keep money-accounts.txt statement money-accounts --period 2021
keep tax.txt streams --tax --period 2021
quietly public-revenue.json statement public-revenue --period 2021 -O json

# ---- the days that stayed outside ------------------------------------------------------------------------------------

quietly detail.txt streams --detail input/gate-2021H2.csv
# Somebody makes one cash day of August smaller in the file. Its digest is no longer the one in the book.
sed '/^2021-08-19,.*现金/s/,[0-9.]*,0.00,0.00,[0-9.]*,[0-9.]*$/,5.00,0.00,0.00,5.00,5.00/' "$here/input/gate-2021H2.csv" \
    >"$work/gate-2021H2.csv"
answering 1 quietly detail-changed.txt streams --detail "$work/gate-2021H2.csv"

printf '\n'
if grep -q "File changed" "$actual/detail-changed.txt" && ! grep -q "Agrees" "$actual/detail-changed.txt"; then
    ok "a detail file that was changed is no longer the one the book names"
else
    miss "a changed detail file went unnoticed"
fi
if LC_ALL=C awk -f "$here/tie.awk" "$here"/input/gate-*.csv "$here/input/permits.csv" "$here/input/expenses.csv" \
    "$actual/public-revenue.json"; then
    ok "the statement says what the files add up to"
else
    miss "the statement does not say what the files add up to"
fi
finish
