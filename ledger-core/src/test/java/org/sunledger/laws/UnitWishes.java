package org.sunledger.laws;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FeeRefund;
import org.sunledger.fact.LateCharge;
import org.sunledger.fact.Levy;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Reckoning;
import org.sunledger.fact.Voucher;
import org.sunledger.fact.Waiver;
import org.sunledger.fact.WriteOff;
import org.sunledger.period.DatePeriod;

/** Reads a wish as a fact about what a unit owes. */
record UnitWishes(Wish wish, String unit, Voucher voucher) {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    static String period(Wish wish) {
        return Community.pick(List.of("", "2017", "2018-01", "2018-02", "2018Q1"), wish.two());
    }

    /** A receipt given back in full or in part, mostly to whom it belongs; more of it only now and then. */
    Fact refund(LocalDate day, List<History.Granted> granted) {
        List<History.Granted> receipts = granted.stream()
                .filter(each -> each.fact() instanceof FeeReceipt)
                .toList();
        if (receipts.isEmpty() || wish.three() < 4) {
            Money some = Money.ofMinor(CNY, wish.amountMinor() / 7);
            return new FeeRefund(day, some, granted.size(), unit, "", Placement.DEFAULT, voucher);
        }
        History.Granted given = Community.pick(receipts, wish.one());
        FeeReceipt receipt = (FeeReceipt) given.fact();
        return new FeeRefund(
                receipt.effective().plusDays(wish.two()),
                Money.ofMinor(CNY, Math.max(1, receipt.amount().getAmountMinorLong() / 8 * (1 + wish.three() % 9))),
                given.logged().index(),
                receipt.unit(),
                receipt.period(),
                receipt.placement(),
                voucher);
    }

    /** A month or a year asked for, split over some key. */
    Fact levy(LocalDate day, Money amount) {
        DatePeriod month = DatePeriod.month(YearMonth.from(day));
        long whole = amount.getAmountMinorLong();
        return new Levy(
                day,
                "management",
                unit,
                wish.two() % 5 == 0 ? DatePeriod.year(day.getYear()) : month,
                month.start().plusDays(wish.three()),
                amount,
                Reckoning.split("by-area", whole, 1 + wish.one(), 1 + wish.one(), 0),
                voucher);
    }

    /** What the unit owed, or had paid ahead, when the book was opened. */
    Fact arrears(LocalDate day, Money amount, String group) {
        return new OpeningBalance(
                wish.two() % 2 == 0 ? History.OPENED : day,
                "fees-receivable",
                "property-fee",
                group,
                wish.one() % 7 == 0 ? amount.negated() : amount,
                unit,
                period(wish),
                day.plusDays(wish.two() * 20L - 400).toString(),
                voucher);
    }

    /** What it need not pay, or never will, or pays for being late. */
    Fact change(LocalDate day, Money amount, String group) {
        Placement claims = new Placement("", group, "");
        return switch (wish.one() % 3) {
            case 0 -> new Waiver(day, amount, unit, period(wish), "flood", "chair", claims, voucher);
            case 1 -> new WriteOff(day, amount, unit, period(wish), "R-1", day.minusDays(9), claims, voucher);
            default -> new LateCharge(day, amount, unit, period(wish), "fee", "0.05% a day", claims, voucher);
        };
    }
}
