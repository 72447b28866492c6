#!/usr/bin/env python3
"""Measures the import of ten years of gate settlements, and a comparison of years on them.

usage: gates.py [ROUNDS]          3 rounds

Eight gates, three payment channels, 3,653 days: 87,672 rows, made from a fixed seed. Their import into an empty book is
measured against plain JDBC (`PlainJdbc.java`: the same rows of the same tables, prepared beforehand, no CSV, no rule, no
hash), and `streams --compare` on that book against the same command on a book of ten facts. Whole processes, in
interleaved rounds, medians; absolute times do not carry over to another machine. Ends with 1 when a bar is missed.
"""

import datetime
import glob
import os
import random
import shutil
import statistics
import subprocess
import sys
import time

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORK = os.path.join(TOP, "target", "benchmark", "gates")
HOME = os.path.join(TOP, "ledger-cli", "target", "sunledger")
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 3
IMPORT_BAR = 3.0
COMPARE_BAR = 2.0


def file(name):
    return os.path.join(WORK, name)


def seconds(*command):
    begin = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.monotonic() - begin


def sunledger(book, *words):
    return seconds(os.path.join(HOME, "bin", "sunledger"), "--book", file(book), "--actor", "treasurer", *words)


def write(name, *lines):
    with open(file(name), "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")


def rows():
    """The rows, day by day; money in fen until it is written."""
    dice = random.Random(20160101)
    day = datetime.date(2016, 1, 1)
    while day <= datetime.date(2025, 12, 31):
        for gate in range(1, 9):
            for channel in ("wechat", "alipay", "cash"):
                vehicles = dice.randint(20, 200)
                free = dice.randint(0, 9)
                gross = (vehicles - free) * 500
                refunds = dice.choice((0, 0, 0, 500))
                fee = 0 if channel == "cash" else (gross * 6 + 500) // 1000
                amounts = ",".join(f"{fen // 100}.{fen % 100:02d}" for fen in (gross, refunds, fee, gross - refunds - fee))
                yield f"{day},gate,gate-{gate},{channel},{vehicles},{free},{amounts}"
        day += datetime.timedelta(days=1)


def opened(book):
    sunledger(book, "init", "--demo-seed", "1", "--lang", "en", "--template", "cn-shanghai", "--opened", "2015-12-31",
              "--community", "Plum Court")
    for kind in ("accounts", "streams", "channels"):
        sunledger(book, "import", kind, file(kind + ".csv"))


def jdbc(*words):
    classes = os.path.join(WORK, "classes") + os.pathsep + os.pathsep.join(glob.glob(os.path.join(HOME, "lib", "*.jar")))
    return seconds(JAVA, "-Dorg.slf4j.simpleLogger.defaultLogLevel=off", "-cp", classes, "PlainJdbc", *words)


def prepare():
    shutil.rmtree(WORK, ignore_errors=True)
    os.makedirs(file("classes"))
    write("accounts.csv", "account,type,place", "alipay-balance,money,platform", "cash-box,money,petty-cash")
    write("streams.csv", "stream,kind", "gate,parking")
    write("channels.csv", "channel,account,days", "wechat,platform,1", "alipay,alipay-balance,1", "cash,cash-box,7")
    write("gates.csv", "date,stream,gate,channel,vehicles,free,gross,refunds,fee,net", *rows())
    opened("empty.book")
    shutil.copy(file("empty.book"), file("ten.book"))
    write("one.csv", "date,stream,gate,channel,gross", "2025-12-31,gate,gate-1,wechat,50.00")
    sunledger("ten.book", "import", "gate-settlements", file("one.csv"))
    shutil.copy(file("empty.book"), file("full.book"))
    sunledger("full.book", "import", "gate-settlements", file("gates.csv"))
    lib = os.path.join(HOME, "lib", "*")
    subprocess.run([JAVA + "c", "-cp", lib, "-d", file("classes"),
                    os.path.join(TOP, "examples", "benchmark", "PlainJdbc.java")], check=True)
    jdbc("prepare", file("full.book"), file("rows.bin"))


def one_round():
    shutil.copy(file("empty.book"), file("new.book"))
    imported = sunledger("new.book", "import", "gate-settlements", file("gates.csv"))
    if os.path.exists(file("plain.db")):
        os.remove(file("plain.db"))
    plain = jdbc("write", file("rows.bin"), file("plain.db"))
    full = sunledger("full.book", "streams", "--compare", "2016,2025")
    ten = sunledger("ten.book", "streams", "--compare", "2016,2025")
    return imported, plain, full, ten


def main():
    prepare()
    rounds = [one_round() for _ in range(ROUNDS)]
    imported, plain, full, ten = (statistics.median(column) for column in zip(*rounds))
    missed = False
    for what, ours, theirs, bar in (("import", imported, plain, IMPORT_BAR), ("streams --compare", full, ten, COMPARE_BAR)):
        missed = missed or ours > bar * theirs
        print(f"{what}: {ours:.2f} s against {theirs:.2f} s, {ours / theirs:.2f} times (bar {bar:g})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
