package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;

/** Collects segments; raw pieces side by side become one. Not thread-safe. */
final class SegmentBuilder {
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();

    SegmentBuilder raw(CharSequence xml) {
        raw.append(xml);
        return this;
    }

    SegmentBuilder add(Segment segment) {
        closeRaw();
        segments.add(segment);
        return this;
    }

    Segment[] build() {
        closeRaw();
        return segments.toArray(Segment[]::new);
    }

    private void closeRaw() {
        if (!raw.isEmpty()) {
            segments.add(new Segment.Raw(Utf8Output.bytes(raw.toString())));
            raw.setLength(0);
        }
    }
}
