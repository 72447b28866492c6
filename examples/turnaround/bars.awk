# Checks the story's figures (the output of figures.awk) against what was reported. Prints one line a report; the exit
# status is 1 when one is missed.

function fen(text) { gsub(/\./, "", text); return text + 0 }
function report(text, holds) {
    print (holds ? "holds   " : "MISSED  ") text
    if (!holds) missed = 1
}
{ split($0, part, ", "); figure[part[1], part[2]] = fen(part[3]) }
END {
    report("1,174 homes and 357 talent flats", figure["homes", 2016] == 117400 && figure["talent flats", 2016] == 35700)
    report("lift advertising 36,000 in 2016", figure["gross lift-ads", 2016] == 3600000)
    report("lift advertising 210,000 in 2018", figure["gross lift-ads", 2018] == 21000000)
    report("gate and parking 800,000 more in 2018 than in 2016", \
        figure["gate and parking", 2018] - figure["gate and parking", 2016] == 80000000)
    report("light box and lockers 1,000 a year each", \
        figure["gross light-box", 2018] == 100000 && figure["gross lockers", 2018] == 100000)
    report("over 1,000,000 more in all", figure["gross", 2018] - figure["gross", 2016] > 100000000)
    report("property fee 2016: a deficit above 700,000", figure["fee settled", 2016] < -70000000)
    report("property fee 2018: a surplus between 280,000 and 300,000", near(figure["fee settled", 2018]))
    report("fewer than three quarters of 2016 were paid, over seven eighths of the three years by the end", \
        4 * figure["fee receipts", 2016] < 3 * figure["fee levied", 2016] && \
        8 * paid(2016) > 7 * levied(2016))
    report("public-revenue closing balance at least doubled from 2016 to 2018, with debts counted or not", \
        figure["money", 2018] >= 2 * figure["money", 2016] && \
        figure["money", 2018] - figure["debts", 2018] >= 2 * (figure["money", 2016] - figure["debts", 2016]))
    report("ten projects every year", figure["number of projects", 2016] == 1000 && \
        figure["number of projects", 2017] == 1000 && figure["number of projects", 2018] == 1000)
    report("more than half of net public revenue tops up the maintenance fund in 2017 and 2018", \
        2 * figure["top-up", 2017] > figure["net", 2017] && 2 * figure["top-up", 2018] > figure["net", 2018] && \
        2 * figure["top-up", 2017] > figure["net settled", 2017] && 2 * figure["top-up", 2018] > figure["net settled", 2018])
    exit missed
}
function paid(year) { return year > 2018 ? 0 : figure["fee receipts", year] + paid(year + 1) }
function levied(year) { return year > 2018 ? 0 : figure["fee levied", year] + levied(year + 1) }
function near(amount) { return amount > 28000000 && amount < 30000000 }
