#!/bin/sh
# One quarter from the files of a bank and of WeChat Pay to the statement: kept, proposed, looked through, booked.
# Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story bank-quarter "$@"

keep 01-init.txt init --demo-seed 26 --lang zh --opened 2026-04-01 --community "晴川苑（演示）"
quietly 02-streams.txt import streams input/streams.csv
quietly 03-openings.txt import openings input/openings.csv

# What the files say, before anything is written.
keep 04-guess-bank.txt import bank --guess input/bank-2026Q2.csv
keep 05-guess-wechat.txt import bank --guess input/wechat-2026Q2.csv

# Every line is kept as evidence. The same file again keeps nothing.
keep 06-bank.txt import bank input/bank-2026Q2.csv --account bank
keep 07-wechat.txt import bank input/wechat-2026Q2.csv --account platform
keep 08-bank-again.txt import bank input/bank-2026Q2.csv --account bank

# Rules propose, a person looks through. One line had no rule: reviewed.csv is the proposals with its kind and stream filled in.
keep 09-proposals.txt import bank --rules input/rules.json --propose ../../target/stories/bank-quarter/proposals.csv --why
cp "$work/proposals.csv" "$actual/09-proposals.csv"
keep 10-booked.txt import proposals input/reviewed.csv
keep 11-nothing-left.txt import bank --rules input/rules.json --propose ../../target/stories/bank-quarter/left.csv

keep 12-public-revenue.txt statement public-revenue --period 2026Q2
keep 13-money-accounts.txt statement money-accounts --period 2026Q2

# The bank's last balance and the book's are the same; the platform is empty, so nothing was counted twice.
if grep -q "112,434.81" "$actual/13-money-accounts.txt" && grep -q "112,434.81" "$actual/06-bank.txt"; then
    ok "the book ends with the bank's own closing balance"
else
    miss "the book and the bank end with other balances"
fi
if grep -Eq "支付平台余额 +0.00 +1,391.60 +1,391.60 +0.00" "$actual/13-money-accounts.txt"; then
    ok "what WeChat took in has all arrived at the bank, and is income once"
else
    miss "the platform is not empty"
fi
finish
