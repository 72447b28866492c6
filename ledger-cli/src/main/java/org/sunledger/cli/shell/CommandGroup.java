package org.sunledger.cli.shell;

import java.util.Locale;

/** What people come for; the help lists the commands by it. */
public enum CommandGroup {
    KEEP,
    SEE,
    CHECK,
    HAND_OVER;

    /** Its name in the catalogue. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
