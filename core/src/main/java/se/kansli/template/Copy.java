package se.kansli.template;

/**
 * What a document is made for (<i>exemplar</i>).
 *
 * <pre>{@code
 * minutes.render(protocol, Copy.PUBLIC, Path.of("protokoll-webb.docx"));
 * }</pre>
 */
public enum Copy {
    /**
     * To be written in and read back by {@link Template#read(byte[], Class[])}: the template's content controls are there, those
     * without a value ask for one, and the document carries the whole record it was made from, what the template does not show
     * too. Not for those who may not see all of it.
     */
    WORKING,
    /** To be signed, sent, archived or made into PDF: ordinary paragraphs without controls, and nothing but what is shown. */
    FINAL,
    /**
     * To be published on the web: a finished copy in which <i>Uppgift borttagen vid publicering</i> stands for
     *
     * <ul>
     *   <li>all of a § that is confidential but its number, its type, the ground and whether it was approved at the meeting
     *       (OSL, V34), and the same of an item of an agenda; in registers, all of such a row but where and when it was decided
     *       and how far it has come, and so of its actions in the protocols after it, see
     *       {@link se.kansli.protocol.Action#confidential()};
     *   <li>all that is told of a person with protected identity (OSL 21:3, 22:1–2, V36), and the name wherever it stands in the
     *       document as a whole: with or without a genitive s or the names in the middle, as {@code Exempelsson, Alva},
     *       {@code A. Exempelsson} and {@code Alva E.}, and in addresses as {@code alva.exempelsson}; the role and the party
     *       stay;
     *   <li>personal identity numbers in texts (GDPR art. 87, lag 2018:218 3:10, V35);
     *   <li>in a host's own records, what {@link se.kansli.text.Withheld} says.
     * </ul>
     *
     * <p>What remains must keep the rules of {@link se.kansli.validation.Publication}. Before anything is written, every
     * part of the file is looked through; if it has anything of what was masked, whether from the template or from anywhere
     * else, the document is refused with {@code public.left} and the part's name, never with the value. What the rest of the
     * document, or the template's own text, says as well is public by itself, but a protected name and a personal identity
     * number never are. Texts of fewer than four characters are not looked for.
     *
     * <p>Not found are a first name or a surname by itself, nicknames, what a text tells of a person without the name, and what
     * pictures show or carry packed within them: somebody must still read what is to be published. The name of the file is
     * its caller's.
     * {@link Masked} tells what was masked.
     */
    PUBLIC
}
