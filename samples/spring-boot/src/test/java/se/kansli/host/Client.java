package se.kansli.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A case-management system, as the host sees it: nothing but HTTP. */
final class Client {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String BOUNDARY = "kansli-test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI host;

    Client(int port) {
        host = URI.create("http://localhost:" + port);
    }

    /** A file of the samples. */
    static byte[] data(String name) {
        try {
            return Files.readAllBytes(Path.of("../data", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<byte[]> post(String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request = request(path, headers).header("Content-Type", type);
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> json(String path, byte[] body, String... headers) {
        return post(path, "application/json", body, headers);
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path));
    }

    HttpResponse<byte[]> delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends files as a form does. */
    HttpResponse<byte[]> upload(String path, Map<String, byte[]> files, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                            + "\"; filename=\"../../etc/passwd\"\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray(), headers);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(host.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    /** The entries of a zip file, by name. */
    static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The text of a Word file's body. */
    static String wordText(byte[] file) {
        return new String(unzip(file).get("word/document.xml"), UTF_8).replaceAll("<[^>]*>", "");
    }

    /** A Word file in which somebody wrote something else. */
    static byte[] edited(byte[] file, String before, String after) {
        Map<String, byte[]> entries = unzip(file);
        String body = new String(entries.get("word/document.xml"), UTF_8);
        if (!body.contains(before)) {
            throw new IllegalArgumentException(before + " is not in the document");
        }
        entries.put("word/document.xml", body.replace(before, after).getBytes(UTF_8));
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(edited)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edited.toByteArray();
    }
}
