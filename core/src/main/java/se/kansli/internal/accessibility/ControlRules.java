package se.kansli.internal.accessibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kansli.internal.accessibility.Story.Found;

/** Controls with a name, and none that is in a header alone, where screen readers seldom go. */
final class ControlRules {
    private final Findings findings;

    ControlRules(Findings findings) {
        this.findings = findings;
    }

    void check(List<Story> stories) {
        Set<String> inBody = new HashSet<>();
        for (Story story : stories) {
            for (Found control : story.controls()) {
                String tag = Controls.tag(control.element());
                boolean isNeeded = tag.isEmpty() || Controls.isField(tag);
                String name = Controls.name(control.element());
                if (isNeeded && Controls.isFilledIn(control.element()) && (name == null || name.isBlank())) {
                    findings.add(Rule.CONTROL_NAME, "", control.place(), "tag", tag);
                }
                if (story.isBody()) {
                    inBody.add(path(tag));
                }
            }
        }
        stories.stream()
                .filter(Story::isHeader)
                .flatMap(story -> story.controls().stream())
                .forEach(control -> header(control, inBody));
    }

    private void header(Found control, Set<String> inBody) {
        String tag = Controls.tag(control.element());
        if (Controls.isField(tag) && !Controls.isPicture(control.element()) && !inBody.contains(path(tag))) {
            findings.every(Rule.HEADER_ONLY, "", path(tag), control.place(), "tag", path(tag));
        }
    }

    /** A tag without its format. */
    private static String path(String tag) {
        int format = tag.indexOf('|');
        return format < 0 ? tag : tag.substring(0, format);
    }
}
