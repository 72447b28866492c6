package org.sunledger.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.AmountTail;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.LateRule;
import org.sunledger.chart.Membership;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnerKind;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.UnitKind;

/** How what is said of units and charges is written down and read back. Empty texts and false flags are left out. */
final class FeeMasterForm {
    private FeeMasterForm() {}

    static void write(Named named, CanonicalObject.Builder document) {
        if (named instanceof AllocationKey key) {
            document.put("basis", key.basis().text());
            document.put("group", key.group());
            putUnits(key.units(), document);
        } else if (named instanceof Charge charge) {
            write(charge, document);
        } else if (named instanceof Tariff tariff) {
            document.put("charge", tariff.charge());
            putUnits(tariff.units(), document);
            document.put("basis", tariff.basis().text());
            document.put("rate", tariff.rate());
            putClosed(tariff, document);
        } else if (named instanceof Ownership ownership) {
            document.put("unit", ownership.unit());
            Texts.put(document, "owner", ownership.owner());
            document.put("kind", ownership.kind().text());
            putUntil(ownership.until(), document);
        } else if (named instanceof Membership membership) {
            document.put("group", membership.group());
            document.put("unit", membership.unit());
            putClosed(membership, document);
        } else if (named instanceof KeyShare share) {
            document.put("key", share.key());
            document.put("unit", share.unit());
            document.put("value", share.value());
            putClosed(share, document);
        } else if (named instanceof AmountTail tail) {
            document.put("unit", tail.unit());
            document.put("tail", tail.tailMinor());
            putClosed(tail, document);
        } else if (named instanceof LateRule rule) {
            document.put("charge", rule.charge());
            document.put("rate", rule.millionthsPerDay());
            document.put("grace", rule.graceDays());
            document.put("cap", rule.capPercent());
            putClosed(rule, document);
        } else if (named instanceof Exemption exemption) {
            document.put("charge", exemption.charge());
            document.put("unit", exemption.unit());
            document.put("percent", exemption.percent());
            document.put("reason", exemption.reason());
            putUntil(exemption.until(), document);
        }
    }

    private static void write(Charge charge, CanonicalObject.Builder document) {
        document.put("fund", charge.fund());
        document.put("group", charge.group());
        Texts.put(document, "key", charge.key());
        document.put("account", charge.account());
        document.put("due-days", charge.dueDays());
    }

    private static void putUnits(@Nullable UnitKind units, CanonicalObject.Builder document) {
        if (units != null) {
            document.put("units", units.text());
        }
    }

    private static void putUntil(@Nullable LocalDate until, CanonicalObject.Builder document) {
        if (until != null) {
            document.put("until", until.toString());
        }
    }

    private static void putClosed(Named named, CanonicalObject.Builder document) {
        if (named.closed()) {
            document.put("closed", true);
        }
    }

    static AllocationKey key(CanonicalObject document) {
        return new AllocationKey(
                document.text("name"),
                KeyBasis.find(document.text("basis")).orElseThrow(),
                document.text("group"),
                units(document),
                MasterForm.labels(document),
                Texts.flag(document, "closed"));
    }

    static Charge charge(CanonicalObject document) {
        return new Charge(
                document.text("name"),
                document.text("fund"),
                document.text("group"),
                Texts.get(document, "key"),
                document.text("account"),
                Math.toIntExact(document.whole("due-days")),
                MasterForm.labels(document),
                Texts.flag(document, "closed"));
    }

    static Tariff tariff(CanonicalObject document) {
        return new Tariff(
                document.text("charge"),
                units(document),
                TariffBasis.find(document.text("basis")).orElseThrow(),
                document.whole("rate"),
                Texts.flag(document, "closed"));
    }

    static Ownership ownership(FactSource source) {
        return new Ownership(
                source.document().text("unit"),
                source.get("owner"),
                OwnerKind.find(source.document().text("kind")).orElseThrow(),
                until(source.document()),
                source.text("owner"));
    }

    static Membership membership(CanonicalObject document) {
        return new Membership(document.text("group"), document.text("unit"), Texts.flag(document, "closed"));
    }

    static KeyShare share(CanonicalObject document) {
        return new KeyShare(
                document.text("key"), document.text("unit"), document.whole("value"), Texts.flag(document, "closed"));
    }

    static Exemption exemption(FactSource source) {
        CanonicalObject document = source.document();
        return new Exemption(
                document.text("charge"),
                document.text("unit"),
                Math.toIntExact(document.whole("percent")),
                document.text("reason"),
                until(document));
    }

    static AmountTail tail(CanonicalObject document) {
        return new AmountTail(document.text("unit"), document.whole("tail"), Texts.flag(document, "closed"));
    }

    static LateRule late(CanonicalObject document) {
        return new LateRule(
                document.text("charge"),
                document.whole("rate"),
                Math.toIntExact(document.whole("grace")),
                Math.toIntExact(document.whole("cap")),
                Texts.flag(document, "closed"));
    }

    private static @Nullable UnitKind units(CanonicalObject document) {
        return document.findText("units").flatMap(UnitKind::find).orElse(null);
    }

    private static @Nullable LocalDate until(CanonicalObject document) {
        return document.findText("until").map(LocalDate::parse).orElse(null);
    }
}
