package org.sunledger.fact;

import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Contract;
import org.sunledger.chart.FeeRegime;
import org.sunledger.chart.Fund;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;

/** How each kind of name is written down and read back. Empty texts and false flags are left out. */
final class MasterForm {
    private MasterForm() {}

    static FactKind kindOf(Named named) {
        return FactKind.valueOf(named.nameKind().name());
    }

    static void write(Named named, CanonicalObject.Builder document) {
        if (named.nameKind().isAboutNames()) {
            FeeMasterForm.write(named, document);
            GateMasterForm.write(named, document);
            return;
        }
        document.put("name", named.id());
        Texts.put(document, "zh", named.labels().zh());
        Texts.put(document, "en", named.labels().en());
        if (named.closed()) {
            document.put("closed", true);
        }
        if (named instanceof Account account) {
            writeAccount(account, document);
        } else if (named instanceof Fund fund) {
            document.put("beneficiary", fund.beneficiary().text());
            Texts.put(document, "account", fund.account());
            writeRegime(fund.regime(), document);
        } else if (named instanceof OwnershipGroup group) {
            document.put("kind", group.kind().text());
            Texts.put(document, "building", group.building());
            Texts.put(document, "entrance", group.entrance());
        } else if (named instanceof RevenueStream stream) {
            writeStream(stream, document);
        } else if (named instanceof Unit unit) {
            writeUnit(unit, document);
        } else if (named instanceof Contract contract) {
            ContractTerms.write(contract, document);
        } else if (named instanceof Channel channel) {
            GateMasterForm.write(channel, document);
        } else {
            FeeMasterForm.write(named, document);
        }
    }

    private static void writeRegime(FeeRegime regime, CanonicalObject.Builder document) {
        if (regime.kind() != FeeRegime.Kind.NONE) {
            document.put("regime", regime.kind().text());
        }
        if (regime.share() != 0) {
            document.put("remuneration-share", regime.share());
        }
        if (regime.monthlyMinor() != 0) {
            document.put("remuneration-month", regime.monthlyMinor());
        }
    }

    private static FeeRegime regime(CanonicalObject document) {
        return new FeeRegime(
                FeeRegime.Kind.find(document.findText("regime").orElse("none")).orElseThrow(),
                document.findWhole("remuneration-share").orElse(0L),
                document.findWhole("remuneration-month").orElse(0L));
    }

    private static void writeAccount(Account account, CanonicalObject.Builder document) {
        document.put("type", account.type().text());
        document.put("section", account.section().text());
        MoneyPlace place = account.place();
        if (place != null) {
            document.put("place", place.text());
        }
    }

    private static void writeStream(RevenueStream stream, CanonicalObject.Builder document) {
        document.put("kind", stream.kind().text());
        document.put("fund", stream.fund());
        document.put("group", stream.group());
        Texts.put(document, "account", stream.account());
        Texts.put(document, "place", stream.place());
    }

    private static void writeUnit(Unit unit, CanonicalObject.Builder document) {
        document.put("kind", unit.kind().text());
        Texts.put(document, "building", unit.building());
        Texts.put(document, "entrance", unit.entrance());
        document.put("area", unit.areaHundredths());
    }

    static Account account(CanonicalObject document) {
        return new Account(
                document.text("name"),
                AccountType.find(document.text("type")).orElseThrow(),
                Section.find(document.text("section")).orElseThrow(),
                document.findText("place").flatMap(MoneyPlace::find).orElse(null),
                labels(document),
                Texts.flag(document, "closed"));
    }

    static Fund fund(CanonicalObject document) {
        return new Fund(
                document.text("name"),
                Beneficiary.find(document.text("beneficiary")).orElseThrow(),
                Texts.get(document, "account"),
                regime(document),
                labels(document),
                Texts.flag(document, "closed"));
    }

    static OwnershipGroup group(CanonicalObject document) {
        return new OwnershipGroup(
                document.text("name"),
                GroupKind.find(document.text("kind")).orElseThrow(),
                Texts.get(document, "building"),
                Texts.get(document, "entrance"),
                labels(document),
                Texts.flag(document, "closed"));
    }

    static RevenueStream stream(CanonicalObject document) {
        return new RevenueStream(
                document.text("name"),
                StreamKind.find(document.text("kind")).orElseThrow(),
                document.text("fund"),
                document.text("group"),
                Texts.get(document, "account"),
                Texts.get(document, "place"),
                labels(document),
                Texts.flag(document, "closed"));
    }

    static Unit unit(CanonicalObject document) {
        return new Unit(
                document.text("name"),
                UnitKind.find(document.text("kind")).orElseThrow(),
                Texts.get(document, "building"),
                Texts.get(document, "entrance"),
                document.whole("area"),
                Texts.flag(document, "closed"));
    }

    static Contract contract(CanonicalObject document) {
        return ContractTerms.read(document, labels(document));
    }

    static Labels labels(CanonicalObject document) {
        return new Labels(Texts.get(document, "zh"), Texts.get(document, "en"));
    }
}
