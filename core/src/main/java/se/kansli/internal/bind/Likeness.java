package se.kansli.internal.bind;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.text.RichText;

/** How much of two values is the same, from 0 to 1. */
public final class Likeness {
    private Likeness() {}

    /** Of records the mean of what either has; of texts what begins and ends them alike. */
    public static double of(@Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) {
            return 1;
        } else if (one instanceof Record first && other instanceof Record second) {
            return ofRecords(first, second);
        } else if (one instanceof List<?> first && other instanceof List<?> second) {
            return ofLists(first, second);
        } else if (one instanceof String first && other instanceof String second) {
            return ofTexts(first, second);
        } else if (one instanceof RichText first && other instanceof RichText second) {
            return ofTexts(first.markup(), second.markup());
        }
        return 0;
    }

    private static double ofRecords(Record one, Record other) {
        double same = 0;
        int compared = 0;
        for (RecordType.Component component : RecordType.of(one.getClass()).components()) {
            Object first = component.get(one);
            Object second = component.get(other);
            if (!isNothing(first) || !isNothing(second)) {
                compared++;
                same += of(first, second);
            }
        }
        return compared == 0 ? 1 : same / compared;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || Boolean.FALSE.equals(value) || value instanceof List<?> list && list.isEmpty();
    }

    private static double ofLists(List<?> one, List<?> other) {
        int longest = Math.max(one.size(), other.size());
        double same = 0;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            same += of(one.get(i), other.get(i));
        }
        return longest == 0 ? 1 : same / longest;
    }

    private static double ofTexts(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shortest && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : (double) (start + end) / longest;
    }
}
