package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.PictureParts;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.value.Paths;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * What must be known of a template to read its documents.
 *
 * @param ownTexts what the template itself says
 * @param prompts by tag what stands where nothing is filled in
 * @param derived the tags of what no component holds, as an item's position
 * @param looks by tag how a rich text looks at its places
 * @param placesOf by path at how many places a field stands, for one item or for the document
 * @param isDocumentBound whether there are fields in the document itself, not only in its headers
 */
record Layout(
        RecordType type,
        OwnTexts ownTexts,
        Map<String, String> prompts,
        Set<String> derived,
        Map<String, List<RichTextLook>> looks,
        Map<String, Integer> placesOf,
        boolean isDocumentBound) {

    private static final int ANY = Integer.MAX_VALUE;

    /** At how many places a document may show a field; of one that is repeated within its item as many as you like. */
    int placesOf(String path) {
        return placesOf.getOrDefault(path, ANY);
    }

    /** Collects a template's layout, part by part. */
    static final class Collector {
        private final RecordType type;
        private final Meaning.Reader tags;
        private final OwnTexts.Collector ownTexts = new OwnTexts.Collector();
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
        void add(Xml part, PictureReader pictures) {
            String root = part.root().name();
            new LooseText() {
                private String scope = OwnTexts.scope(root, "");
                private Map<String, OwnTexts.Own> texts = new HashMap<>();

                void read() {
                    element(part.root());
                    ownTexts.add(scope, texts);
                }

                @Override
                void piece(Piece piece) {
                    texts.merge(piece.text(), OwnTexts.Own.of(piece), OwnTexts.Own::plus);
                }

                @Override
                void control(Element control) {
                    cut();
                    Meaning meaning = tags.of(control);
                    Tag.Kind kind =
                            meaning == null ? Tag.Kind.ITEM : meaning.tag().kind();
                    if (meaning != null && kind == Tag.Kind.FIELD) {
                        field(control, meaning, pictures);
                        isDocumentBound |= root.equals("w:document");
                    } else if (meaning != null && kind == Tag.Kind.EACH) {
                        items(control, meaning.tag().path());
                    } else {
                        children(control);
                    }
                    cut();
                }

                private void items(Element control, String list) {
                    String outerScope = scope;
                    Map<String, OwnTexts.Own> outer = texts;
                    scope = OwnTexts.scope(root, list);
                    texts = new HashMap<>();
                    children(control);
                    cut();
                    ownTexts.add(scope, texts);
                    scope = outerScope;
                    texts = outer;
                }
            }.read();
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
            String path = meaning.tag().path();
            for (String shown : isPicture
                    ? List.of(Paths.in(path, PictureParts.FILE), Paths.in(path, PictureParts.DESCRIPTION))
                    : List.of(path)) {
                count(control, shown);
            }
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
                    ownTexts.texts(),
                    Map.copyOf(prompts),
                    Set.copyOf(derived),
                    Map.copyOf(looks),
                    Map.copyOf(placesOf),
                    isDocumentBound);
        }
    }
}
