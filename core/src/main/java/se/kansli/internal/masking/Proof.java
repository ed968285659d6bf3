package se.kansli.internal.masking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * Looks through a finished file for what was masked in the record it was made of.
 *
 * <p>A protected name or a personal identity number may stand nowhere. Any other text that was masked may, if what remains of
 * the record says the same or the template itself does: then it is public without the record that was withheld. Texts of
 * fewer than four characters are not looked for; of fewer than twelve, only as whole words.
 */
public final class Proof {
    private static final Messages MESSAGES = Messages.beside(Proof.class);

    private final Masking masking;
    private final byte[] template;
    private @Nullable Remaining remaining;
    private @Nullable List<Part> templateParts;

    private Proof(Masking masking, byte[] template) {
        this.masking = masking;
        this.template = template;
    }

    /** An entry of the file. */
    private record Part(String name, byte[] content, Written written, Bytes bytes) {
        static Part of(String name, byte[] content) {
            Written xml = XmlWords.of(content);
            Written ofName = Written.ofAddress(name);
            Bytes bytes = Bytes.of(content, xml != null);
            return new Part(name, content, xml == null ? ofName : xml.and(ofName), bytes);
        }

        boolean has(Secret secret) {
            return secret.isIn(written)
                    || secret instanceof Secret.Picture picture
                            && Arrays.equals(content, picture.file().bytes())
                    || bytes.have(secret.spellings());
        }
    }

    /**
     * What of the masked is left in a file.
     *
     * @param template the file it was made from
     * @param locations the place of a part
     * @return one problem for each secret and part; none says the secret
     */
    public static List<Problem> check(
            Masking masking, byte[] file, byte[] template, Function<String, Location> locations) {
        if (masking.secrets().isEmpty()) {
            return List.of();
        }
        Proof proof = new Proof(masking, template);
        Set<Problem> problems = new LinkedHashSet<>();
        for (Part part : parts(file)) {
            for (Secret secret : masking.secrets()) {
                if (part.has(secret) && !proof.isPublic(secret)) {
                    problems.add(MESSAGES.problem(
                            Severity.ERROR,
                            proof.isInTemplate(secret) ? "public.left/template" : "public.left",
                            secret.path(),
                            secret.isIn(Written.ofAddress(part.name()))
                                    ? Location.UNKNOWN
                                    : locations.apply(part.name()),
                            "kind",
                            secret.kind()));
                }
            }
        }
        return List.copyOf(problems);
    }

    private boolean isPublic(Secret secret) {
        if (secret.isIdentity()) {
            return false;
        }
        if (remaining == null) {
            remaining = Remaining.of(masking.document());
        }
        return remaining.tells(secret) || isInTemplate(secret);
    }

    private boolean isInTemplate(Secret secret) {
        if (templateParts == null) {
            templateParts = parts(template);
        }
        return templateParts.stream().anyMatch(part -> part.has(secret));
    }

    private static List<Part> parts(byte[] file) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.add(Part.of(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException e) { // both were written or read by ourselves
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
