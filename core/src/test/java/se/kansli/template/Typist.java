package se.kansli.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kansli.template.Note.Item;

/** Edits a document as Word does when somebody types, and the record as that somebody means. Not thread-safe. */
final class Typist {
    private static final String PART = "word/document.xml";
    private static final String[] WORDS = {
        "Skola", "”citat”", "bra – bättre", "åäö", "IKT", "e\u2011post", "R&D <nytt>", "…"
    };

    private final Random random;
    private final Map<String, byte[]> parts;
    private Note note;
    private String body;

    Typist(Random random, Note note, byte[] file) {
        this.random = random;
        this.note = note;
        parts = Docx.open(file);
        body = new String(parts.get(PART), StandardCharsets.UTF_8);
    }

    /** What the document means now. */
    Note note() {
        return note;
    }

    byte[] file() {
        parts.put(PART, body.getBytes(StandardCharsets.UTF_8));
        return file(parts);
    }

    static byte[] file(Map<String, byte[]> parts) {
        Docx docx = Docx.of();
        Docx.open(docx.bytes()).keySet().forEach(name -> parts.putIfAbsent(name, new byte[0]));
        parts.forEach(docx::with);
        return docx.bytes();
    }

    static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            words.append(words.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.append(random.nextInt(1000)).toString();
    }

    /** One edit of the document, and of the record. */
    void edit() {
        int size = note.items().size();
        int index = size == 0 ? 0 : random.nextInt(size);
        switch (random.nextInt(size == 0 ? 2 : 6)) {
            case 0 -> title();
            case 1 -> subtitle();
            case 2 -> name(index);
            case 3 -> remove(index);
            case 4 -> copy(index);
            default -> move(index);
        }
    }

    private void title() {
        String text = words(random);
        type("title", 0, text);
        note = new Note(text, note.subtitle(), note.date(), note.status(), note.urgent(), note.text(), note.items());
    }

    private void subtitle() {
        String text = words(random);
        type("subtitle", 0, text);
        note = new Note(note.title(), text, note.date(), note.status(), note.urgent(), note.text(), note.items());
    }

    private void name(int index) {
        String text = words(random);
        type("items[].name", index, text);
        List<Item> items = new ArrayList<>(note.items());
        Item item = items.get(index);
        items.set(index, new Item(text, item.number(), item.tags(), item.body(), item.photo()));
        note = note.with(items.toArray(Item[]::new));
    }

    private void remove(int index) {
        int[] place = item(index);
        if (note.items().size() > 1) {
            body = body.substring(0, place[0]) + body.substring(place[1]);
            List<Item> items = new ArrayList<>(note.items());
            items.remove(index);
            note = note.with(items.toArray(Item[]::new));
        }
    }

    /** Word's plus: the same item once more, with the same tags. */
    private void copy(int index) {
        int[] place = item(index);
        body = body.substring(0, place[1]) + body.substring(place[0]);
        List<Item> items = new ArrayList<>(note.items());
        items.add(index + 1, items.get(index));
        note = note.with(items.toArray(Item[]::new));
        name(index + 1);
    }

    private void move(int index) {
        if (note.items().size() == 1) {
            return;
        }
        int[] place = item(index);
        String item = body.substring(place[0], place[1]);
        int to = random.nextInt(note.items().size());
        body = body.substring(0, place[0]) + body.substring(place[1]);
        List<Item> items = new ArrayList<>(note.items());
        items.add(to, items.remove(index));
        int at = to == 0 ? item(0)[0] : item(to - 1)[1];
        body = body.substring(0, at) + item + body.substring(at);
        note = note.with(items.toArray(Item[]::new));
    }

    /** Takes out some whole element, or has it twice. */
    void tear() {
        List<int[]> found = elements("sdt|p|r|tbl|sdtPr|sdtContent|tag|t");
        if (!found.isEmpty()) {
            int[] one = found.get(random.nextInt(found.size()));
            int from = random.nextBoolean() ? one[0] : one[1];
            body = body.substring(0, one[1]) + body.substring(from);
        }
    }

    /** Writes a word somewhere, or copies something and writes it there, or takes a control away around what it says. */
    void scribble(String word) {
        body = body.replace("<w:showingPlcHdr/>", "");
        List<int[]> found = elements(random.nextBoolean() ? "p|sdt|tr" : "r");
        int[] one = found.get(random.nextInt(found.size()));
        String whole = body.substring(one[0], one[1]);
        String run = "<w:r><w:t>" + word + "</w:t></w:r>";
        String typed = whole.replaceAll("(<w:t( [^>]*)?>)[^<]*</w:t>", "$1" + word + "</w:t>");
        String scribbled = switch (random.nextInt(5)) {
            case 0 -> typed;
            case 1 -> whole + (typed.contains(word) ? typed : "");
            case 2 -> whole.startsWith("<w:p") ? whole + "<w:p>" + run + "</w:p>" : whole;
            case 3 -> whole.startsWith("<w:r>") ? whole + run : whole;
            default ->
                whole.startsWith("<w:sdt>") && typed.contains(word)
                        ? typed.replaceFirst("(?s)^<w:sdt>.*?<w:sdtContent>(.*)</w:sdtContent></w:sdt>$", "$1")
                        : whole;
        };
        body = body.substring(0, one[0]) + scribbled + body.substring(one[1]);
    }

    /** Whether a word still stands in the document: what was copied over it took it away. */
    boolean says(String word) {
        return body.contains(">…" + word + "…<");
    }

    private List<int[]> elements(String names) {
        Matcher starts = Pattern.compile("<w:(" + names + ")[ >]").matcher(body);
        List<int[]> found = new ArrayList<>();
        while (starts.find()) {
            int end = end(starts.start(), starts.group(1));
            if (end > 0) {
                found.add(new int[] {starts.start(), end});
            }
        }
        return found;
    }

    /** Writes a text in a control, with all that Word puts between the words. */
    private void type(String tag, int occurrence, String text) {
        int[] control = control(tag.replace("[]", "\\[[0-9]*]").replace(".", "\\."), occurrence);
        String whole = body.substring(control[0], control[1]);
        int from = whole.indexOf("<w:sdtContent>") + "<w:sdtContent>".length();
        int to = whole.lastIndexOf("</w:sdtContent>");
        String deleted =
                random.nextBoolean() ? "<w:del w:id=\"900\"><w:r><w:delText>gammalt</w:delText></w:r></w:del>" : "";
        StringBuilder runs = new StringBuilder(deleted);
        for (String piece : text.split("(?<=\\G.{" + (1 + random.nextInt(9)) + "})")) {
            String run = "<w:r w:rsidR=\"00AB12CD\"><w:t xml:space=\"preserve\">"
                    + piece.replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace("\u2011", "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">")
                    + "</w:t></w:r>";
            runs.append(
                    switch (random.nextInt(4)) {
                        case 0 -> "<w:proofErr w:type=\"spellStart\"/>" + run + "<w:proofErr w:type=\"spellEnd\"/>";
                        case 1 -> "<w:ins w:id=\"901\" w:author=\"A\">" + run + "</w:ins>";
                        case 2 ->
                            "<w:bookmarkStart w:id=\"902\" w:name=\"_GoBack\"/>" + run
                                    + "<w:bookmarkEnd w:id=\"902\"/>";
                        default -> run;
                    });
        }
        String typed = whole.substring(0, from).replace("<w:showingPlcHdr/>", "") + runs + whole.substring(to);
        body = body.substring(0, control[0]) + typed + body.substring(control[1]);
    }

    private int[] item(int index) {
        int inside = control("items\\[[0-9]*]\\.name", index)[0];
        int from = inside;
        int depth = 1;
        while (depth > 0) {
            from--;
            if (body.startsWith("</w:sdt>", from)) {
                depth++;
            } else if (body.startsWith("<w:sdt>", from)) {
                depth--;
            }
        }
        return new int[] {from, end(from, "sdt")};
    }

    private int[] control(String tag, int occurrence) {
        Matcher tags = Pattern.compile("<w:tag w:val=\"" + tag + "\"/>").matcher(body);
        for (int i = 0; i <= occurrence; i++) {
            if (!tags.find()) {
                throw new IllegalStateException("no " + tag);
            }
        }
        int from = body.lastIndexOf("<w:sdt>", tags.start());
        return new int[] {from, end(from, "sdt")};
    }

    /** The end of the element that begins at a place; 0 if it has none. */
    private int end(int from, String name) {
        Matcher tags = Pattern.compile("<(/?)w:" + name + "(?: [^>]*?)?(/?)>").matcher(body);
        int depth = 0;
        for (int at = from; tags.find(at); at = tags.end()) {
            depth += tags.group(2).isEmpty() ? tags.group(1).isEmpty() ? 1 : -1 : 0;
            if (depth == 0) {
                return tags.end();
            }
        }
        return 0;
    }
}
