package se.kansli.internal.working;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param form of the part; a number that is higher than {@link #FORM} is one of a later version
 * @param version of the library that made it; empty if it does not say
 * @param type the simple name of the record's class
 * @param template the SHA-256 of the template's file
 * @param content the SHA-256 of {@code json}
 * @param json the record
 */
public record Baseline(int form, String version, String type, String template, String content, String json) {
    /** The form that is written. */
    private static final int FORM = 1;

    /** The namespace of the part, up to the number of its form. */
    private static final String NAMESPACE = "urn:se.kansli:baseline:";

    private static final Pattern ANY_FORM = Pattern.compile(Pattern.quote(NAMESPACE) + "([0-9]{1,4})\\b");
    private static final String ELEMENT = "baseline";
    private static final Baseline DAMAGED = new Baseline(FORM, "", "", "", "", "");

    /** That of a document which is made now. */
    public static Baseline of(Record document, String template) {
        String json = Writer.write(document);
        return new Baseline(
                FORM,
                Version.OWN.toString(),
                document.getClass().getSimpleName(),
                template,
                hash(Utf8Output.bytes(json)),
                json);
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
                + NAMESPACE + form + "\" version=\"" + version + "\" type=\"" + Xml.escaped(type) + "\" template=\""
                + template + "\" content=\"" + content
                + "\">" + Xml.escaped(json) + "</" + ELEMENT + ">");
    }

    /** That of a file, which may be damaged; null if it carries none. */
    public static @Nullable Baseline in(OpcPackage file) {
        Baseline damaged = null;
        for (OpcPackage.Part part : file.parts()) {
            boolean mayBe = part.name().startsWith("customXml/")
                    && new String(part.content(), StandardCharsets.UTF_8).contains(NAMESPACE);
            if (mayBe) {
                try {
                    Xml xml = Xml.parse(part.content(), file.limits());
                    Integer form = formOf(xml);
                    if (form != null) {
                        return of(form, xml.root());
                    }
                } catch (NotReadable e) {
                    damaged = DAMAGED;
                }
            }
        }
        return damaged;
    }

    /** The form of a part; null if it is no baseline, but perhaps what Word writes about one. */
    static @Nullable Integer formOf(Xml part) {
        Element root = part.root();
        Matcher namespace = ANY_FORM.matcher(part.text(root.start(), root.contentStart()));
        return namespace.find() ? Integer.valueOf(namespace.group(1)) : null;
    }

    private static Baseline of(int form, Element root) {
        return new Baseline(
                form,
                value(root, "version"),
                value(root, "type"),
                value(root, "template"),
                value(root, "content"),
                root.content());
    }

    private static String value(Element root, String name) {
        String value = root.attribute(name);
        return value == null ? "" : value;
    }

    /** Whether nobody has changed the record. */
    public boolean isIntact() {
        return hash(Utf8Output.bytes(json)).equals(content);
    }

    /** Whether a later version than this one made it, so that it may be of a shape that is not known yet. */
    public boolean isNewer() {
        return isOfNewerForm() || Version.OWN.isBefore(Version.of(version));
    }

    /** Whether it cannot even be told what stands where in it. */
    public boolean isOfNewerForm() {
        return form > FORM;
    }

    /** The record; null if it is of another shape than today's. */
    public @Nullable Record document(RecordType of) {
        List<Problem> problems = new ArrayList<>();
        Node root = new TreeReader(problems).read(json);
        Object document = root == null
                ? null
                : new Binder(new BindingProblems(PlainValues.SOURCE, problems), true).bind(of, root);
        return problems.isEmpty() ? (Record) document : null;
    }
}
