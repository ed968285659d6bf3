package se.kansli.internal.word;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageWriter;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.internal.xml.XmlEdits;
import se.kansli.text.ImageBytes;

/** The picture files of one rendering: each once in the package, however often it is shown. Not thread-safe. */
final class Media {
    private static final String NAME = "word/media/kansli-";
    private static final Pattern NUMBERED = Pattern.compile("(?i)" + Pattern.quote(NAME) + "([0-9]{1,8})[.].*");

    private final Map<ImageBytes, String> names = new LinkedHashMap<>();
    private final int firstNumber;

    Media(int firstNumber) {
        this.firstNumber = firstNumber;
    }

    /** The first number that no picture of a package has: a template may have been made from a document of ours. */
    static int firstFree(Collection<OpcPackage.Part> parts) {
        int highest = 0;
        for (OpcPackage.Part part : parts) {
            Matcher matcher = NUMBERED.matcher(part.name());
            highest = matcher.matches() ? Math.max(highest, Integer.parseInt(matcher.group(1))) : highest;
        }
        return highest + 1;
    }

    /** The package's content types with those of the picture files. */
    static byte[] contentTypes(Xml types) {
        Element root = types.root();
        String prefix = root.name().substring(0, root.name().indexOf(':') + 1);
        XmlEdits edits = new XmlEdits(types);
        for (ImageBytes.Format format : ImageBytes.Format.values()) {
            String extension = extension(format);
            boolean known = root.children().stream()
                    .anyMatch(child -> extension.equalsIgnoreCase(child.attribute("Extension")));
            if (!known) {
                edits.into(
                        root,
                        true,
                        "<" + prefix + "Default Extension=\"" + extension + "\" ContentType=\"image/" + extension
                                + "\"/>");
            }
        }
        return edits.bytes();
    }

    private static String extension(ImageBytes.Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** The name of the part that a file becomes. */
    String nameOf(ImageBytes file) {
        return names.computeIfAbsent(
                file, added -> NAME + (firstNumber + names.size()) + "." + extension(added.format()));
    }

    /** Writes the files, which are compressed as they are. */
    void writeTo(PackageWriter writer) throws IOException {
        for (Map.Entry<ImageBytes, String> file : names.entrySet()) {
            writer.copy(OpcPackage.Part.stored(file.getValue(), file.getKey().bytes()));
        }
    }
}
