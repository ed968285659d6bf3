package se.kansli.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kansli.template.TemplateFields.ExcelPlace;
import se.kansli.template.TemplateFields.Field;

/** A list of tags as text. */
final class FieldText {
    private FieldText() {}

    /** For a terminal: the tag on a line of its own, what it is below. */
    static String plain(List<Field> fields) {
        List<String> lines = new ArrayList<>();
        for (Field field : fields) {
            lines.add(field.tag());
            lines.add("    " + field.explanation());
            List<String> facts =
                    new ArrayList<>(List.of("kontroll: " + field.control().swedish()));
            if (!field.type().equals("villkor")
                    && !field.type().equals(field.control().swedish())) {
                facts.add("typ: " + field.type());
            }
            if (!field.formats().isEmpty()) {
                facts.add("format: " + String.join(", ", field.formats()));
            }
            if (!field.example().isEmpty()) {
                facts.add("exempel: " + field.example());
            }
            lines.add("    " + String.join("; ", facts));
            if (field.inExcel() != null) {
                lines.add("    i Excel: " + field.inExcel().swedish());
            }
        }
        return String.join("\n", lines);
    }

    /** A heading and a table for each section. */
    static String markdown(String kind, List<Field> fields) {
        Map<String, List<Field>> sections =
                fields.stream().collect(Collectors.groupingBy(Field::section, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>(List.of("# Fältlista: " + kind));
        sections.forEach((name, members) -> {
            lines.addAll(List.of("", "## " + name, ""));
            lines.add("| Tagg | Kontroll | I Excel | Typ | Format | Exempel | Förklaring |");
            lines.add("|---|---|---|---|---|---|---|");
            members.forEach(field -> lines.add(row(field)));
        });
        return String.join("\n", lines);
    }

    private static String row(Field field) {
        ExcelPlace inExcel = field.inExcel();
        return "| `" + cell(field.tag()) + "` | " + field.control().swedish() + " | "
                + (inExcel == null ? "" : cell(inExcel.swedish())) + " | " + field.type() + " | "
                + String.join(", ", field.formats()) + " | " + cell(field.example()) + " | "
                + cell(field.explanation()) + " |";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
