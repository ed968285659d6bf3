package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/** A property that is on by being there, unless it says that it is off. */
final class Toggle {
    private Toggle() {}

    static boolean isOn(Element property) {
        String value = property.attribute("w:val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /**
     * Whether one of several properties is on.
     *
     * @param otherwise what counts where it is not among them
     */
    static boolean isOn(@Nullable Element properties, String name, boolean otherwise) {
        Element property = properties == null ? null : properties.child(name);
        return property == null ? otherwise : isOn(property);
    }
}
