package se.kansli.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import se.kansli.batch.FileNames;
import se.kansli.json.Json;
import se.kansli.template.Copy;
import se.kansli.template.Revision;
import se.kansli.template.Template;

/**
 * A kind of document.
 *
 * @param name what addresses call it
 * @param type its record
 * @param fileNames what its files are called: made of the record, never of what the client sent as a name
 * @param templates one for each format, the usual one first
 * @param <T> its record
 */
record Kind<T extends Record>(String name, Class<T> type, FileNames<T> fileNames, List<Template<T>> templates) {

    Kind(String name, Class<T> type, String fileName, List<Template<T>> templates) {
        this(name, type, FileNames.of(type, fileName), templates);
    }

    T read(InputStream json) throws IOException {
        return Json.read(json, type);
    }

    OfficeFile render(InputStream json, Copy copy, @Nullable String format) throws IOException {
        return render(read(json), copy, format);
    }

    OfficeFile render(T document, Copy copy, @Nullable String format) throws IOException {
        Template<T> template = template(format);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        template.render(document, copy, content);
        return new OfficeFile(fileNames.of(document, template.fileExtension()), content.toByteArray());
    }

    Revision<T> revision(byte[] file, @Nullable String format) {
        return template(format).read(file);
    }

    private Template<T> template(@Nullable String format) {
        return templates.stream()
                .filter(template -> format == null || template.fileExtension().equals(format))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "format.unknown"));
    }
}
