package org.sunledger.fact;

/** A fact that moves nothing. A saving is one by type: no path leads from it to a posting. */
public sealed interface NoteFact extends Fact
        permits BookOpening,
                TakenOver,
                LevyRemainder,
                FileImport,
                Check,
                Approval,
                ClaimedSaving,
                SavingFact,
                Distribution,
                KeptBankLine,
                MatchDecision,
                Closing,
                UnitSeal,
                Reopening,
                Audited {}
