#!/bin/sh
# Measures start-up and import side by side with what they are compared with. Works from any directory.
#
# usage: measure.sh [START-UP-ROUNDS [IMPORT-ROUNDS [HLEDGER-ROUNDS [RECORDS]]]]      (15, 5, 1 and 2000)
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=target/benchmark
mkdir -p "$work/classes"
[ -x ledger-cli/target/sunledger/bin/sunledger ] || mvn -q -B -ntp -DskipTests package
"${java}c" -cp "ledger-cli/target/sunledger/lib/*" -d "$work/classes" examples/benchmark/*.java
hledger=${3:-1}
if [ "$hledger" -gt 0 ] && ! command -v hledger >/dev/null; then
  echo "hledger is not installed: its import is not measured" >&2
  hledger=0
fi
missed=0
"$java" -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp "$work/classes:ledger-cli/target/sunledger/lib/*" \
  Append "$work" "${4:-2000}" || missed=1
"$java" -cp "$work/classes" Benchmark "$work" "$work/classes" "$java" "${1:-15}" "${2:-5}" "$hledger" || missed=1
exit $missed
