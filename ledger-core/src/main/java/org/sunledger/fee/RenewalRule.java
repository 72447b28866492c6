package org.sunledger.fee;

import java.math.BigInteger;

/**
 * When a maintenance fund must be renewed, and up to where, in hundredths of the first deposit.
 *
 * @param belowPercent renewal is due when the balance is below this part of the first deposit
 * @param targetPercent the part of the first deposit up to which owners then pay
 * @param source where the rule stands
 */
public record RenewalRule(int belowPercent, int targetPercent, String source) {
    /** Below 30 %, back to 50 %: Shanghai Provisions on residential property, art. 65. */
    public static final RenewalRule SHANGHAI = new RenewalRule(30, 50, "<30% → 50% · 上海市住宅物业管理规定 第六十五条 (2020-12-30)");

    private static final int HUNDRED = 100;

    /** True when the balance is below the limit; never without a first deposit to compare with. */
    public boolean isDue(long balanceMinor, long firstDepositMinor) {
        return firstDepositMinor > 0 && compare(balanceMinor, firstDepositMinor, belowPercent) < 0;
    }

    /** What brings the balance up to the target, in minor units rounded up; 0 when nothing is due. */
    public long missingMinor(long balanceMinor, long firstDepositMinor) {
        if (!isDue(balanceMinor, firstDepositMinor)) {
            return 0;
        }
        BigInteger target = BigInteger.valueOf(firstDepositMinor).multiply(BigInteger.valueOf(targetPercent));
        BigInteger[] whole = target.divideAndRemainder(BigInteger.valueOf(HUNDRED));
        long up = whole[0].longValueExact() + whole[1].signum();
        return Math.subtractExact(up, balanceMinor);
    }

    private static int compare(long balanceMinor, long firstDepositMinor, int percent) {
        return BigInteger.valueOf(balanceMinor)
                .multiply(BigInteger.valueOf(HUNDRED))
                .compareTo(BigInteger.valueOf(firstDepositMinor).multiply(BigInteger.valueOf(percent)));
    }
}
