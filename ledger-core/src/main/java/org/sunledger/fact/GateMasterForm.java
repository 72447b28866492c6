package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Named;
import org.sunledger.chart.RestDay;
import org.sunledger.chart.Toll;
import org.sunledger.chart.TollBasis;

/** How what gates need to know is written down and read back. Empty texts and false flags are left out. */
final class GateMasterForm {
    private GateMasterForm() {}

    static void write(Named named, CanonicalObject.Builder document) {
        if (named instanceof Channel channel) {
            Texts.put(document, "account", channel.account());
            if (channel.days() != Channel.AT_ONCE) {
                document.put("days", channel.days());
            }
            putFlag("calendar", channel.calendarDays(), document);
        } else if (named instanceof Toll toll) {
            document.put("stream", toll.stream());
            Texts.put(document, "gate", toll.gate());
            document.put("basis", toll.basis().text());
            document.put("price", toll.priceMinor());
            putFlag("closed", toll.closed(), document);
        } else if (named instanceof RestDay day) {
            document.put("day", day.day().toString());
            putFlag("works", day.works(), document);
            Texts.put(document, "occasion", day.occasion());
        }
    }

    private static void putFlag(String name, boolean flag, CanonicalObject.Builder document) {
        if (flag) {
            document.put(name, true);
        }
    }

    static Channel channel(CanonicalObject document) {
        return new Channel(
                document.text("name"),
                Texts.get(document, "account"),
                Math.toIntExact(document.findWhole("days").orElse(Channel.AT_ONCE)),
                Texts.flag(document, "calendar"),
                MasterForm.labels(document),
                Texts.flag(document, "closed"));
    }

    static Toll toll(CanonicalObject document) {
        return new Toll(
                document.text("stream"),
                Texts.get(document, "gate"),
                TollBasis.find(document.text("basis")).orElseThrow(),
                document.whole("price"),
                Texts.flag(document, "closed"));
    }

    static RestDay restDay(CanonicalObject document) {
        return new RestDay(
                LocalDate.parse(document.text("day")), Texts.flag(document, "works"), Texts.get(document, "occasion"));
    }
}
