# Compares the book's statements (JSON, for all owners together) with the sums of figures.awk, figure by figure.
#
# usage: LC_ALL=C awk -f tie.awk figures.txt STATEMENT.json…
#
# In the JSON every figure stands beside its trace, which says what it is:
#     public-revenue/1:settled:2018:FUND/GROUP+FUND/GROUP:gross-income:stream=lift-ads

function fen(text) { gsub(/\./, "", text); return text + 0 }
function same(name, year, trace,    key, book, input) {
    key = trace
    sub(/YEAR/, year, key)
    book = (key in amount) ? amount[key] : "none"
    input = ((name, year) in figure) ? figure[name, year] : 0
    compared++
    if (book == "none" && input == 0) return
    if (book == "none" || fen(book) != input) {
        printf "DIFFERS %s %s: the files give %.2f, the book %s\n", name, year, input / 100, book
        differs = 1
    }
}

FILENAME ~ /figures\.txt$/ {
    split($0, part, ", ")
    figure[part[1], part[2]] = fen(part[3])
    next
}
/"amount" : / { split($0, quoted, "\""); last = quoted[4] }
/"trace" : / {
    split($0, quoted, "\"")
    split(quoted[4], part, ":")
    # The total of all owners, or the one place that a statement has.
    if (part[4] ~ /\+/ || part[4] == "property-fee/all")
        amount[part[1] ":" part[2] ":" part[3] ":" part[5] (part[6] == "" ? "" : ":" part[6])] = last
}

END {
    settled = "public-revenue/1:settled:YEAR:"
    recognised = "public-revenue/1:recognised:YEAR:"
    fee = "property-fee/1:settled:YEAR:"
    split("lift-ads parking gate telecom-room roof-antenna venue stalls recycling interest light-box lockers compensation vending", streams, " ")
    for (year = 2016; year <= 2018; year++) {
        same("gross", year, settled "gross-income")
        for (i in streams) same("gross " streams[i], year, settled "gross-income:stream=" streams[i])
        same("tax settled", year, settled "tax")
        same("management cost settled", year, settled "management-cost")
        same("net settled", year, settled "net")
        same("rebates", year, settled "other-income")
        same("uses settled", year, settled "uses")
        same("money", year, settled "closing")
        same("debts", year, settled "debts")
        same("tax", year, recognised "tax")
        same("management cost", year, recognised "management-cost")
        same("net", year, recognised "net")
        same("uses", year, recognised "uses")
        figure["net worth", year] = figure["money", year] - figure["debts", year]
        same("net worth", year, recognised "closing")
        same("fee receipts", year, fee "fee-income")
        same("fee levied", year, "property-fee/1:recognised:YEAR:fee-income")
        same("fee settled", year, fee "result")
        same("fee recognised", year, "property-fee/1:recognised:YEAR:result")
        same("fee money", year, fee "closing")
    }
    printf "%d figures compared\n", compared
    exit differs
}
