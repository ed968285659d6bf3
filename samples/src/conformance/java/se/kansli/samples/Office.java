package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Edits documents in LibreOffice, through its own API: a program in its Basic does the steps that it is told. */
final class Office {
    private static final Path EDITOR = Path.of("src/conformance/basic/Editor.bas");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE ";

    private final Path folder;
    private final List<String> steps = new ArrayList<>();

    /** @param folder for its profile and what it leaves behind */
    Office(Path folder) {
        this.folder = folder;
    }

    /** One step of the editor's, such as {@code "replace", "Budget", "Budgeten"}. */
    Office step(String... words) {
        steps.add(String.join("\t", words));
        return this;
    }

    Office open(Path file) {
        return step("open", file.toUri().toString());
    }

    Office save(Path file) {
        boolean isWord = file.toString().endsWith(".docx");
        return step("save", file.toUri().toString(), isWord ? "MS Word 2007 XML" : "Calc MS Excel 2007 XML");
    }

    /** Does the steps; one that cannot be done fails the test. */
    void run() throws IOException, InterruptedException {
        Path profile = folder.resolve("office");
        // a profile has its own libraries only when it has been started once
        start(profile, "--terminate_after_init");
        library(profile.resolve("user/basic/Standard"));
        Path script = Files.writeString(folder.resolve("steps.txt"), String.join("\n", steps));

        start(profile, "macro:///Standard.Editor.Main(\"" + script + "\")");

        assertThat(folder.resolve("steps.txt.log")).hasContent("done");
    }

    private void start(Path profile, String what) throws IOException, InterruptedException {
        new Programs(folder)
                .run("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", what);
    }

    private static void library(Path library) throws IOException {
        String code = Files.readString(EDITOR).replace("&", "&amp;").replace("<", "&lt;");
        Files.writeString(
                library.resolve("Editor.xba"),
                HEAD + "script:module PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"module.dtd\">\n"
                        + "<script:module xmlns:script=\"http://openoffice.org/2000/script\""
                        + " script:name=\"Editor\" script:language=\"StarBasic\">" + code + "</script:module>\n");
        Files.writeString(
                library.resolve("script.xlb"),
                HEAD + "library:library PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"library.dtd\">\n"
                        + "<library:library xmlns:library=\"http://openoffice.org/2000/library\""
                        + " library:name=\"Standard\" library:readonly=\"false\" library:passwordprotected=\"false\">"
                        + "<library:element library:name=\"Editor\"/></library:library>\n");
    }
}
