# Both sides with what was decided: they must come to the same. In whole fen, so that nothing is rounded.
#
# usage: awk -f proof.awk book.csv bank.csv decisions.csv

FNR == 1 { file++; next }

function fen(decimal) {
    sub(/\./, "", decimal)
    return decimal + 0
}

function money(value,    sign) {
    sign = value < 0 ? "-" : ""
    value = value < 0 ? -value : value
    return sprintf("%s%d.%02d", sign, int(value / 100), value % 100)
}

{ split($0, cell, ",") }
file == 1 { sum["book"] += fen(cell[3]) }
file == 2 { sum["bank"] += fen(cell[3]) }
file == 3 { change[cell[1]] += fen(cell[3]); text[cell[1]] = text[cell[1]] sprintf("  %-6s %12s  %s\n", cell[2], cell[3], cell[4]) }

END {
    for (one = 1; one <= 2; one++) {
        side = one == 1 ? "book" : "bank"
        printf "%-4s    %13s  as it is\n%s", side, money(sum[side]), text[side]
        printf "        %13s  corrected\n\n", money(sum[side] + change[side])
    }
    if (sum["book"] + change["book"] != sum["bank"] + change["bank"]) {
        printf "MISSED they are %s apart\n", money(sum["bank"] + change["bank"] - sum["book"] - change["book"])
        exit 1
    }
}
