#!/bin/sh
# Measures how quickly a bank file is read, beside Commons CSV's empty loop. Works from any directory.
#
# usage: measure.sh [ROUNDS]      (7)
set -eu
cd "$(dirname "$0")/../../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=target/benchmark-bank
mkdir -p "$work/classes"
[ -x ledger-cli/target/sunledger/bin/sunledger ] || mvn -q -B -ntp -DskipTests package
jars="ledger-cli/target/sunledger/lib/*"
"${java}c" -d "$work/classes" -cp "$jars" examples/benchmark/bank/BankReading.java
exec "$java" -Xmx3g -cp "$work/classes:$jars" BankReading "$work" "${1:-7}"
