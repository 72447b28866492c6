#!/usr/bin/env python3
"""Lets hledger, ledger and Beancount add a book up again, and compares with what Sunledger says, to the last fen.

usage: compare.py FOLDER...     each as OracleBooks writes it: book.hledger, book.ledger, book.beancount, ours.csv

Of Sunledger's figures only ours.csv is read here: balances and statements. What they are compared with comes from the
three programs. Prints one line for each folder; ends with 1 when a figure differs or a program complains.
"""

import collections
import concurrent.futures
import csv
import datetime
import io
import os
import re
import subprocess
import sys
import urllib.parse
from decimal import Decimal

# What a line of a settled statement covers: a section of the chart, and the side on which its reader stands.
LINES = {
    "gross-income": ("gross-income", -1),
    "other-income": ("other-income", -1),
    "fee-income": ("fee-income", -1),
    "contributions": ("contribution", -1),
    "deposits": ("deposit", -1),
    "transfers": ("transfer", -1),
    "tax": ("tax", 1),
    "management-cost": ("management-cost", 1),
    "uses": ("use", 1),
    "fee-costs": ("fee-cost", 1),
}
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "BEANCOUNT_DISABLE_LOAD_CACHE": "1"}


class Complaint(Exception):
    pass


def run(*command):
    """What a program prints; a complaint when it fails or says anything on standard error."""
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=ENVIRONMENT, check=False)
    if done.returncode != 0 or done.stderr.strip() or "ERROR" in done.stdout:
        said = (done.stderr.strip() or done.stdout.strip())[:400]
        raise Complaint(f"{' '.join(command[:4])} ended with {done.returncode}: {said}")
    return done.stdout


def amount(text):
    return Decimal(text.replace(" CNY", "").strip() or "0")


def after(day):
    return str(datetime.date.fromisoformat(day) + datetime.timedelta(days=1))


class Tool:
    """A program that reads a journal. Accounts are answered as (fund, group, account)."""

    def __init__(self, folder):
        self.file = os.path.join(folder, "book." + self.name)
        self.sections = {}
        self.types = {}
        with open(self.file, encoding="utf-8") as journal:
            self.declared = self.declarations(journal.read())

    def account(self, path):
        return self.declared[path]

    def declare(self, accounts, place, kind, section):
        accounts[place[0]] = place[1]
        self.types[place[1][2]] = kind
        self.sections[place[1][2]] = section

    @staticmethod
    def decoded(path):
        return tuple(urllib.parse.unquote(level) for level in path.split(":")[1:])


class Hledger(Tool):
    name = "hledger"

    def declarations(self, journal):
        accounts = {}
        for path, kind, section in re.findall(r"^account (\S+)  ; type:(\w), section:(\S+)$", journal, re.M):
            self.declare(accounts, (path, self.decoded(path)), kind, section)
        return accounts

    def check(self):
        if run("hledger", "-f", self.file, "check", "-s"):
            raise Complaint("hledger check -s is not silent")

    def table(self, *arguments):
        text = run("hledger", "-f", self.file, "balance", "--flat", "--no-total", "-O", "csv", *arguments)
        return list(csv.reader(io.StringIO(text)))

    def balances(self, day):
        return {self.account(path): amount(sum_) for path, sum_ in self.table("-e", after(day))[1:]}

    def units(self, day):
        """What units owe less what they paid ahead: the claims whose postings name a unit."""
        rows = self.table("-e", after(day), "acct:(fees|contributions)-receivable$", "tag:^unit$", "--pivot", "unit")[1:]
        return {urllib.parse.unquote(unit): amount(sum_) for unit, sum_ in rows}

    def monthly(self, first, end):
        rows = self.table("-p", f"monthly from {first} to {end}", "not:tag:kind=^opening$")
        moved = collections.defaultdict(Decimal)
        for row in rows[1:]:
            for month, sum_ in zip(rows[0][1:], row[1:]):
                moved[self.account(row[0]), month[:7]] += amount(sum_)
        return moved


class Ledger(Tool):
    name = "ledger"

    def declarations(self, journal):
        accounts = {}
        for path, kind, section in re.findall(r"^account (\S+)\n    note ([\w-]+), ([\w-]+), ", journal, re.M):
            self.declare(accounts, (path, self.decoded(path)), kind, section)
        return accounts

    def ledger(self, *arguments):
        return run("ledger", "--args-only", "--pedantic", "-f", self.file, *arguments)

    def check(self):
        self.ledger("balance")

    def balances(self, day):
        form = "%(account)\t%(amount)\n"
        text = self.ledger("balance", "--flat", "--no-total", "--format", form, "--end", after(day))
        rows = [line.split("\t") for line in text.splitlines()]
        return {self.account(path): amount(sum_) for path, sum_ in rows}

    def monthly(self, first, end):
        form = '%(format_date(date, "%Y-%m"))\t%(account)\t%(amount)\n'
        period = ["--begin", first, "--end", end]
        text = self.ledger("register", "--monthly", "--format", form, *period, "not", "%kind=/^opening$/")
        moved = collections.defaultdict(Decimal)
        for line in text.splitlines():
            month, path, sum_ = line.split("\t")
            if path in self.declared:
                moved[self.account(path), month] += amount(sum_)
        return moved


class Beancount(Tool):
    name = "beancount"

    def declarations(self, journal):
        accounts = {}
        form = r'^\S+ open (\S+) CNY\n  fund: "(.*)"\n  group: "(.*)"\n  account: "(.*)"\n  type: "(.*)"\n  section: "(.*)"$'
        for path, fund, group, account, kind, section in re.findall(form, journal, re.M):
            self.declare(accounts, (path, (fund, group, account)), kind, section)
        return accounts

    def check(self):
        if run("bean-check", self.file):
            raise Complaint("bean-check is not silent")

    def query(self, text):
        rows = csv.reader(io.StringIO(run("bean-query", "-f", "csv", self.file, text)))
        return [[cell.strip() for cell in row] for row in rows][1:]

    def balances(self, day):
        rows = self.query(f"SELECT account, sum(number) AS n FROM CLOSE ON {after(day)} GROUP BY account")
        return {self.account(path): amount(sum_) for path, sum_ in rows if path in self.declared}

    def monthly(self, first, end):
        rows = self.query(
            "SELECT year, month, entry_meta('kind') AS kind, account, sum(number) AS n "
            f"WHERE date >= {first} AND date < {end} GROUP BY year, month, kind, account"
        )
        moved = collections.defaultdict(Decimal)
        for year, month, kind, path, sum_ in rows:
            if kind != "opening":
                moved[self.account(path), f"{int(year):04}-{int(month):02}"] += amount(sum_)
        return moved


def is_money(tool, account):
    return tool.sections[account] == "money"


def is_recognised(tool, account):
    """Money, claims and debts."""
    return tool.types[account] in ("C", "A", "L", "money", "claim", "debt")


def is_result(tool, account):
    return tool.types[account] in ("R", "X", "income", "expense") and tool.sections[account] != "contribution"


def theirs(tool, days, first, end):
    """What the program says, under the keys of ours.csv."""
    said = collections.defaultdict(Decimal)
    for day in days:
        for (fund, group, account), sum_ in tool.balances(day).items():
            said["trial", day, account] += sum_
            if is_recognised(tool, account):
                said["fund", day, fund] += sum_
                said["group", day, f"{fund}/{group}"] += sum_
            if is_money(tool, account):
                said["money", day, f"{fund}/{group}"] += sum_
        if hasattr(tool, "units"):
            for unit, sum_ in tool.units(day).items():
                said["unit", day, unit] += sum_
    lines = {section: (line, sign) for line, (section, sign) in LINES.items()}
    for ((fund, group, account), month), sum_ in tool.monthly(first, end).items():
        if is_result(tool, account):
            said["surplus", month, f"{fund}/{group}"] -= sum_
        section = tool.sections[account]
        if section in lines:
            line, sign = lines[section]
            said["settled", month[:4], f"{fund}/{group}/{line}"] += sign * sum_
    return {key: sum_ for key, sum_ in said.items() if sum_}


def compare(folder):
    with open(os.path.join(folder, "ours.csv"), encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    (_, first, end), rows = rows[0][:3], rows[1:]
    ours = {(what, when, key): Decimal(sum_) for what, when, key, sum_ in rows if Decimal(sum_)}
    days = sorted({when for what, when, _, _ in rows if what == "trial"})
    found = []
    for kind in (Hledger, Ledger, Beancount):
        try:
            tool = kind(folder)
            tool.check()
            said = theirs(tool, days, first, end)
        except Complaint as complaint:
            found.append(str(complaint))
            continue
        asked = {key for key in ours if key[0] != "unit" or hasattr(tool, "units")}
        for key in sorted(asked | said.keys()):
            if ours.get(key, 0) != said.get(key, 0):
                found.append(f"{kind.name}: {' '.join(key)} is {said.get(key, 0)}, ours {ours.get(key, 0)}")
    return folder, len(ours), found


def main(folders):
    if not folders:
        sys.exit(__doc__)
    wrong = 0
    figures = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for folder, count, found in pool.map(compare, folders):
            figures += count
            wrong += bool(found) or not count
            if found or not count:
                print(f"MISSED {folder}: {len(found)} differences in {count} figures")
                for line in found[:20]:
                    print(f"    {line}")
    print(f"{len(folders)} books, {figures} figures other than zero, three programs each: {wrong} books differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
