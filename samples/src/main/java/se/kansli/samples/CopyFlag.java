package se.kansli.samples;

import java.util.Locale;
import picocli.CommandLine.Option;
import se.kansli.template.Copy;

/** What documents are made for. */
final class CopyFlag {
    @Option(
            names = "--copy",
            defaultValue = "final",
            description = "final: färdigt dokument. / finished document."
                    + " working: att ändra i och läsa tillbaka. / to edit and read back."
                    + " public: för publicering, med sekretess, skyddade personer och personnummer borttagna."
                    + " / to publish, without what is confidential.")
    private Name name = Name.FINAL;

    /** A copy as the command line names it. */
    private enum Name {
        FINAL(Copy.FINAL),
        WORKING(Copy.WORKING),
        PUBLIC(Copy.PUBLIC);

        private final Copy copy;

        Name(Copy copy) {
            this.copy = copy;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Copy copy() {
        return name.copy;
    }
}
