package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * What must be known of a template to read its documents.
 *
 * @param ownTexts what the template itself says, piece by piece
 * @param prompts by tag what stands where nothing is filled in
 * @param derived the tags of what no component holds, as an item's position
 * @param looks by tag how a rich text looks at its places
 * @param isDocumentBound whether there are fields in the document itself, not only in its headers
 */
record Layout(
        RecordType type,
        Set<String> ownTexts,
        Map<String, String> prompts,
        Set<String> derived,
        Map<String, List<RichTextLook>> looks,
        boolean isDocumentBound) {

    /** More than the texts around all conditions of a paragraph come to. */
    private static final int LONGEST_JOINED = 500;

    /** Whether the template itself says a text: one of its pieces, or several where what parted them is left out. */
    boolean isOwn(String text) {
        if (ownTexts.contains(text) || text.length() > LONGEST_JOINED) {
            return ownTexts.contains(text);
        }
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int at = 0; at < text.length(); at++) {
            if (reached[at] && text.charAt(at) == ' ') {
                reached[at + 1] = true;
            } else if (reached[at]) {
                for (String own : ownTexts) {
                    if (text.startsWith(own, at)) {
                        reached[at + own.length()] = true;
                    }
                }
            }
        }
        return reached[text.length()];
    }

    /** Collects a template's layout, part by part. */
    static final class Collector {
        private final RecordType type;
        private final Meaning.Reader tags;
        private final Set<String> ownTexts = new HashSet<>();
        private final Map<String, String> prompts = new HashMap<>();
        private final Set<String> derived = new HashSet<>();
        private final Map<String, List<RichTextLook>> looks = new HashMap<>();
        private boolean isDocumentBound;

        Collector(RecordType type) {
            this.type = type;
            tags = new Meaning.Reader(type);
        }

        /** Takes a part of the template. */
        void add(Xml part, PictureReader pictures) {
            boolean isDocument = part.root().is("w:document");
            new LooseText() {
                @Override
                void piece(String piece, Element at) {
                    ownTexts.add(piece);
                }

                @Override
                void control(Element control) {
                    cut();
                    Meaning meaning = tags.of(control);
                    if (meaning == null || meaning.tag().kind() != Tag.Kind.FIELD) {
                        children(control);
                    } else {
                        field(control, meaning, pictures);
                        isDocumentBound |= isDocument;
                    }
                    cut();
                }
            }.element(part.root());
        }

        private void field(Element control, Meaning meaning, PictureReader pictures) {
            Element content = control.child("w:sdtContent");
            if (meaning.type() == null) {
                derived.add(meaning.tag().path());
            }
            boolean isPicture = meaning.type() != null && meaning.type().isPicture();
            String prompt = isPicture && content != null
                    ? pictures.read(content).content().text()
                    : Prompt.ofTemplate(control);
            prompts.put(meaning.tag().text(), prompt);
        }

        /** Takes how rich texts look in a part. */
        void addLooks(Map<String, List<RichTextLook>> ofPart) {
            ofPart.forEach((tag, found) ->
                    looks.computeIfAbsent(tag, key -> new ArrayList<>()).addAll(found));
        }

        Layout layout() {
            return new Layout(
                    type,
                    Set.copyOf(ownTexts),
                    Map.copyOf(prompts),
                    Set.copyOf(derived),
                    Map.copyOf(looks),
                    isDocumentBound);
        }
    }
}
