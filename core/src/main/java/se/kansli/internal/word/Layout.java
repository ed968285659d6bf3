package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param placesOf by path at how many places a field stands, for one item or for the document
 * @param isDocumentBound whether there are fields in the document itself, not only in its headers
 */
record Layout(
        RecordType type,
        Set<String> ownTexts,
        Map<String, String> prompts,
        Set<String> derived,
        Map<String, List<RichTextLook>> looks,
        Map<String, Integer> placesOf,
        boolean isDocumentBound) {

    /** More than the texts around all conditions of a paragraph come to. */
    private static final int LONGEST_JOINED = 500;

    private static final int ANY = Integer.MAX_VALUE;

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

    /** At how many places a document may show a field; of one that is repeated within its item as many as you like. */
    int placesOf(String path) {
        return placesOf.getOrDefault(path, ANY);
    }

    /** Collects a template's layout, part by part. */
    static final class Collector {
        private final RecordType type;
        private final Meaning.Reader tags;
        private final Set<String> ownTexts = new HashSet<>();
        private final Map<String, String> prompts = new HashMap<>();
        private final Set<String> derived = new HashSet<>();
        private final Map<String, List<RichTextLook>> looks = new HashMap<>();
        private final Map<String, Integer> placesOf = new HashMap<>();
        private final Map<Element, Map<String, Integer>> placesInLists = new HashMap<>();
        private boolean isDocumentBound;

        Collector(RecordType type) {
            this.type = type;
            tags = new Meaning.Reader(type);
        }

        /** Takes a part of the template. */
        void add(Xml part) {
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
                        field(control, meaning);
                        isDocumentBound |= isDocument;
                    }
                    cut();
                }
            }.element(part.root());
        }

        private void field(Element control, Meaning meaning) {
            if (meaning.type() == null) {
                derived.add(meaning.tag().path());
            }
            prompts.put(meaning.tag().text(), Prompt.ofTemplate(control));
            count(control, meaning.tag().path());
        }

        private void count(Element control, String path) {
            Element list = listAround(control);
            String listPath = list == null
                    ? ""
                    : Objects.requireNonNull(tags.of(list)).tag().path() + "[";
            if (!path.substring(0, path.lastIndexOf("[]") + 1).equals(listPath)) {
                placesOf.put(path, ANY);
            } else if (list == null) {
                placesOf.merge(path, 1, (before, one) -> before == ANY ? ANY : before + one);
            } else {
                int count = placesInLists
                        .computeIfAbsent(list, key -> new HashMap<>())
                        .merge(path, 1, Integer::sum);
                placesOf.merge(path, count, Math::max);
            }
        }

        /** The control of the list whose item a control stands in; null if it stands in none. */
        private @Nullable Element listAround(Element control) {
            for (Element around = control.parent(); around != null; around = around.parent()) {
                Meaning meaning = tags.of(around);
                if (meaning != null && meaning.tag().kind() == Tag.Kind.EACH) {
                    return around;
                }
            }
            return null;
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
                    Map.copyOf(placesOf),
                    isDocumentBound);
        }
    }
}
