package se.kansli.samples.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.kansli.json.Json;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolItem;
import se.kansli.template.Copy;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** A board's protocol of about two hundred pages, and a copy of it that somebody has worked in. */
final class LongProtocol {
    /** Times the eleven §§ of the sample. */
    private static final int TIMES = 10;

    private static final String PASSAGE = "Förslaget har samverkats";
    private static final String EDITED = "Förslaget har efter hand samverkats";

    private LongProtocol() {}

    static Protocol whole() {
        Protocol one = sample();
        List<ProtocolItem> items = new ArrayList<>(one.items());
        for (int i = 1; i < TIMES; i++) {
            for (ProtocolItem item : one.items()) {
                items.add(numbered(item, items.size()));
            }
        }
        return new Protocol(
                one.heading(),
                one.body(),
                one.meeting(),
                one.attendance(),
                items,
                one.approval(),
                one.closing(),
                one.metadata());
    }

    private static Protocol sample() {
        try {
            return Json.read(Path.of("data/protocols/utbildningsnamnden.json"), Protocol.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProtocolItem numbered(ProtocolItem item, int index) {
        return new ProtocolItem(
                22 + index,
                item.heading(),
                item.type(),
                item.diaryNumber(),
                item.matter(),
                item.deliberation(),
                item.outcome(),
                item.followUp());
    }

    static Template<Protocol> template() {
        return StandardTemplates.neutral().boardProtocol();
    }

    static byte[] copy() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        template().render(whole(), Copy.WORKING, copy);
        return copy.toByteArray();
    }

    /** A copy with some words more in one § of eleven. */
    static byte[] edited() throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(copy()));
                ZipOutputStream out = new ZipOutputStream(edited)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replace(PASSAGE, EDITED)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
                out.closeEntry();
            }
        }
        int changes = template().read(edited.toByteArray()).changes().size();
        if (changes != TIMES) {
            throw new IllegalStateException(changes + " changes were read, not " + TIMES);
        }
        return edited.toByteArray();
    }
}
