package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Story.Container;
import se.kansli.internal.accessibility.Story.Where;
import se.kansli.internal.office.Parts;
import se.kansli.internal.word.WordFile;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;

/** Checks a Word file. Used once. */
final class WordCheck {
    private final WordFile word;
    private final Parts parts;
    private final boolean isTemplate;
    private final Findings findings;

    WordCheck(WordFile word, boolean isTemplate, Findings findings) {
        this.word = word;
        this.parts = word.parts();
        this.isTemplate = isTemplate;
        this.findings = findings;
    }

    void check() {
        String title = word.corePropertiesName();
        if (Properties.title(parts, title).isBlank()) {
            findings.add(Rule.TITLE, "", file(title == null ? word.documentName() : title));
        }
        Looks looks = looks();
        String language = looks.language();
        if (!LanguageRules.isSwedish(language)) {
            findings.add(
                    Rule.LANGUAGE,
                    language == null ? "none" : "",
                    file(word.documentName()),
                    "language",
                    language == null ? "" : language);
        }
        List<Story> stories = stories(looks);
        for (Story story : stories) {
            check(story, looks);
        }
        new ControlRules(findings).check(stories);
    }

    private static Location file(String part) {
        return new Location.InWord(part, 0, "", "");
    }

    private Looks looks() {
        Xml theme = xml("theme");
        WordColours colours =
                new WordColours(theme == null ? ThemeColours.NONE : ThemeColours.of(theme), xml("settings"));
        WordStyles styles = new WordStyles(xml("styles"), colours);
        return new Looks(styles, new WordLists(xml("numbering")), page());
    }

    /** The colour of the page, where the settings let Word show it. */
    private Rgb page() {
        Xml document = parts.xml(word.documentName());
        Xml settings = xml("settings");
        Element background = document == null ? null : document.root().child("w:background");
        boolean isShown = settings != null
                && Boolean.TRUE.equals(RunFormat.toggle(settings.root().child("w:displayBackgroundShape")));
        Rgb colour = background == null || !isShown ? null : Rgb.of(background.attribute("w:color"));
        return colour == null ? Rgb.WHITE : colour;
    }

    private @Nullable Xml xml(String type) {
        String name = word.ofDocument().target(type);
        return name == null || parts.file().part(name) == null ? null : parts.xml(name);
    }

    private List<Story> stories(Looks looks) {
        List<Story> stories = new ArrayList<>();
        word.boundKinds().forEach((name, kind) -> {
            Xml xml = parts.file().part(name) == null ? null : parts.xml(name);
            if (xml != null) {
                stories.add(StoryReader.read(xml.root(), new Story(name, kind, isTemplate), looks));
            }
        });
        return stories;
    }

    private void check(Story story, Looks looks) {
        LookRules lookRules = new LookRules(looks, findings);
        TableRules tableRules = new TableRules(findings);
        LanguageRules languageRules = new LanguageRules(looks.language(), findings);
        for (Container container : story.containers()) {
            lookRules.check(container);
            container.tables().forEach(tableRules::check);
            container.paragraphs().forEach(languageRules::check);
            if (story.isBody() && container.where() != Where.TEXT_BOX) {
                new ListRules(findings).check(container);
                new SpacingRules(findings).check(container);
            }
        }
        if (story.isBody()) {
            new HeadingRules(story, findings).check();
        }
        story.drawings().forEach(new PictureRules(findings)::check);
        story.links().forEach(new LinkRules(findings)::check);
    }
}
