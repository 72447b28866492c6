package org.sunledger.recording;

import org.sunledger.chart.NameKind;
import org.sunledger.outcome.Code;

/** The code for each kind of name the book does not know. */
final class UnknownNames {
    private UnknownNames() {}

    static Code code(NameKind kind) {
        return switch (kind) {
            case ACCOUNT -> Code.ACCOUNT_UNKNOWN;
            case FUND -> Code.FUND_UNKNOWN;
            case GROUP -> Code.GROUP_UNKNOWN;
            case STREAM -> Code.STREAM_UNKNOWN;
            case UNIT -> Code.UNIT_UNKNOWN;
        };
    }
}
