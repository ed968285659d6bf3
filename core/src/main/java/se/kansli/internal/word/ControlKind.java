package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;

/** What kind of content control it is, by the element in its properties. */
enum ControlKind {
    RICH_TEXT,
    PLAIN_TEXT,
    DATE,
    DROP_DOWN,
    COMBO_BOX,
    CHECK_BOX,
    PICTURE,
    OTHER;

    static ControlKind of(@Nullable Element properties) {
        if (properties != null) {
            for (Element property : properties.children()) {
                switch (property.name()) {
                    case "w:text":
                        return PLAIN_TEXT;
                    case "w:date":
                        return DATE;
                    case "w:dropDownList":
                        return DROP_DOWN;
                    case "w:comboBox":
                        return COMBO_BOX;
                    case "w14:checkbox":
                        return CHECK_BOX;
                    case "w:picture":
                        return PICTURE;
                    case "w15:repeatingSection", "w:docPartObj", "w:docPartList", "w:citation":
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
            case PICTURE -> type.isPicture();
            case RICH_TEXT -> !type.isPicture();
            case PLAIN_TEXT -> type != Type.Scalar.RICH_TEXT && !type.isPicture();
            case DATE -> type == Type.Scalar.DATE;
            case DROP_DOWN -> type instanceof Type.Choice;
            case COMBO_BOX -> type instanceof Type.Choice || type == Type.Scalar.STRING;
            case CHECK_BOX -> type == Type.Scalar.BOOLEAN;
            case OTHER -> false;
        };
    }

    /** The kinds that would fit a type, for people. */
    Bilingual name(Type type) {
        if (type.isPicture()) {
            return new Bilingual("bild", "a picture");
        } else if (type == Type.Scalar.RICH_TEXT) {
            return new Bilingual("formaterad text", "rich text");
        } else if (type == Type.Scalar.DATE) {
            return new Bilingual("datumväljare eller oformaterad text", "date picker or plain text");
        } else if (type == Type.Scalar.BOOLEAN) {
            return new Bilingual("kryssruta eller oformaterad text", "check box or plain text");
        } else if (type instanceof Type.Choice) {
            return new Bilingual("listruta eller oformaterad text", "drop-down list or plain text");
        }
        return new Bilingual("oformaterad text", "plain text");
    }
}
