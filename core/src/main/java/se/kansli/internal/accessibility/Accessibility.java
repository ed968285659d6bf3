package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.excel.Workbook;
import se.kansli.internal.office.Parts;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.word.WordFile;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** Checks a file of either kind. */
public final class Accessibility {
    private Accessibility() {}

    /** Everything found in a finished file; that it cannot be read, if it cannot. */
    public static List<Problem> check(byte[] file, PackageLimits limits) {
        List<Problem> unreadable = new ArrayList<>();
        List<Problem> found = check(file, limits, false, unreadable);
        return unreadable.isEmpty() ? found : List.of(unreadable.get(0));
    }

    /**
     * Everything found in a template, where what stands in a field is an example. Of what cannot be read nothing is said:
     * whoever compiles the template says it.
     */
    public static List<Problem> checkTemplate(byte[] file, PackageLimits limits) {
        List<Problem> unreadable = new ArrayList<>();
        List<Problem> found = check(file, limits, true, unreadable);
        return unreadable.isEmpty() ? found : List.of();
    }

    /** What is said of a file that is too large to be opened. */
    public static List<Problem> tooLarge() {
        return List.of(unreadable("", "template.too-large"));
    }

    private static List<Problem> check(
            byte[] file, PackageLimits limits, boolean isTemplate, List<Problem> unreadable) {
        Findings findings = new Findings();
        try {
            Parts parts =
                    new Parts(OpcPackage.read(file, limits), (part, key, values) -> unreadable(part, key), unreadable);
            check(parts, isTemplate, findings);
        } catch (NotReadable e) {
            unreadable.add(unreadable(e.part(), e.key()));
        }
        return findings.problems();
    }

    private static void check(Parts parts, boolean isTemplate, Findings findings) {
        WordFile word = WordFile.in(parts);
        Workbook workbook = word != null && word.isWord() ? null : Workbook.in(parts);
        if (word != null && word.isWord()) {
            new WordCheck(word, isTemplate, findings).check();
        } else if (workbook != null && workbook.isWorkbook()) {
            new WorkbookCheck(workbook, isTemplate, findings).check();
        } else {
            findings.add(Rule.UNREADABLE, "other", Location.UNKNOWN);
        }
    }

    private static Problem unreadable(String part, String key) {
        Location place = part.isEmpty() ? Location.UNKNOWN : new Location.InWord(part, 0, "", "");
        Findings findings = new Findings();
        findings.add(Rule.UNREADABLE, variant(key), place);
        return findings.problems().get(0);
    }

    /** Which of the reasons for not reading a file is meant; to whoever has the file most are one. */
    private static String variant(String key) {
        if (key.startsWith("template.encrypted")) {
            return "encrypted";
        } else if (key.startsWith("template.too-")) {
            return "large";
        }
        return key.startsWith("template.not-zip") ? "other" : "";
    }
}
