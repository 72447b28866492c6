#!/usr/bin/env python3
"""Checks the result of a reconciliation against the two files it was made from, without a line of Sunledger.

usage: recheck-reconciliation.py RESULT.json LEFT.csv RIGHT.csv [--amount COLUMN]

RESULT.json is what `sunledger reconcile -O json` wrote. Both files are read anew: UTF-8, a header, commas. What is checked:

  files      the result names these very files, by the hash of their bytes
  lines      every row of both files has exactly one outcome, and no other row has one
  amounts    rows and amounts of the outcomes are those of the rows, and add up to those of the file
  groups     a row is in one group at most; outcome and group agree; the residual is what the rows say; what is exact or
             a group ties to the cent, and what is exact is one row against one
  hashes     where both files have no other columns than id, date, amount, reference, counterparty and memo: the hash of
             every row, as docs/reference/reconcile.md defines it
  difference right total less left total = residuals of the groups + right rows outside groups - left rows outside groups,
             from the outcomes as printed

Prints what it found and ends with 0, or names what is wrong and ends with 1.
"""

import argparse
import collections
import csv
import datetime
import hashlib
import json
import sys
from decimal import Decimal, InvalidOperation

SIDES = ("left", "right")
MATCHED = ("exact", "tolerance", "group")
MOST = 20
KNOWN = ("id", "date", "amount", "reference", "counterparty", "memo")
EPOCH = datetime.date(1970, 1, 1)


def rows(path, column):
    """Line in the file -> amount, or None where it cannot be read; and the same for what the row hashes to, where all of
    its columns are known. A row is named by the line it begins on."""
    amounts = {}
    hashes = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        at = header.index(column)
        begins = reader.line_num + 1
        for row in reader:
            if row:
                amounts[begins] = amount(row[at] if at < len(row) else "")
                if sorted(header) == sorted(KNOWN) and amounts[begins] is not None:
                    hashes[begins] = row_hash(dict(zip(header, row)), amounts[begins])
            begins = reader.line_num + 1
    return amounts, hashes


def row_hash(row, value):
    """FNV-1a with 64 bits over UTF-16 units, each field without the blanks around it and followed by a unit separator."""
    days = (datetime.date.fromisoformat(row["date"]) - EPOCH).days
    fields = [str(days), str(int(value * 100)), row["id"], row["reference"], row["counterparty"], row["memo"]]
    state = 0xCBF29CE484222325
    units = "".join(field.strip() + "\x1f" for field in fields).encode("utf-16-le")
    for at in range(0, len(units), 2):
        state = ((state ^ (units[at] | units[at + 1] << 8)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{state:016x}"


def amount(text):
    try:
        return Decimal(text.replace(",", "").strip())
    except InvalidOperation:
        return None


class Recheck:
    def __init__(self, result, paths, column):
        self.result = result
        self.paths = dict(zip(SIDES, paths))
        self.amounts = {}
        self.hashes = {}
        for side, path in self.paths.items():
            self.amounts[side], self.hashes[side] = rows(path, column)
        self.wrong = []
        self.lines = {side: {} for side in SIDES}

    def that(self, holds, sentence):
        if not holds:
            self.wrong.append(sentence)

    def files(self):
        for side, path in self.paths.items():
            with open(path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
            named = self.result["provenance"][side]["sha256"]
            self.that(digest == named, f"{side}: the file is {digest}, the result was made from {named}")

    def every_line(self):
        for side in SIDES:
            for line in self.result["data"]["lines"][side]:
                number = line["line"]
                self.that(number not in self.lines[side], f"{side} line {number} has two outcomes")
                self.that(number in self.amounts[side], f"{side} line {number} is not a row of the file")
                self.lines[side][number] = line
                expected = self.hashes[side].get(number, line["hash"]) or line["hash"]
                self.that(line["hash"] == expected, f"{side} line {number} hashes to {expected}, printed {line['hash']}")
            for number in sorted(self.amounts[side].keys() - self.lines[side].keys()):
                self.that(False, f"{side} line {number} has no outcome")

    def value(self, side, number):
        return self.amounts[side].get(number) or Decimal(0)

    def outcome_sums(self):
        for side in SIDES:
            counted = collections.Counter()
            summed = collections.defaultdict(Decimal)
            for number, line in self.lines[side].items():
                counted[line["outcome"]] += 1
                summed[line["outcome"]] += self.value(side, number)
            printed = self.result["data"]["outcomes"][side]
            for row in printed:
                word = row["outcome"]
                self.that(row["lines"] == counted[word], f"{side} {word}: {row['lines']} lines printed, {counted[word]} found")
                said = amount(row["amount"]) or Decimal(0)
                self.that(said == summed[word], f"{side} {word}: {said} printed, {summed[word]} found")
            self.that({row["outcome"] for row in printed} >= set(counted), f"{side}: an outcome is not printed")
            rows_said = sum(row["lines"] for row in printed)
            total_said = sum((amount(row["amount"]) or Decimal(0) for row in printed), Decimal(0))
            total = sum((self.value(side, number) for number in self.amounts[side]), Decimal(0))
            self.that(rows_said == len(self.amounts[side]), f"{side}: {rows_said} rows in outcomes, {len(self.amounts[side])} in the file")
            self.that(total_said == total, f"{side}: outcomes add up to {total_said}, the file to {total}")
            unreadable = [number for number, read in self.amounts[side].items() if read is None]
            tied = self.result["data"]["tied"]
            self.that(not (unreadable and tied), f"{side} line {unreadable[:1]} has no amount, and yet the run says that it ties")

    def groups(self):
        """Checks every group and answers the residuals of those that were accepted."""
        residuals = Decimal(0)
        member_of = {side: {} for side in SIDES}
        for group in self.result["data"]["groups"]:
            name = group["group"]
            sums = {}
            for side in SIDES:
                numbers = [line["line"] for line in group[side]]
                sums[side] = sum((self.value(side, number) for number in numbers), Decimal(0))
                for number in numbers:
                    self.that(number not in member_of[side], f"{side} line {number} is in two groups")
                    member_of[side][number] = name
                    line = self.lines[side].get(number, {})
                    self.that(line.get("group") == name, f"{side} line {number} does not know its group {name}")
                    self.that(line.get("outcome") == group["outcome"], f"{side} line {number} and group {name} differ in outcome")
            residual = sums["right"] - sums["left"]
            self.that(residual == Decimal(group["residual"]), f"group {name}: residual {group['residual']}, the rows say {residual}")
            if group["outcome"] in ("exact", "group"):
                self.that(residual == 0, f"group {name} is {group['outcome']} and does not tie: {residual}")
            if group["outcome"] == "exact":
                self.that(len(group["left"]) == len(group["right"]) == 1, f"group {name} is exact and not one to one")
            self.that(group["automatic"] == (group["outcome"] in MATCHED and group["rule"] != "person"), f"group {name}: {group['outcome']} and automatic disagree")
            if group["outcome"] in MATCHED:
                residuals += residual
        for side in SIDES:
            for number, line in self.lines[side].items():
                self.that(line.get("group", 0) == member_of[side].get(number, 0), f"{side} line {number} names a group that does not name it")
                self.that(line["outcome"] not in MATCHED or number in member_of[side], f"{side} line {number} is matched with nothing")
        return residuals

    def difference(self, residuals):
        outside = {
            side: sum(
                (amount(row["amount"]) or Decimal(0) for row in self.result["data"]["outcomes"][side] if row["outcome"] not in MATCHED),
                Decimal(0),
            )
            for side in SIDES
        }
        totals = {side: sum((self.value(side, number) for number in self.amounts[side]), Decimal(0)) for side in SIDES}
        explained = residuals + outside["right"] - outside["left"]
        apart = totals["right"] - totals["left"]
        self.that(apart == explained, f"the files are {apart} apart, the outcomes explain {explained}")
        return apart

    def run(self):
        self.files()
        self.every_line()
        self.outcome_sums()
        return self.difference(self.groups())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("result")
    arguments.add_argument("left")
    arguments.add_argument("right")
    arguments.add_argument("--amount", default="amount", metavar="COLUMN")
    said = arguments.parse_args()
    with open(said.result, encoding="utf-8-sig") as file:
        result = json.load(file)
    recheck = Recheck(result, (said.left, said.right), said.amount)
    apart = recheck.run()
    if recheck.wrong:
        print(f"MISSED {said.result}: {len(recheck.wrong)} things are wrong")
        for sentence in recheck.wrong[:MOST]:
            print(f"    {sentence}")
        return 1
    counts = ", ".join(f"{len(recheck.lines[side])} {side} rows" for side in SIDES)
    groups = len(result["data"]["groups"])
    print(f"ok {said.result}: {counts}, {groups} groups; the files are {apart} apart and every cent of it is explained")
    return 0


if __name__ == "__main__":
    sys.exit(main())
