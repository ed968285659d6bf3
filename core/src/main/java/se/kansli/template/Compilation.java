package se.kansli.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.internal.excel.ExcelCompiler;
import se.kansli.internal.excel.Workbook;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.segment.CompiledTemplate;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.word.WordCompiler;
import se.kansli.internal.word.WordKind;
import se.kansli.problem.InvalidTemplateException;

/** A file as the template that it is: Excel's if it holds a workbook, or else Word's. */
final class Compilation {
    private Compilation() {}

    /**
     * Reads a template from disk, unless it is larger than all its parts may be unpacked.
     *
     * @throws InvalidTemplateException if it is; nothing of it has then been read
     */
    static byte[] read(Path file, TemplateOptions options) throws IOException {
        long most = options.limits().bytesOfAll();
        if (Files.size(file) > most) {
            throw refusal("", "template.too-large/file", PackageLimits.megabytes(most));
        }
        return Files.readAllBytes(file);
    }

    /**
     * Compiles a template.
     *
     * @throws InvalidTemplateException with every problem of the file
     */
    static CompiledTemplate of(Class<? extends Record> type, byte[] file, TemplateOptions options) {
        OpcPackage opened = opened(file, options);
        return Workbook.isIn(opened)
                ? ExcelCompiler.compile(RecordType.of(type), opened, options.mayLeaveOutEssentials())
                : WordCompiler.compile(RecordType.of(type), opened, options.mayLeaveOutEssentials());
    }

    private static OpcPackage opened(byte[] file, TemplateOptions options) {
        try {
            return OpcPackage.read(file, options.limits().internal());
        } catch (NotReadable e) {
            throw refusal(
                    e.part(), e.key().equals("template.not-zip") ? "template.not-zip/template" : e.key(), e.detail());
        }
    }

    private static InvalidTemplateException refusal(String part, String key, String detail) {
        return new InvalidTemplateException(List.of(WordKind.PLAIN.problem(part, key, "detail", detail)));
    }
}
