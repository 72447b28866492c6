package org.sunledger.cli.shell;

/** Tells which streams a person is looking at. */
public interface Terminal {
    /** True when results go to a terminal. */
    boolean showsResults();

    /** True when messages go to a terminal. */
    boolean showsMessages();

    /** Nobody looks: output goes to files or to other programs. */
    Terminal NONE = new Terminal() {
        @Override
        public boolean showsResults() {
            return false;
        }

        @Override
        public boolean showsMessages() {
            return false;
        }
    };
}
