package org.sunledger.statement;

import org.sunledger.chart.Labels;

/** What a result is called: a closed choice, so that a deficit is never shown under the name of a surplus. */
public sealed interface SurplusOrDeficit {
    /** More came in than went out 盈余. */
    record Surplus(long minor) implements SurplusOrDeficit {
        @Override
        public Labels labels() {
            return new Labels("盈余", "Surplus");
        }
    }

    /** More went out than came in 亏损; the amount is negative. */
    record Deficit(long minor) implements SurplusOrDeficit {
        @Override
        public Labels labels() {
            return new Labels("亏损", "Deficit");
        }
    }

    /** As much came in as went out 持平. */
    record Even() implements SurplusOrDeficit {
        @Override
        public Labels labels() {
            return new Labels("持平", "Break-even");
        }

        @Override
        public long minor() {
            return 0;
        }
    }

    /** The result in minor units, negative for a deficit. */
    long minor();

    /** What people read. */
    Labels labels();

    /** Names a result by its sign. */
    static SurplusOrDeficit of(long minor) {
        if (minor == 0) {
            return new Even();
        }
        return minor > 0 ? new Surplus(minor) : new Deficit(minor);
    }
}
