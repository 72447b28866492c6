#!/bin/sh
# A year of the turnaround book, audited: once as it is, once with planted faults. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story audit-year "$@"
# As the command sees it from this folder, so that no path of this machine is printed.
out=../../target/stories/audit-year
from=../turnaround/input

# ---- the book: the files of the turnaround story ---------------------------------------------------------------------

quietly init.txt init --demo-seed 20180101 --lang en --template cn-shanghai --opened 2015-12-31 \
    --community "Qingchuan Court 晴川苑"
for kind in accounts groups units streams contracts openings income; do
    quietly "import-$kind.txt" import "$kind" "$from/$kind.csv"
done
quietly import-gate-vendor.txt import income "$from/gate-vendor.csv" --skip-lines 4 \
    --map date=结算日期,voucher=结算单号,stream=收费项目,amount=收费总额,tax=代开税额,cost=通道手续费,cost-status=手续费状态
quietly import-bank-credits.txt import income "$from/bank-credits.csv" --skip-lines 2 --encoding GB18030 \
    --map date=交易时间,voucher=凭证号,counterparty=对方单位,amount=转入金额,stream=用途,memo=摘要
for kind in expenses deposits sweeps tax-paid cost-settled transfers fee-costs; do
    quietly "import-$kind.txt" import "$kind" "$from/$kind.csv"
done
quietly import-fee-receipts.txt import fee-receipts "$from/fee-receipts-2016.csv" "$from/fee-receipts-2017.csv" \
    "$from/fee-receipts-2018.csv"
rm -f "$actual"/import-*.txt "$actual/init.txt"
cp "$book" "$work/clean.book"

# reconciled NAME BANK-FILE: December's result in $work/NAME-december.json, the auditor's decision in $work/NAME.engagement.json.
reconciled() {
    cp "$here/input/$1.engagement.json" "$work/$1.engagement.json"
    for step in first decided; do
        (sunledger reconcile --account bank --bank "input/$2" --period 2018-12 --engagement "$out/$1.engagement.json" \
            -O json -o "$out/$1-december.json") >/dev/null 2>&1 || true
        [ "$step" = decided ] || (cd "$here" && "$launcher" --book "$book" --actor "A. Auditor" reconcile accept \
            "$out/$1-december.json" 1 --reason "one transfer for the top-ups of three groups; the bank's advice seen" \
            --engagement "$out/$1.engagement.json") >/dev/null
    done
}

# ---- the year as it is -----------------------------------------------------------------------------------------------

# The auditor looked at what the tests ask and wrote down what became of it, and what the banks confirmed. December of the
# bank is reconciled line by line; that one transfer paid three top-ups is the auditor's decision, in the auditor's file.
book=$work/clean.book
reconciled clean bank-2018-12.csv
answering 1 keep clean-tests.txt audit test --period 2018 --policy input/policy.json
keep clean-report.txt audit report --period 2018 --policy input/policy.json \
    --engagement "$out/clean.engagement.json" --reconciliation "$out/clean-december.json"
quietly clean-report.json audit report --period 2018 --policy input/policy.json \
    --engagement "$out/clean.engagement.json" --reconciliation "$out/clean-december.json" -O json
mv "$actual/clean-report.json" "$work/clean-report.json"
keep clean-check.txt audit report --check "$out/clean-report.json" --reconciliation "$out/clean-december.json"

# ---- the same year with planted faults -------------------------------------------------------------------------------

book=$work/faulty.book
cp "$work/clean.book" "$book"
quietly planted-expenses.txt import expenses input/expenses-planted.csv --recorded-at 2019-03-03T23:40:00
quietly planted-income.txt import income input/income-planted.csv --recorded-at 2019-03-03T23:45:00
rm -f "$actual"/planted-*.txt
reconciled faulty bank-2018-12-faulty.csv
answering 1 keep faulty-report.txt audit report --period 2018 --policy input/policy.json \
    --engagement "$out/faulty.engagement.json" --reconciliation "$out/faulty-december.json"
answering 1 keep faulty-report-zh.txt audit report --period 2018 --lang zh --policy input/policy.json \
    --engagement "$out/faulty.engagement.json" --reconciliation "$out/faulty-december.json"
answering 1 quietly faulty-tests.csv audit test --period 2018 --policy input/policy.json -O csv
answering 1 quietly faulty-report.json audit report --period 2018 --policy input/policy.json \
    --engagement "$out/faulty.engagement.json" --reconciliation "$out/faulty-december.json" -O json
mv "$actual/faulty-report.json" "$work/faulty-report.json"

# Every planted fault is found by its test.
tail -n +2 "$here/planted.csv" | while IFS=, read -r test what; do
    if grep -q "^$test," "$actual/faulty-tests.csv"; then
        ok "$test: $what"
    else
        miss "$test did not find: $what"
        exit 1
    fi
done || missed=1

# The earlier report still stands: the book has only grown since. Without the result of the reconciliation the check takes
# its figures from the report, and says so.
keep clean-check-grown.txt audit report --check "$out/clean-report.json"

# The report of the faulty book does not stand on a book that went another way: a fork, named as such.
book=$work/fork.book
cp "$work/clean.book" "$book"
sed 's/P-0001,Plum Plumbing/P-0001,Plum Plumbers/' "$here/input/expenses-planted.csv" >"$work/fork.csv"
quietly fork-expenses.txt import expenses "$out/fork.csv" --recorded-at 2019-03-03T23:40:00
quietly fork-income.txt import income input/income-planted.csv --recorded-at 2019-03-03T23:45:00
rm -f "$actual"/fork-*.txt
answering 5 keep fork-check.txt audit report --check "$out/faulty-report.json"
finish
