#!/bin/sh
# From 20 % of the property fee to above 95 %, unit by unit. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story collection "$@"

# ---- the input is what the generator writes ----------------------------------------------------------------------------

"$java" -Dfile.encoding=UTF-8 "$here/Generate.java" "$work/input"
if diff -r "$here/input" "$work/input" >&2; then
    ok "input/ is what Generate.java writes"
else
    miss "input/ is not what Generate.java writes"
fi

# ---- units, keys, charges, and what four companies left behind ---------------------------------------------------------

keep init.txt init --demo-seed 20190101 --lang en --template cn-shanghai --opened 2018-12-31 --community "Liyuan 梨园里"
for kind in accounts groups units owners streams tails keys key-shares charges tariffs late-rules exemptions openings; do
    keep "import-$kind.txt" import "$kind" "input/$kind.csv"
done
keep lump-sum.txt record funds fund=property-fee regime=lump-sum from=2019-01-01 change=yes
keep remuneration.txt record funds fund=property-fee regime=remuneration share=8 from=2020-07-01 change=yes
keep arrears-of-old-years.txt arrears --as-of 2018-12-31 --by building

# ---- three years -------------------------------------------------------------------------------------------------------

for year in 2019 2020 2021; do
    for quarter in Q1 Q2 Q3 Q4; do
        quietly "levy-$year$quarter.txt" levy "$year$quarter"
    done
done
keep preview-lift-power.txt levy 2021Q4 --charge lift-power-1 --amount 4812.60 --dry-run -O csv
keep lift-power.txt levy 2021Q4 --charge lift-power-1 --amount 4812.60
answering 4 keep levied-twice.txt levy 2019Q1
keep import-fee-receipts.txt import fee-receipts input/fee-receipts.csv
answering 1 keep import-bank-rows.txt import receipts-to-match input/bank-rows.csv --rejects "$work/rejects.csv"
keep import-fee-costs.txt import fee-costs input/fee-costs.csv
keep import-maintenance.txt import expenses input/maintenance.csv
keep import-interest.txt import income input/interest.csv
keep import-distributions.txt import distributions input/distributions.csv
keep late.txt levy --late 2021-12-31
keep waiver.txt record waivers date=2021-06-01 unit=3-2-0703 amount=250.00 period=2020Q4 "reason=flooded from the roof" approver=committee
keep write-off.txt record write-offs date=2021-11-30 unit=4-1-0101 amount=1000.00 period=2015 resolution=2021-07 resolved=2021-11-12
keep cash-banked.txt record transfers date=2021-12-20 amount=20000.00 from-fund=property-fee to-fund=property-fee \
    from-account=office-cash to-account=fee-bank purpose=other

# ---- what everybody may see --------------------------------------------------------------------------------------------

keep collection-rate.txt arrears --as-of 2021-12-31 --history
keep arrears.txt arrears --as-of 2021-12-31 --by entrance
quietly arrears-by-entrance.csv arrears --as-of 2021-12-31 --by entrance -O csv
quietly arrears-by-unit.csv arrears --as-of 2021-12-31 -O csv
keep arrears-then.txt arrears --as-of 2019-12-31 --by building
quietly dunning.csv arrears --as-of 2021-12-31 --dunning -O csv
keep unbanked.txt balance --unbanked --as-of 2021-12-31
keep unit.txt statement unit --unit 1-1-0101 --period 2021
keep unit-in-arrears.txt statement unit --unit 3-2-0703 --period 2020 --lang zh
keep property-fee.txt statement property-fee --period 2020
keep property-fee-2021.txt statement property-fee --period 2021 --compare 2019
keep maintenance-fund.txt statement maintenance-fund --period 2021
quietly maintenance-fund-by-unit.csv statement maintenance-fund --period 2021 --by unit -O csv

# ---- the parts add up to the whole -------------------------------------------------------------------------------------

printf '\n'
if LC_ALL=C awk -F, -f "$here/tie.awk" "$actual/arrears-by-unit.csv" "$actual/arrears-by-entrance.csv" \
    "$actual/maintenance-fund-by-unit.csv"; then
    ok "units add up to entrances, buildings and the fund"
else
    miss "units do not add up to entrances, buildings and the fund"
fi
finish
