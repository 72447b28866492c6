#!/bin/sh
# Plants cases with a known truth, and scores whoever reconciles them; see README.md. Works from any directory.
#
# usage: planted.sh plant LEVEL ROWS SEED FOLDER
#        planted.sh score FOLDER ANSWER
#        planted.sh compare FOLDER [ANSWER]
#        planted.sh measure [ROWS [SEED]]         every level: plant, sunledger reconcile, compare (10000 rows, seed 1)
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$here/target/classes

if [ ! -f "$classes/org/sunledger/planted/Planted.class" ] || [ ! -f "$here/target/class-path" ]; then
    echo "Building (once; about a minute on a fresh machine) …" >&2
    mvn -q -B -ntp -f "$root/pom.xml" -pl examples/planted -am -DskipTests package >&2
fi

planted() {
    "$java" ${PLANTED_OPTS:-} -cp "$classes:$(cat "$here/target/class-path")" org.sunledger.planted.Planted "$@"
}

measure() {
    rows=${1:-10000}
    seed=${2:-1}
    for level in clean standard hard adversarial; do
        case=$root/target/planted/$level-$rows-$seed
        planted plant "$level" "$rows" "$seed" "$case"
        # An exit status of 1 says that there are exceptions, which is what was planted.
        "$root/ledger-cli/target/sunledger/bin/sunledger" reconcile --left "$case/book.csv" --right "$case/bank.csv" \
            -O json -o "$case/answer.json" || [ $? -eq 1 ]
        printf '%s, %s rows, seed %s\n' "$level" "$rows" "$seed"
        planted compare "$case" "$case/answer.json"
        printf '\n'
    done
}

case ${1:-} in
    measure) shift; measure "$@" ;;
    *) planted "$@" ;;
esac
