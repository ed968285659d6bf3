package se.kansli.internal.working;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Binder;
import se.kansli.internal.bind.BindingProblems;
import se.kansli.internal.bind.Node;
import se.kansli.internal.json.PlainValues;
import se.kansli.internal.json.TreeReader;
import se.kansli.internal.json.Writer;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Problem;

/**
 * The record that a copy to work in was made from, and by which template. It stands in a part of its own (custom XML), which
 * Word and Excel keep when they save the file.
 *
 * @param type the simple name of the record's class
 * @param template the SHA-256 of the template's file
 * @param content the SHA-256 of {@code json}
 * @param json the record
 */
public record Baseline(String type, String template, String content, String json) {
    /** The namespace of the part; another number is another form. */
    private static final String NAMESPACE = "urn:se.kansli:baseline:1";

    private static final String ELEMENT = "baseline";

    /** That of a document which is made now. */
    public static Baseline of(Record document, String template) {
        String json = Writer.write(document);
        return new Baseline(document.getClass().getSimpleName(), template, hash(Utf8Output.bytes(json)), json);
    }

    /** What identifies bytes. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The part's content. */
    public byte[] xml() {
        return Utf8Output.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + ELEMENT
                + " xmlns=\""
                + NAMESPACE + "\" type=\"" + Xml.escaped(type) + "\" template=\"" + template + "\" content=\"" + content
                + "\">" + Xml.escaped(json) + "</" + ELEMENT + ">");
    }

    /** That of a file; null if it carries none. */
    public static @Nullable Baseline in(OpcPackage file) {
        for (OpcPackage.Part part : file.parts()) {
            boolean isOne = part.name().startsWith("customXml/")
                    && new String(part.content(), StandardCharsets.UTF_8).contains(NAMESPACE);
            if (isOne) {
                try {
                    return of(Xml.parse(part.content(), file.limits()).root());
                } catch (NotReadable e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable Baseline of(Element root) {
        return root.localName().equals(ELEMENT)
                ? new Baseline(
                        String.valueOf(root.attribute("type")),
                        String.valueOf(root.attribute("template")),
                        String.valueOf(root.attribute("content")),
                        root.content())
                : null;
    }

    /** The record; null if somebody has changed the part, or it is of another shape than today's. */
    public @Nullable Record document(RecordType of) {
        if (!of.recordClass().getSimpleName().equals(type)
                || !hash(Utf8Output.bytes(json)).equals(content)) {
            return null;
        }
        List<Problem> problems = new ArrayList<>();
        Node root = new TreeReader(problems).read(json);
        Object document = root == null
                ? null
                : new Binder(new BindingProblems(PlainValues.SOURCE, problems), PlainValues::value, true)
                        .bind(of, root);
        return problems.isEmpty() ? (Record) document : null;
    }
}
