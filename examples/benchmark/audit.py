#!/usr/bin/env python3
"""Measures all audit tests over a stranger's CSV file beside Commons CSV's empty loop over the same file.

usage: audit.py [ROUNDS [ROWS]]          7 rounds, 200,000 rows

The payments of two years, made from a fixed seed: numbers in order, 4,000 parties, amounts without a pattern, written
down on working days; one in a hundred on any day, one in five hundred paid twice. `sunledger audit test` is given a limit
and a period, so that every test runs which the columns allow. Whole processes with their start, in interleaved rounds,
medians of the clock and of processor time; absolute times do not carry over to another machine. Ends with 1 when the bar
is missed.
"""

import datetime
import glob
import math
import os
import random
import statistics
import subprocess
import sys
import time

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORK = os.path.join(TOP, "target", "benchmark", "audit")
HOME = os.path.join(TOP, "ledger-cli", "target", "sunledger")
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 7
ROWS = int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
BAR = 5.0
FILE = os.path.join(WORK, "payments.csv")
JARS = os.pathsep.join(glob.glob(os.path.join(HOME, "lib", "*.jar")))


def rows():
    """The rows; money in cents until it is written."""
    dice = random.Random(20240101)
    number = 0
    for row in range(ROWS):
        day = datetime.date(2023, 1, 1) + datetime.timedelta(days=row * 730 // ROWS)
        recorded = day + datetime.timedelta(days=dice.randint(0, 3))
        while recorded.weekday() > 4 and dice.random() < 0.99:
            recorded += datetime.timedelta(days=1)
        if dice.random() >= 0.002 or row == 0:
            number += 1
            party = int(4000 * dice.random() ** 2)
            cents = 1 + int(100 * math.exp(dice.gauss(5.5, 1.2)))
            what = dice.choice(("repair", "cleaning", "lamps", "paper", "guards", "lift service"))
            text = f"invoice {dice.randint(0, 999_999):06d} {what}"
        maker, checker = dice.sample(("ann", "bo", "cy", "di", "eve"), 2)
        moment = f"{recorded}T{dice.randint(8, 17):02d}:{dice.randint(0, 59):02d}:00"
        yield f"{day},P{number:06d},Supplier {party},{cents // 100}.{cents % 100:02d},{text},{maker},{checker},{moment},bank"


def prepare():
    os.makedirs(WORK, exist_ok=True)
    with open(FILE, "w", encoding="utf-8") as out:
        out.write("date,number,party,amount,text,maker,checker,recorded,account\n")
        out.writelines(row + "\n" for row in rows())
    source = os.path.join(TOP, "examples", "benchmark", "EmptyLoop.java")
    subprocess.run([JAVA + "c", "-cp", JARS, "-d", WORK, source], check=True)


def measured(answers, *command):
    """Seconds by the clock and of processor time."""
    before, begin = os.times(), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    clock, after = time.monotonic() - begin, os.times()
    if done.returncode not in answers:
        sys.exit(f"{command[0]} ended with {done.returncode}")
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return clock, busy


def empty_loop():
    return measured((0,), JAVA, "-cp", WORK + os.pathsep + JARS, "EmptyLoop", FILE)


def audit():
    command = os.path.join(HOME, "bin", "sunledger")
    return measured((0, 1), command, "audit", "test", "--csv", FILE, "--limit", "10000", "--period", "2023")


def main():
    prepare()
    empty_loop(), audit()
    rounds = [(*empty_loop(), *audit()) for _ in range(ROUNDS)]
    loop, loop_busy, tests, tests_busy = (statistics.median(column) for column in zip(*rounds))
    print(f"{'ok' if tests <= BAR * loop else 'MISSED'} all tests over {ROWS:,} rows: {tests:.2f} s against {loop:.2f} s "
          f"for the empty loop, {tests / loop:.1f} times (bar {BAR:g}); "
          f"processor time {tests_busy:.2f} s against {loop_busy:.2f} s, {tests_busy / loop_busy:.1f} times")
    return 0 if tests <= BAR * loop else 1


if __name__ == "__main__":
    sys.exit(main())
