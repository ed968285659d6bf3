package se.kansli.internal.shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods of days or hours: two values of one record, either of which may be open. */
public final class PeriodReading {
    private static final Pattern FROM = Pattern.compile("(?:från och med|fr\\.? ?o\\.? ?m\\.?|från) ");
    private static final Pattern TO = Pattern.compile(" ?\\b(?:till och med|t\\.? ?o\\.? ?m\\.?|till) ");

    private PeriodReading() {}

    /** 2027-01-14–2027-01-16, 14–16 januari 2027, från och med 14 januari 2027; one day alone is a period of a day. */
    public static Reading ofDays(RecordType type) {
        return typed -> {
            Typed text = Typed.of(typed);
            DateReading single = DateReading.of(text.period());
            if (single == null) {
                return between(type, text);
            }
            Parsed day = single.resolve(typed);
            return created(type, day, text.isFrom() ? null : day);
        };
    }

    private static Parsed between(RecordType type, Typed text) {
        for (int at : text.hyphens()) {
            String before = text.before(at);
            String after = text.after(at);
            DateReading first = DateReading.of(before);
            DateReading last = DateReading.of(after);
            if (first != null && last != null) {
                Parsed from = first.or(last).resolve(text.typed());
                Parsed to = last.or(first).resolve(text.typed());
                boolean isWhole = first.year() > 0 && last.year() > 0;
                return isWhole || inOrder(from, to)
                        ? created(type, from, to)
                        : Parsed.failed("read.period/order", Map.of("value", text.typed()));
            } else if (first != null && after.isEmpty()) {
                return created(type, first.resolve(text.typed()), null);
            } else if (last != null && before.isEmpty()) {
                return created(type, null, last.resolve(text.typed()));
            }
        }
        return Parsed.failed("read.period", Map.of("value", text.typed()));
    }

    /** Whether what was said once for both can have been meant for both. */
    private static boolean inOrder(Parsed from, Parsed to) {
        return !(from instanceof Parsed.Value first
                && to instanceof Parsed.Value last
                && ((LocalDate) first.value()).isAfter((LocalDate) last.value()));
    }

    /** Kl. 13.00–16.00, 13-16, till kl. 16; one time alone is the beginning. */
    public static Reading ofHours(RecordType type) {
        return typed -> {
            Typed text = Typed.of(typed);
            List<Integer> ends = text.hyphens();
            int at = ends.isEmpty() ? text.period().length() : ends.get(0);
            LocalTime from = SwedishReading.clock(text.before(at));
            LocalTime to = SwedishReading.clock(text.after(at));
            boolean isRead = (from != null || text.before(at).isEmpty())
                    && (to != null || text.after(at).isEmpty());
            return isRead && (from != null || to != null)
                    ? new Parsed.Value(type.create(new @Nullable Object[] {from, to}))
                    : Parsed.failed("read.hours", Map.of("value", typed));
        };
    }

    /** The record of two ends, or what is wrong with them; null is an open end. */
    private static Parsed created(RecordType type, @Nullable Parsed from, @Nullable Parsed to) {
        List<Parsed.Fault> faults = new ArrayList<>();
        Object[] ends = {end(from, faults), end(to, faults)};
        return faults.isEmpty()
                ? new Parsed.Value(type.create(ends))
                : new Parsed.Failed(faults.stream().distinct().toList());
    }

    private static @Nullable Object end(@Nullable Parsed end, List<Parsed.Fault> faults) {
        if (end instanceof Parsed.Failed failed) {
            faults.addAll(failed.faults());
        }
        return end instanceof Parsed.Value read ? read.value() : null;
    }

    /**
     * Folded text with a hyphen between the ends, also where there was a word.
     *
     * @param isFrom whether it began with a word for an open end
     */
    private record Typed(String typed, String period, boolean isFrom) {
        static Typed of(String typed) {
            String folded = Folded.of(typed);
            Matcher from = FROM.matcher(folded);
            boolean isFrom = from.lookingAt();
            String rest = isFrom ? folded.substring(from.end()) : folded;
            return new Typed(typed, TO.matcher(rest).replaceFirst("-"), isFrom);
        }

        List<Integer> hyphens() {
            List<Integer> found = new ArrayList<>();
            for (int at = period.indexOf('-'); at >= 0; at = period.indexOf('-', at + 1)) {
                found.add(at);
            }
            return found;
        }

        String before(int hyphen) {
            return period.substring(0, hyphen).strip();
        }

        String after(int hyphen) {
            return period.substring(Math.min(hyphen + 1, period.length())).strip();
        }
    }
}
