# Adds up the input by the shortest route and compares it with the statement of the year (JSON), figure by figure. No cell
# of this story holds a comma.
#
# usage: LC_ALL=C awk -f tie.awk FILE.csv… public-revenue.json

function fen(text) { gsub(/\./, "", text); return text + 0 }
function same(what, trace, expected) {
    compared++
    if (!(trace in amount) || fen(amount[trace]) != expected) {
        printf "DIFFERS %s: the files give %d fen, the book %s\n", what, expected, amount[trace]
        differs = 1
    }
}
FNR == 1 { file = FILENAME; sub(/.*\//, "", file) }
file ~ /^gate/ && FNR > 1 { split($0, cell, ","); visitors += fen(cell[7]) - fen(cell[8]); fees += fen(cell[9]) }
file == "permits.csv" && FNR > 1 { split($0, cell, ","); permits += fen(cell[4]) }
file == "expenses.csv" && FNR > 1 { split($0, cell, ","); uses[cell[3]] += fen(cell[4]); all += fen(cell[4]) }
/"amount" : / { split($0, quoted, "\""); last = quoted[4] }
/"trace" : / { split($0, quoted, "\""); amount[quoted[4]] = last }

END {
    place = "public-revenue/1:settled:2021:public-revenue/all:"
    same("gross of visitors", place "gross-income:stream=visitors", visitors)
    same("gross of permits", place "gross-income:stream=permits", permits)
    same("channel fees", place "management-cost", fees)
    same("net", place "net", visitors + permits - fees)
    same("uses", place "uses", all)
    for (category in uses) same(category, place "uses:account=" category, uses[category])
    printf "%d figures compared\n", compared
    exit differs
}
