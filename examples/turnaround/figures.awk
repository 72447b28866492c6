# Adds up the input files by the shortest route, without the library, and prints one figure a line: name, year, amount.
# run.sh compares the result with expected/figures.txt and with what the book says. It is the second opinion.
#
# usage: LC_ALL=C awk -f figures.awk input/*.csv
#
# Amounts are held in whole fen, which awk's numbers carry exactly up to 2^53.

# Splits one CSV line into cells; quotes may hide a comma. Cells never hold a line break in this story.
function cells(line,    n, i, c, quoted, cell) {
    n = 0; cell = ""; quoted = 0
    split("", cell_of)
    sub(/\r$/, "", line)
    for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        if (c == "\"") quoted = !quoted
        else if (c == "," && !quoted) { cell_of[++n] = cell; cell = "" }
        else cell = cell c
    }
    cell_of[++n] = cell
    return n
}
function fen(text) { gsub(/[,.]/, "", text); return text + 0 }
function yuan(amount,    sign) {
    sign = amount < 0 ? "-" : ""
    if (amount < 0) amount = -amount
    return sprintf("%s%d.%02d", sign, int(amount / 100), amount % 100)
}
function add(name, year, amount) { sum[name, year] += amount; names[name] = 1 }
function income(year, stream, gross, tax, tax_status, cost, cost_status) {
    add("gross " stream, year, gross)
    add("gross", year, gross)
    add("tax", year, tax)
    add("management cost", year, cost)
    if (tax_status == "withheld") add("tax settled", year, tax)
    if (cost_status == "withheld") add("management cost settled", year, cost)
    add("money", year, gross - (tax_status == "withheld" ? tax : 0) - (cost_status == "withheld" ? cost : 0))
    owe(year, (tax_status == "withheld" ? 0 : tax) + (cost_status == "withheld" ? 0 : cost))
}
# Debts of public revenue: what is owed minus what was paid.
function owe(year, amount) { add("debts", year, amount) }

# The bank's file is GB18030; its purposes 通信机房, 存款利息, 灯箱广告 and 快递柜 as the bytes they are there.
BEGIN {
    stream_by_purpose["\315\250\320\305\273\372\267\277"] = "telecom-room"
    stream_by_purpose["\264\346\277\356\300\373\317\242"] = "interest"
    stream_by_purpose["\265\306\317\344\271\343\270\346"] = "light-box"
    stream_by_purpose["\277\354\265\335\271\361"] = "lockers"
}

FNR == 1 { file = FILENAME; sub(/.*\//, "", file) }
{ cells($0); year = substr(cell_of[1], 1, 4); rows[file]++ }

file == "openings.csv" && FNR > 1 && cell_of[3] == "public-revenue" {
    if (cell_of[2] ~ /payable/) add("debts", 2015, fen(cell_of[4]))
    else add("money", 2015, fen(cell_of[4]))
}
file == "openings.csv" && FNR > 1 && cell_of[3] == "property-fee" && cell_of[2] == "fee-bank" { add("fee money", 2015, fen(cell_of[4])) }
file == "income.csv" && FNR > 1 {
    income(substr(cell_of[2], 1, 4), cell_of[3], fen(cell_of[4]), fen(cell_of[6]), cell_of[7], fen(cell_of[8]), cell_of[9])
}
file == "gate-vendor.csv" && FNR > 5 {
    income(year, "gate", fen(cell_of[5]), fen(cell_of[6]), "payable", fen(cell_of[7]), "withheld")
}
file == "gate-settlements.csv" && FNR > 1 {
    income(year, "gate", fen(cell_of[8]), fen(cell_of[11]), "payable", fen(cell_of[9]), "withheld")
}
file == "bank-credits.csv" && FNR > 3 {
    income(substr(cell_of[2], 1, 4), stream_by_purpose[cell_of[6]], fen(cell_of[4]), 0, "", 0, "")
}
file == "rebates.csv" && FNR > 1 { add("rebates", year, fen(cell_of[2])); add("money", year, fen(cell_of[2])) }
# A forfeited deposit is a transfer into public revenue and income there.
file == "deposits.csv" && cell_of[2] == "forfeited" {
    add("gross " cell_of[6], year, fen(cell_of[3])); add("gross", year, fen(cell_of[3])); add("money", year, fen(cell_of[3]))
}
file == "expenses.csv" && FNR > 1 && cell_of[4] == "" {
    add("uses", year, fen(cell_of[3]))
    if (cell_of[2] == "实事项目") add("number of projects", year, 100)
    if (cell_of[8] == "应付") owe(year, fen(cell_of[3]))
    else { add("money", year, -fen(cell_of[3])); add("uses settled", year, fen(cell_of[3])) }
}
file == "tax-paid.csv" && FNR > 1 {
    add("money", year, -fen(cell_of[2])); owe(year, -fen(cell_of[2])); add("tax settled", year, fen(cell_of[2]))
}
file == "cost-settled.csv" && FNR > 1 && cell_of[6] == "public-revenue" {
    add(cell_of[3] == "expense" ? "uses settled" : "management cost settled", year, fen(cell_of[2]))
    add("money", year, -fen(cell_of[2])); owe(year, -fen(cell_of[2]))
}
file == "cost-settled.csv" && FNR > 1 && cell_of[6] == "property-fee" { add("fee settled", year, -fen(cell_of[2])); add("fee money", year, -fen(cell_of[2])) }
file == "sweeps.csv" && FNR > 1 {
    add("money", year, -fen(cell_of[5])); owe(year, -fen(cell_of[5])); add("management cost settled", year, fen(cell_of[5]))
}
file == "transfers.csv" && FNR > 1 {
    add("money", year, -fen(cell_of[2]))
    add(cell_of[9] == "top-up" ? "top-up" : "other transfers", year, fen(cell_of[2]))
}
file ~ /^fee-receipts/ && FNR > 1 {
    add("fee receipts", year, fen(cell_of[2]))
    add("fee settled", year, fen(cell_of[2])); add("fee money", year, fen(cell_of[2]))
}
file == "fee-costs.csv" && FNR > 1 {
    add("fee costs", year, fen(cell_of[3])); add("fee recognised", year, -fen(cell_of[3]))
    if (cell_of[4] == "paid") { add("fee settled", year, -fen(cell_of[3])); add("fee money", year, -fen(cell_of[3])) }
    if (cell_of[2] == "fee-electricity") add("fee electricity", year, fen(cell_of[3]))
}
file == "units.csv" && FNR > 1 {
    add(cell_of[4] ~ /^T/ ? "talent flats" : "homes", 2016, 100)
    add("area", 2016, fen(cell_of[2]))
    # What a unit is charged for a half year: all half years so far, rounded half up, less those before.
    for (half = 1; half <= 6; half++) {
        rate = cell_of[3] == "other" ? 240 : 195
        charged = int((fen(cell_of[2]) * rate * 6 * half + 50) / 100)
        add("fee levied", 2016 + int((half - 1) / 2), charged - before)
        add("fee recognised", 2016 + int((half - 1) / 2), charged - before)
        before = half == 6 ? 0 : charged
    }
}

END {
    for (year = 2016; year <= 2018; year++) {
        add("net", year, sum["gross", year] - sum["tax", year] - sum["management cost", year])
        add("net settled", year, sum["gross", year] - sum["tax settled", year] - sum["management cost settled", year])
        # Balances are carried from year to year.
        add("money", year, sum["money", year - 1])
        add("debts", year, sum["debts", year - 1])
        add("fee money", year, sum["fee money", year - 1])
        add("gate and parking", year, sum["gross gate", year] + sum["gross parking", year])
    }
    for (name in names)
        for (year = 2016; year <= 2018; year++)
            if ((name, year) in sum) print name ", " year ", " yuan(sum[name, year]) | "LC_ALL=C sort"
    close("LC_ALL=C sort")
}
