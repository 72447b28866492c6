package org.sunledger.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.Billing;
import org.sunledger.chart.BillingPoint;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Contract;
import org.sunledger.chart.DepositTerms;
import org.sunledger.chart.Labels;
import org.sunledger.chart.ManagementTerms;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.RenewalTerms;
import org.sunledger.chart.ResolutionReference;
import org.sunledger.chart.TaxTerms;
import org.sunledger.chart.TaxTreatment;
import org.sunledger.fact.Fact;
import org.sunledger.money.AmountReading;
import org.sunledger.outcome.Code;
import org.sunledger.period.Dates;
import org.sunledger.period.Reading;

/** The kind that states contracts: opened with all their terms, stated anew with those that become different. */
final class ContractForm {

    private static final int DAYS_OF_MONTH = 31;
    private static final String AS_IT_WAS = "required to open; else as the book has it";

    private static final Choices<BillingRhythm> RHYTHMS =
            Choices.of(BillingRhythm.values(), BillingRhythm::text, BillingRhythm::labels);
    private static final Choices<BillingPoint> POINTS =
            Choices.of(BillingPoint.values(), BillingPoint::text, BillingPoint::labels);
    private static final Choices<TaxTreatment> TREATMENTS =
            Choices.of(TaxTreatment.values(), TaxTreatment::text, TaxTreatment::labels);

    private ContractForm() {}

    static FactForm contracts() {
        return new FactForm(
                "contracts",
                new Labels("经营合同", "Contracts"),
                new Labels("新签、变更或作废经营合同。", "Opens, changes or closes a contract of a revenue stream."),
                columns(),
                ContractForm::read);
    }

    private static List<FormColumn> columns() {
        List<FormColumn> columns = MasterForms.dated(
                MasterForms.name("contract", "经营合同", "LA-2018", "The contract", "合同编号"),
                opening("stream", "收入来源", ValueType.STREAM, "lift-ads", "The revenue stream", "收入来源"),
                opening("start", "开始日期", ValueType.DATE, "2018-01-01", "Its first day", "合同首日"),
                opening("end", "结束日期", ValueType.DATE, "2019-12-31", "Its last day", "合同末日"),
                opening("amount", "金额", ValueType.AMOUNT, "3000.00", "The amount of a billing period", "每期金额"),
                opening("billing", "计费周期", ValueType.CHOICE, "monthly", "How often it is billed", "多久收一次")
                        .of(RHYTHMS),
                Columns.choice("due", "付款时点", POINTS, false, "", "Whether a period is paid first or last", "先付或后付")
                        .whenEmpty("`advance`"),
                FormColumn.optional(
                                "due-day",
                                "付款日",
                                ValueType.WHOLE,
                                "5",
                                "Day of the month on or before which it is due, 1 to 31",
                                "每期最迟付款日（几号）")
                        .whenEmpty("the first day of the period, or the day after it"),
                FormColumn.optional(
                        "steps", "调价", ValueType.STEPS, "2019-01-01=3150.00", "Amounts agreed for later", "约定的后续金额"),
                FormColumn.optional(
                        "counterparty", "对方单位", ValueType.TEXT, "lift advertising company", "The firm", "对方单位，不写个人姓名"),
                FormColumn.optional("place", "位置", ValueType.TEXT, "", "Where in the stream it is", "所在位置")
                        .whenEmpty("the whole of the stream"),
                Columns.choice("tax", "含税", TREATMENTS, false, "", "What the amounts say about tax", "金额是否含税")
                        .whenEmpty("`inclusive`"),
                FormColumn.optional("tax-kind", "税目", ValueType.TEXT, "", "The kind of supply in the rates", "适用税目")
                        .whenEmpty("that of the stream's kind"),
                FormColumn.optional(
                        "share",
                        "物业分成",
                        ValueType.PERCENT,
                        "30",
                        "The property company's share, in per cent",
                        "物业分成（％）"),
                FormColumn.optional(
                        "cost", "管理成本", ValueType.AMOUNT_OR_ZERO, "", "Its fixed cost for each period", "每期固定管理成本"),
                FormColumn.optional("deposit", "押金", ValueType.AMOUNT_OR_ZERO, "5000.00", "The deposit", "押金金额"),
                FormColumn.optional(
                                "deposit-name",
                                "押金名称",
                                ValueType.TEXT,
                                "",
                                "The name its deposit is recorded under",
                                "押金登记时所用的名称")
                        .whenEmpty("the contract"),
                FormColumn.optional(
                        "resolution", "决议", ValueType.TEXT, "2017-R12", "The resolution that allowed it", "批准该合同的决议编号"),
                FormColumn.optional(
                        "resolution-date", "决议日期", ValueType.DATE, "2017-11-20", "When it was passed", "决议日期"),
                FormColumn.optional("renewal", "续约条件", ValueType.TEXT, "", "What happens when it ends", "到期续约约定"),
                FormColumn.optional(
                        "notice-days", "提前通知天数", ValueType.WHOLE, "", "Days of notice before its end", "到期前须提前通知的天数"));
        columns.replaceAll(column -> column.name().equals("from") ? from() : column);
        return columns;
    }

    private static FormColumn from() {
        return FormColumn.optional(
                        "from", "生效日期", ValueType.DATE, "", "The day from which these terms hold", "自何日起按此执行")
                .whenEmpty("`start`; required to change or close");
    }

    private static FormColumn opening(
            String name, String chinese, ValueType type, String example, String en, String zh) {
        return FormColumn.optional(name, chinese, type, example, en, zh).whenEmpty(AS_IT_WAS);
    }

    private static Fact read(RowReader row) {
        LocalDate start = row.findDate("start");
        Restated<Contract> old = Restated.of(
                row, NameKind.CONTRACT, "contract", Contract.class, start == null ? MasterForms.FIRST_DAY : start);
        if (old.before() == null) {
            List.of("stream", "start", "end", "amount", "billing").forEach(row::require);
        }
        LocalDate first = start == null ? old.or(Contract::start, MasterForms.FIRST_DAY) : start;
        LocalDate end = row.findDate("end");
        LocalDate last = end == null ? old.or(Contract::end, first) : end;
        return old.fact(new Contract(
                old.id(),
                old.kept(row.reference("stream"), Contract::stream),
                old.kept(row.text("place"), Contract::place),
                old.kept(row.text("counterparty"), Contract::counterparty),
                first,
                last,
                billing(row, old),
                steps(row, old, first, last),
                tax(row, old),
                new ManagementTerms(
                        row.has("share")
                                ? row.percent("share")
                                : old.or(known -> known.management().shareBasisPoints(), 0L),
                        minor(row, "cost", old.or(known -> known.management().costMinor(), 0L))),
                new DepositTerms(
                        minor(row, "deposit", old.or(known -> known.deposit().amountMinor(), 0L)),
                        old.kept(
                                row.text("deposit-name"),
                                known -> known.deposit().deposit())),
                resolution(row, old),
                new RenewalTerms(
                        old.kept(row.text("renewal"), known -> known.renewal().terms()),
                        row.has("notice-days")
                                ? row.whole("notice-days")
                                : old.or(known -> known.renewal().noticeDays(), 0L)),
                old.labels(),
                old.closed()));
    }

    private static Billing billing(RowReader row, Restated<Contract> old) {
        long dueDay = row.has("due-day")
                ? row.whole("due-day")
                : old.or(known -> known.billing().dueDay(), 0);
        if (dueDay > DAYS_OF_MONTH) {
            row.fail(Code.NUMBER_MALFORMED, "due-day", Long.toString(dueDay), "decimals", 0);
        }
        return new Billing(
                row.choice("billing", RHYTHMS, old.or(known -> known.billing().rhythm(), BillingRhythm.MONTHLY)),
                row.choice("due", POINTS, old.or(known -> known.billing().point(), BillingPoint.ADVANCE)),
                (int) Math.min(dueDay, DAYS_OF_MONTH));
    }

    private static TaxTerms tax(RowReader row, Restated<Contract> old) {
        return new TaxTerms(
                row.choice("tax", TREATMENTS, old.or(known -> known.tax().treatment(), TaxTreatment.INCLUSIVE)),
                old.kept(row.text("tax-kind"), known -> known.tax().kind()));
    }

    private static ResolutionReference resolution(RowReader row, Restated<Contract> old) {
        ResolutionReference before = old.or(Contract::resolution, ResolutionReference.NONE);
        String id = row.text("resolution");
        LocalDate day = row.findDate("resolution-date");
        return id.isEmpty() && day == null ? before : new ResolutionReference(id.isEmpty() ? before.id() : id, day);
    }

    private static long minor(RowReader row, String column, long otherwise) {
        return row.has(column) ? row.amount(column).getAmountMinorLong() : otherwise;
    }

    /** An amount given with a change replaces those agreed before; what was agreed for days after its end is gone. */
    private static List<AmountStep> steps(RowReader row, Restated<Contract> old, LocalDate first, LocalDate last) {
        List<AmountStep> agreed = agreed(row);
        LocalDate until = agreed.isEmpty() ? last.plusDays(1) : agreed.get(0).from();
        List<AmountStep> steps = new ArrayList<>();
        if (row.has("amount")) {
            LocalDate from = old.before() == null || old.from().isBefore(first) ? first : old.from();
            steps.add(new AmountStep(from, row.amount("amount").getAmountMinorLong()));
        } else {
            old.or(Contract::steps, List.<AmountStep>of()).stream()
                    .filter(step -> step.from().isBefore(until) && !step.from().isAfter(last))
                    .forEach(steps::add);
        }
        steps.addAll(agreed);
        if (steps.isEmpty()) {
            // A contract that opens has been asked for its amount already; one that changes may have lost its last.
            if (old.before() != null) {
                row.require("amount");
            }
            steps.add(new AmountStep(first, 0));
        }
        return steps;
    }

    private static List<AmountStep> agreed(RowReader row) {
        List<AmountStep> agreed = new ArrayList<>();
        for (String text : row.text("steps").split("[;；]", -1)) {
            AmountStep step = text.isBlank() ? null : step(row, text.strip());
            if (step != null) {
                agreed.add(step);
            }
        }
        return agreed;
    }

    private static @Nullable AmountStep step(RowReader row, String text) {
        String[] parts = text.split("[=＝]", -1);
        if (parts.length == 2
                && Dates.read(parts[0]) instanceof Reading.Read<LocalDate> day
                && row.amounts().read(parts[1]) instanceof AmountReading.Exact amount
                && amount.minor() > 0) {
            return new AmountStep(day.value(), amount.minor());
        }
        row.fail(Code.CONTRACT_STEPS_MALFORMED, "steps", text);
        return null;
    }
}
