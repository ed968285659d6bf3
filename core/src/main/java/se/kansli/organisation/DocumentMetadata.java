package se.kansli.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.problem.Severity;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * What a document says of itself in its table of particulars (<i>dokumentuppgifter</i>).
 *
 * @param diaryNumber the register's number for the matter, such as {@code KS 2026/00417} (<i>diarienummer</i>)
 * @param version such as {@code 2.0}
 * @param status how far it has come
 * @param adoption who decided it and when
 * @param validity the days it holds for
 * @param responsible who keeps the document up to date (<i>dokumentansvarig</i>)
 */
@Rule(code = "V38", check = DocumentMetadata.AdoptedBySomebody.class)
@Rule(code = "V39", check = DocumentMetadata.PlausibleDiaryNumber.class, severity = Severity.WARNING)
public record DocumentMetadata(
        @Nullable String diaryNumber,
        @Nullable String version,
        @NotNull DocumentStatus status,
        @Valid @Nullable Adoption adoption,
        @Valid @Nullable Period validity,
        @Nullable String responsible) {

    /**
     * The particulars of a document that is made of this one for another time. Number, version, decision and days were this
     * document's; who keeps it up to date stays.
     *
     * @return a draft's
     */
    public DocumentMetadata draftAnew() {
        return new DocumentMetadata(null, null, DocumentStatus.DRAFT, null, null, responsible);
    }

    /** V38: an adopted document says by whom and when. */
    static final class AdoptedBySomebody implements RuleCheck<DocumentMetadata> {
        @Override
        public void check(DocumentMetadata metadata, Findings findings) {
            if (metadata.status() == DocumentStatus.ADOPTED && metadata.adoption() == null) {
                findings.reportVariant("adoption", "adoption");
            }
        }
    }

    /** V39: only length and characters; every municipality has a pattern of its own. */
    static final class PlausibleDiaryNumber implements RuleCheck<DocumentMetadata> {
        private static final Pattern PLAUSIBLE = Pattern.compile("(?=.*[0-9])[\\p{L}0-9][\\p{L}0-9 /:.-]{2,39}");

        @Override
        public void check(DocumentMetadata metadata, Findings findings) {
            String number = metadata.diaryNumber();
            if (number != null && !PLAUSIBLE.matcher(number).matches()) {
                findings.report("diaryNumber", "number", number);
            }
        }
    }

    /**
     * The decision that made the document valid (<i>fastställande</i>).
     *
     * @param by the body or person that decided
     * @param date when
     * @param paragraph the protocol's § number, if there is one
     */
    public record Adoption(
            @NotBlank String by,
            @NotNull LocalDate date,
            @Positive @Nullable Integer paragraph) {}
}
