package se.kansli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

class SummaryListenerTest {
    private static final BatchReport REPORT = new BatchReport(9, 8, 0, 1, BatchReport.End.COMPLETED, null);

    private final SummaryListener findings = new SummaryListener(2);

    @Test
    void countsAllAndKeepsTheFirst() {
        for (int number = 1; number <= 3; number++) {
            findings.checked(number, "rad " + number, List.of(error("V1", "fel"), warning("V2", "varning")));
        }
        BatchSummary summary = findings.summary("brev", REPORT);

        assertThat(summary.errors()).extracting(BatchSummary.Finding::number).containsExactly(1, 2);
        assertThat(summary.warnings()).extracting(BatchSummary.Finding::number).containsExactly(1, 2);
        assertThat(summary.leftOut()).isEqualTo(2);
        assertThat(summary.counts())
                .extracting(
                        BatchSummary.Count::code,
                        BatchSummary.Count::errors,
                        BatchSummary.Count::warnings,
                        BatchSummary.Count::example)
                .containsExactly(tuple("V1", 3, 0, "fel"), tuple("V2", 0, 3, "varning"));
    }

    @Test
    void tellsEachFailureOnce() {
        findings.checked(1, "rad 1", List.of(error("V1", "fel")));
        findings.checked(2, "rad 2", List.of(warning("V2", "varning")));
        findings.done(new Outcome.Failed(1, "rad 1", List.of(error("V1", "fel"))));
        findings.done(new Outcome.Failed(2, "rad 2", List.of(error("batch.not-written", "disken"))));

        assertThat(findings.summary("brev", REPORT).errors())
                .extracting(BatchSummary.Finding::code)
                .containsExactly("V1", "batch.not-written");
    }

    @Test
    void whatNoCellCanHoldIsReplacedAndWhatIsTooLongIsCut() {
        findings.checked(1, "rad \u0001", List.of(error("V1", "a\u0000b\uD800" + "😀".repeat(20_000))));

        BatchSummary.Finding finding = findings.summary("brev", REPORT).errors().get(0);
        assertThat(finding.origin()).isEqualTo("rad \uFFFD");
        assertThat(finding.text())
                .startsWith("a\uFFFDb\uFFFD😀")
                .endsWith("😀 …")
                .hasSizeLessThan(1_010);
    }

    private static Problem error(String code, String text) {
        return new Problem("name", Location.UNKNOWN, code, Severity.ERROR, text, "in English", null);
    }

    private static Problem warning(String code, String text) {
        return new Problem("name", Location.UNKNOWN, code, Severity.WARNING, text, "in English", null);
    }
}
