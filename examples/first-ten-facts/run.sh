#!/bin/sh
# The thirty-second example of the README: ten facts and one statement. Works from any directory.
#
# usage: run.sh [--accept]
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../story.sh"
story first-ten-facts "$@"

keep 1-init.txt init --demo-seed 10 --lang en --template generic
keep 2-streams.txt import streams input/streams.csv
keep 3-income.txt import income input/income.csv
keep 4-expenses.txt import expenses input/expenses.csv
keep 5-public-revenue.txt statement public-revenue --period 2018Q1
keep 6-public-revenue-zh.txt statement public-revenue --period 2018Q1 --lang zh
finish
