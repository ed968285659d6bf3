package se.kansli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of an item that has its files.
 *
 * @param isWritten whether the run wrote them, and did not find them there
 * @param input what they were made of and with
 * @param files their names and hashes
 */
record Entry(boolean isWritten, String input, List<Outcome.MadeFile> files) {
    private static final Pattern LINE = Pattern.compile("[WU]\t\\p{XDigit}{64}(?:\t\\p{XDigit}{64} [^\t]+)+");
    private static final String WRITTEN = "W";

    static Entry written(Maker.Recipe<?> recipe, List<Maker.File> files) {
        return new Entry(
                true,
                recipe.input(),
                files.stream()
                        .map(file -> new Outcome.MadeFile(file.name(), file.sha256()))
                        .toList());
    }

    /** What tells it from every other, in a line. */
    String key() {
        StringBuilder key = new StringBuilder(input);
        files.forEach(file -> key.append('\t').append(file.sha256()).append(' ').append(file.name()));
        return key.toString();
    }

    String line() {
        return (isWritten ? WRITTEN : "U") + "\t" + key();
    }

    /** Null for a line that was cut short or damaged. */
    static @Nullable Entry of(String line) {
        if (!LINE.matcher(line).matches()) {
            return null;
        }
        String[] parts = line.split("\t");
        List<Outcome.MadeFile> files = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            int space = parts[i].indexOf(' ');
            files.add(new Outcome.MadeFile(parts[i].substring(space + 1), parts[i].substring(0, space)));
        }
        return new Entry(parts[0].equals(WRITTEN), parts[1], List.copyOf(files));
    }

    Outcome outcome(Numbered<?> item) {
        return isWritten
                ? new Outcome.Written(item.number(), item.item().origin(), files)
                : new Outcome.Unchanged(item.number(), item.item().origin(), files);
    }
}
