package org.sunledger.cli;

import java.util.Locale;

/** What people come for; the help lists the commands by it. */
enum CommandGroup {
    KEEP,
    SEE,
    CHECK,
    HAND_OVER;

    /** Its name in the catalogue. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
