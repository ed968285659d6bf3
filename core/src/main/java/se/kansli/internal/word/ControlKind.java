package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.internal.shape.Type;
import se.kansli.internal.word.Xml.Element;

/** What kind of content control it is, by the element in its properties. */
enum ControlKind {
    RICH_TEXT,
    PLAIN_TEXT,
    DATE,
    OTHER;

    static ControlKind of(@Nullable Element properties) {
        if (properties != null) {
            for (Element property : properties.children()) {
                switch (property.name()) {
                    case "w:text":
                        return PLAIN_TEXT;
                    case "w:date":
                        return DATE;
                    case "w:dropDownList", "w:comboBox", "w:picture", "w14:checkbox", "w15:repeatingSection":
                        return OTHER;
                    default:
                        break;
                }
            }
        }
        return RICH_TEXT;
    }

    /** Whether a value of a type can stand in such a control. */
    boolean fits(Type type) {
        return switch (this) {
            case RICH_TEXT -> true;
            case PLAIN_TEXT -> type != Type.Scalar.RICH_TEXT;
            case DATE -> type == Type.Scalar.DATE;
            case OTHER -> false;
        };
    }

    /** The kinds that would fit a type, for people. */
    Bilingual name(Type type) {
        if (type == Type.Scalar.RICH_TEXT) {
            return new Bilingual("formaterad text", "rich text");
        } else if (type == Type.Scalar.DATE) {
            return new Bilingual("datumväljare eller oformaterad text", "date picker or plain text");
        }
        return new Bilingual("oformaterad text", "plain text");
    }
}
