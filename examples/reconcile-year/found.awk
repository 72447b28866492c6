# Compares what was planted (planted.csv) with what the reconciliation says of each line (result.json): one line of result
# for each difference, and one for all the other lines, which must be matched.
#
# usage: awk -f found.awk planted.csv result.json

FNR == 1 { file++ }

file == 1 && FNR > 1 {
    split($0, cell, ",")
    differences++
    name[differences] = cell[1]
    lines[differences] = cell[2]
    outcomes[differences] = " " cell[3] " "
}

file == 2 && /"lines": \{/ { inside = 1 }

# What the run leaves open is told once more, for the run after it.
file == 2 && /"decisions": \[/ { inside = 0 }

file == 2 && inside && match($0, /"id": "[^"]*"/) {
    id = substr($0, RSTART + 7, RLENGTH - 8)
    match($0, /"outcome": "[^"]*"/)
    said[id] = substr($0, RSTART + 12, RLENGTH - 13)
}

END {
    for (number = 1; number <= differences; number++) {
        missed = ""
        count = split(lines[number], ids, " ")
        for (at = 1; at <= count; at++) {
            planted[ids[at]] = 1
            if (!index(outcomes[number], " " said[ids[at]] " ")) {
                missed = missed " " ids[at] " is " (said[ids[at]] == "" ? "not there" : said[ids[at]])
            }
        }
        if (missed == "") {
            print "ok " name[number] ": " lines[number]
        } else {
            print "MISSED " name[number] ":" missed
            status = 1
        }
    }
    for (line in said) {
        if (!(line in planted)) {
            others++
            if (said[line] == "exact" || said[line] == "group" || said[line] == "tolerance") {
                matched++
            } else {
                left = left " " line
            }
        }
    }
    if (others < 600) {
        print "MISSED only " others + 0 " other lines were found in the result"
        status = 1
    }
    printf "the other lines: %d of %d are matched\n", matched, others
    exit status
}
