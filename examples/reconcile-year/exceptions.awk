# The auditor's list: every group that is not one line against its equal, and every line that is alone, in the words of the
# two files. Ids decide the order, so that the same lines in another order give the same list.
#
# usage: awk -f exceptions.awk book.csv bank.csv result.json

FNR == 1 { file++ }

file < 3 && FNR > 1 {
    split($0, cell, ",")
    row[cell[1]] = sprintf("%s %s %12s  %s  %s  %s", cell[1], cell[2], cell[3], cell[4] == "" ? "-" : cell[4], cell[5], cell[6])
    amount[cell[1]] = cell[3]
}

function after(text, name,    value) {
    if (!match(text, "\"" name "\": (\"[^\"]*\"|[0-9-]+)")) {
        return ""
    }
    value = substr(text, RSTART + length(name) + 4, RLENGTH - length(name) - 4)
    gsub(/"/, "", value)
    return value
}

# The ids of one side of a group, in order, one a word.
function ids(text, side,    part, found, at) {
    if (!match(text, "\"" side "\": \\[[^]]*\\]")) {
        return ""
    }
    part = substr(text, RSTART, RLENGTH)
    found = ""
    while (match(part, /"id": "[^"]*"/)) {
        found = inserted(found, substr(part, RSTART + 7, RLENGTH - 8))
        part = substr(part, RSTART + RLENGTH)
    }
    return found
}

function inserted(list, word,    words, count, at, result, done) {
    count = split(list, words, " ")
    for (at = 1; at <= count; at++) {
        if (!done && word < words[at]) {
            result = result " " word
            done = 1
        }
        result = result " " words[at]
    }
    return done ? result : result " " word
}

file == 3 && /"lines": \{/ { lines = 1 }

file == 3 && !lines && /"group": [0-9]+, "rule"/ {
    outcome = after($0, "outcome")
    if (index($0, "\"alternatives\"")) {
        $0 = substr($0, 1, index($0, "\"alternatives\"") - 1)
    }
    left = ids($0, "left")
    right = ids($0, "right")
    counted[outcome]++
    residual = after($0, "residual")
    if (outcome == "proposed" || outcome == "tolerance") {
        entry = outcome "  difference " residual "\n" listed("book", left) listed("bank", right)
        keep(outcome, left right, entry)
    }
}

file == 3 && lines && /"outcome"/ && after($0, "group") == 0 {
    counted[after($0, "outcome") " lines"]++
    keep(after($0, "outcome"), after($0, "id"), after($0, "outcome") "\n" listed("", after($0, "id")))
}

function listed(side, list,    words, count, at, text) {
    count = split(list, words, " ")
    for (at = 1; at <= count; at++) {
        text = text sprintf("    %-4s  %s\n", side, row[words[at]])
    }
    return text
}

function keep(outcome, key, entry) {
    kept++
    order[kept] = outcome " " key
    entries[outcome " " key] = entry
}

END {
    printf "%d pairs are equal to the fen, %d groups tie, %d differ by what a rule allows; %d are proposed to a person\n\n", \
        counted["exact"], counted["group"], counted["tolerance"], counted["proposed"]
    for (one = 2; one <= kept; one++) {
        moved = order[one]
        for (at = one - 1; at >= 1 && order[at] > moved; at--) {
            order[at + 1] = order[at]
        }
        order[at + 1] = moved
    }
    for (one = 1; one <= kept; one++) {
        printf "%s", entries[order[one]]
    }
}
