package se.kansli.internal.segment;

import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.xml.Utf8Output;

/** Collects segments; raw pieces side by side become one. Not thread-safe. */
public final class SegmentBuilder {
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder raw = new StringBuilder();

    public SegmentBuilder raw(CharSequence xml) {
        raw.append(xml);
        return this;
    }

    public SegmentBuilder add(Segment segment) {
        closeRaw();
        segments.add(segment);
        return this;
    }

    public Segment[] build() {
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
