# Adds up the lists of arrears and of the maintenance fund and compares the sums with the totals they print, and the list by
# unit with the list by entrance. Exit status 1 when one differs. Run with -F, over the CSV files.

function fen(text) { gsub(/\./, "", text); return text + 0 }
function same(what, one, other) {
    compared++
    if (one != other) { printf "DIFFERS %s: %d, %d\n", what, one, other; differs = 1 }
}
FNR == 1 { file = FILENAME; sub(/^.*\//, "", file); list = 0 }
$1 == "Unit" || $1 == "Entrance" || $2 == "Unit" { list = 1; next }
!list { next }
file ~ /^arrears/ && ($1 == "Total") {
    owed = file ~ /unit/ ? 2 : 3
    same("owed in " file, sum[file], fen($owed))
    total[file] = fen($owed)
    next
}
file ~ /^arrears/ && NF > 8 {
    owed = file ~ /unit/ ? 2 : 3
    ages = 0
    for (i = owed + 1; i <= owed + 6; i++) ages += fen($i)
    same("the ages of line " FNR " in " file, ages, fen($owed))
    sum[file] += fen($owed)
}
file ~ /^maintenance/ && $2 ~ /^"=/ {
    same("the unit of line " FNR " in " file, fen($3) + fen($4) + fen($5) + fen($6), fen($7))
    opening += fen($3); paid += fen($4); income += fen($5); spent += fen($6); closing += fen($7)
}
file ~ /^maintenance/ && $1 == "All units" {
    same("opening of all units", opening, fen($3)); same("paid in", paid, fen($4)); same("income", income, fen($5))
    same("spent", spent, fen($6)); same("closing of all units", closing, fen($7))
}
END {
    same("units and entrances", total["arrears-by-unit.csv"], total["arrears-by-entrance.csv"])
    printf "%d figures compared\n", compared
    exit differs || compared < 600
}
