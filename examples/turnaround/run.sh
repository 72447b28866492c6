#!/bin/sh
# Three years of one community, from a folder of CSV files to the statements. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story turnaround "$@"

# ---- the input is what the generator writes, and adds up to what was reported ----------------------------------------

"$java" -Dfile.encoding=UTF-8 "$here/Generate.java" "$work/input"
if diff -r "$here/input" "$work/input" >&2; then
    ok "input/ is what Generate.java writes"
else
    miss "input/ is not what Generate.java writes"
fi
LC_ALL=C awk -f "$here/figures.awk" "$here"/input/*.csv >"$actual/figures.txt"
if LC_ALL=C awk -f "$here/bars.awk" "$actual/figures.txt"; then
    ok "the input adds up to the reported figures"
else
    miss "the input does not add up to the reported figures"
fi

# ---- the book --------------------------------------------------------------------------------------------------------

keep init.txt init --demo-seed 20160101 --lang en --template cn-shanghai --opened 2015-12-31 \
    --community "Qingchuan Court 晴川苑"
keep import-accounts.txt import accounts input/accounts.csv
keep import-groups.txt import groups input/groups.csv
keep import-units.txt import units input/units.csv
keep import-streams.txt import streams input/streams.csv
keep import-openings.txt import openings input/openings.csv
keep import-income.txt import income input/income.csv
keep import-gate-vendor.txt import income input/gate-vendor.csv --skip-lines 4 \
    --map date=结算日期,voucher=结算单号,stream=收费项目,amount=收费总额,tax=代开税额,cost=通道手续费,cost-status=手续费状态
keep import-bank-credits.txt import income input/bank-credits.csv --skip-lines 2 --encoding GB18030 \
    --map date=交易时间,voucher=凭证号,counterparty=对方单位,amount=转入金额,stream=用途,memo=摘要
keep import-expenses.txt import expenses input/expenses.csv
keep import-deposits.txt import deposits input/deposits.csv
keep import-rebates.txt import rebates input/rebates.csv
keep import-savings.txt import savings input/savings.csv
keep import-sweeps.txt import sweeps input/sweeps.csv
keep import-tax-paid.txt import tax-paid input/tax-paid.csv
keep import-cost-settled.txt import cost-settled input/cost-settled.csv
keep import-transfers.txt import transfers input/transfers.csv
keep import-charges.txt import charges input/charges.csv
keep import-tariffs.txt import tariffs input/tariffs.csv
for half in 2016H1 2016H2 2017H1 2017H2 2018H1 2018H2; do
    quietly "levy-$half.txt" levy "$half"
done
keep import-fee-receipts.txt import fee-receipts input/fee-receipts-2016.csv input/fee-receipts-2017.csv \
    input/fee-receipts-2018.csv
keep import-fee-costs.txt import fee-costs input/fee-costs.csv
keep import-channels.txt import channels input/channels.csv
keep import-tolls.txt import tolls input/tolls.csv
keep import-rest-days.txt import rest-days input/rest-days.csv
keep import-gate-settlements.txt import gate-settlements input/gate-settlements.csv
keep import-gate-payouts.txt import transfers input/gate-payouts.csv
keep import-contracts.txt import contracts input/contracts.csv

# The same file again, under another name: every row was seen, nothing is booked.
cp "$here/input/income.csv" "$work/income-copy.csv"
keep import-income-again.txt import income "$work/income-copy.csv"

# ---- the statements --------------------------------------------------------------------------------------------------

keep public-revenue-2016-2018.txt statement public-revenue --period 2018 --compare 2016 --contracts
keep public-revenue-recognised.txt statement public-revenue --period 2018 --compare 2016,2017 --basis recognised
keep public-revenue-building-07.txt statement public-revenue --period 2018 --group building-07
keep property-fee-lump-sum.txt statement property-fee --period 2018 --compare 2016,2017
keep property-fee-remuneration.txt statement property-fee --period 2018 --compare 2016,2017 \
    --beneficiary property-fee=owners
keep arrears-2016.txt arrears --as-of 2016-12-31 --by building
keep arrears-2018.txt arrears --as-of 2018-12-31 --by building
keep collection.txt arrears --as-of 2018-12-31 --history
keep unit-01-1-0102.txt statement unit --unit 01-1-0102 --period 2016
keep funds.txt statement funds --period 2018
keep money-accounts.txt statement money-accounts --period 2018
keep trial-balance.txt statement trial-balance --period 2018
keep savings.txt savings
keep streams.txt streams --compare 2016,2017,2018
keep contracts.txt streams --expected --as-of 2018-12-31
keep gates-2018Q3.txt streams --gates --period 2018Q3
keep gate-shortages-2018Q3.txt streams --shortages --period 2018Q3
quietly gate-arrivals-2018Q3.csv streams --arrivals --period 2018Q3 -O csv
keep wall-2018Q4-zh.txt statement public-revenue --period 2018Q4 --lang zh
quietly wall-2018Q4-zh.html statement public-revenue --period 2018Q4 --lang zh -O html
quietly public-revenue-2016-2018.csv statement public-revenue --period 2018 --compare 2016 -O csv
quietly public-revenue.json statement public-revenue --period 2018 --compare 2016,2017 -O json
quietly public-revenue-recognised.json statement public-revenue --period 2018 --compare 2016,2017 --basis recognised -O json
quietly property-fee-recognised.json statement property-fee --period 2018 --compare 2016,2017 --basis recognised -O json
quietly property-fee.json statement property-fee --period 2018 --compare 2016,2017 -O json

# Where a figure comes from: the twelve rents behind the 210,000.
keep explain-lift-advertising.txt explain public-revenue/1:settled:2018:public-revenue/all:gross-income:stream=lift-ads

# ---- a correction after the notice was posted ------------------------------------------------------------------------

# The first fact of expenses.csv that fell in the last quarter of 2018 is reversed. The notice of before can still be
# printed, byte for byte, from the facts that were known then.
posted=$(sed -n 's/^Facts  *//p' "$actual/import-income-again.txt")
keep reversal.txt reverse F2454 --reason "paid by the company, not by the fund"
keep wall-2018Q4-zh-corrected.txt statement public-revenue --period 2018Q4 --lang zh
quietly wall-2018Q4-zh-again.txt --at "$posted" statement public-revenue --period 2018Q4 --lang zh
quietly doctor.txt doctor
rm "$actual/doctor.txt" # It names the machine; only its exit status counts.

# ---- the claim, measured on assumptions ------------------------------------------------------------------------------

# Asked to measure what was only claimed, the command asks back. With hours, watts and tariff stated as assumptions it
# answers, and says that they are.
answering 3 keep savings-asked.txt savings --measure led-4000
rm "$actual/savings-asked.txt" # What is missing stands on standard error.
quietly import-saving-measures.txt import saving-measures input/saving-measures.csv
quietly import-saving-lamps.txt import saving-lamps input/saving-lamps.csv
quietly import-energy-tariffs.txt import energy-tariffs input/energy-tariffs.csv
quietly import-energy-bills.txt import energy-bills input/energy-bills.csv
keep savings-measured.txt savings --period 2018
keep savings-led.txt savings --measure led-4000 --period 2018 --rate 4
keep savings-led-months.txt savings --measure led-4000 --monthly --as-of 2018-12-31

printf '\n'
if cmp -s "$actual/wall-2018Q4-zh.txt" "$actual/wall-2018Q4-zh-again.txt"; then
    ok "the notice of before the correction can still be printed"
else
    miss "the notice of before the correction cannot be printed again"
fi
rm "$actual/wall-2018Q4-zh-again.txt"
if LC_ALL=C awk -f "$here/tie.awk" "$actual/figures.txt" "$actual"/*.json; then
    ok "the statements say what the input adds up to"
else
    miss "the statements do not say what the input adds up to"
fi
finish
