#!/bin/sh
# Measures start-up and import side by side with what they are compared with. Works from any directory.
#
# usage: measure.sh [START-UP-ROUNDS [IMPORT-ROUNDS [HLEDGER-ROUNDS]]]      (15, 5 and 1)
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=target/benchmark
mkdir -p "$work/classes"
[ -x ledger-cli/target/sunledger/bin/sunledger ] || mvn -q -B -ntp -DskipTests package
"${java}c" -d "$work/classes" examples/benchmark/*.java
hledger=${3:-1}
if [ "$hledger" -gt 0 ] && ! command -v hledger >/dev/null; then
  echo "hledger is not installed: its import is not measured" >&2
  hledger=0
fi
exec "$java" -cp "$work/classes" Benchmark "$work" "$work/classes" "$java" "${1:-15}" "${2:-5}" "$hledger"
