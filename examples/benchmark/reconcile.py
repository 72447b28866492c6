#!/usr/bin/env python3
"""Measures `sunledger reconcile` against a plain join of the same two files, in SQLite and in pandas.

usage: reconcile.py [ROUNDS [ROWS...]]          3 rounds; 100000 and 1000000 rows a side

The files are a planted case of the level "standard" (see examples/planted). Whole processes are measured, in interleaved
rounds, from the files on disk to the result on disk: wall time and peak memory of each. The joins look for lines with the
same reference and the same amount, which finds far less than reconciling does.

SQLite is the program sqlite3. Pandas is that of python3, or of the interpreter named in PANDAS_PYTHON. What is not there
is left out, and said. Ends with 1 when a bar is missed.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORK = os.path.join(TOP, "target", "benchmark", "reconcile")
LAUNCHER = os.path.join(TOP, "ledger-cli", "target", "sunledger", "bin", "sunledger")
PANDAS_PYTHON = os.environ.get("PANDAS_PYTHON", "python3")

# What each takes for lines that belong together. An index makes it quicker than without, so it may have one.
SQLITE = """\
.import --csv {book} book
.import --csv {bank} bank
CREATE INDEX by_reference ON bank (reference, amount);
.mode csv
.headers on
.output {out}
SELECT book.id, bank.id, book.date, bank.date, book.amount, book.reference FROM book
JOIN bank ON bank.reference = book.reference AND bank.amount = book.amount WHERE book.reference <> '';
"""

PANDAS = """
import sys
import pandas
book = pandas.read_csv(sys.argv[1])
bank = pandas.read_csv(sys.argv[2])
both = book[book.reference.notna()].merge(bank, on=["reference", "amount"], how="inner")
both.to_csv(sys.argv[3], index=False)
"""


def run(command, script=None):
    """Seconds on the wall and peak memory in MiB of one process; its status may be 1, exceptions were planted."""
    begin = time.monotonic()
    with subprocess.Popen(command, stdin=subprocess.PIPE if script else subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        if script:
            process.stdin.write(script.encode())
            process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command[:4])} ended with {process.returncode}")
    return time.monotonic() - begin, usage.ru_maxrss / 1024


def competitors(case):
    """Name -> a function that runs it once."""
    book, bank = os.path.join(case, "book.csv"), os.path.join(case, "bank.csv")
    out = os.path.join(case, "out-")
    reconcile = [LAUNCHER, "reconcile", "--left", book, "--right", bank, "-o", out + "sunledger.json"]
    runs = {"sunledger": lambda: run(reconcile)}
    if shutil.which("sqlite3"):
        script = SQLITE.format(book=book, bank=bank, out=out + "sqlite.csv")
        runs["sqlite"] = lambda: run(["sqlite3", ":memory:"], script)
    else:
        print("sqlite3 is not installed: the SQL join is not measured", file=sys.stderr)
    if subprocess.run([PANDAS_PYTHON, "-c", "import pandas"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
        runs["pandas"] = lambda: run([PANDAS_PYTHON, "-c", PANDAS, book, bank, out + "pandas.csv"])
    else:
        print("pandas is not installed (see PANDAS_PYTHON): the merge is not measured", file=sys.stderr)
    return runs


def planted(rows):
    case = os.path.join(WORK, f"standard-{rows}")
    if not os.path.exists(os.path.join(case, "bank.csv")):
        command = [os.path.join(TOP, "examples", "planted", "planted.sh"), "plant", "standard", str(rows), "1", case]
        subprocess.run(command, check=True)
    return case


def measured(rows, rounds):
    """Medians of seconds and the highest peak memory, by name."""
    runs = competitors(planted(rows))
    seconds = {name: [] for name in runs}
    memory = {name: 0.0 for name in runs}
    for _ in range(rounds):
        for name, once in runs.items():
            took, peak = once()
            seconds[name].append(took)
            memory[name] = max(memory[name], peak)
    print(f"\n{rows} rows against {rows}, {rounds} rounds      median s   lowest  highest  peak MiB  ours to it")
    medians = {name: statistics.median(all_) for name, all_ in seconds.items()}
    for name, all_ in seconds.items():
        ratio = medians["sunledger"] / medians[name]
        print(f"    {name:32} {medians[name]:8.2f} {min(all_):8.2f} {max(all_):8.2f} {memory[name]:9.0f} {ratio:11.2f}")
    return medians, memory


def main(arguments):
    rounds = int(arguments[0]) if arguments else 3
    sizes = [int(size) for size in arguments[1:]] or [100_000, 1_000_000]
    missed = []

    def bar(what, figure, limit):
        print(f"{'ok' if figure <= limit else 'MISSED'} {what}: {figure:.2f}, bar {limit:.2f}")
        if figure > limit:
            missed.append(what)

    results = {size: measured(size, rounds) for size in sizes}
    print()
    for size, (medians, memory) in results.items():
        if size >= 1_000_000:
            if "sqlite" in medians:
                bar(f"{size} rows, time to that of the SQL join", medians["sunledger"] / medians["sqlite"], 0.5)
            if "pandas" in medians:
                bar(f"{size} rows, time to that of the pandas merge", medians["sunledger"] / medians["pandas"], 1.0)
            bar(f"{size} rows, GiB", memory["sunledger"] / 1024, 1.5)
        elif "sqlite" in medians:
            bar(f"{size} rows, time to that of the SQL join", medians["sunledger"] / medians["sqlite"], 1.5)
        if size * 10 in results:
            longer = results[size * 10][0]["sunledger"] / medians["sunledger"]
            bar(f"{size * 10} rows, time to that of {size}", longer, 12.0)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
