package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a part of a document says outside of its fields: in one place, see {@link OwnTexts#scope}. What its template says there
 * is told from what somebody has typed by how often it stands there. Used once.
 */
final class Sayings {
    private final String root;
    private final String list;
    private final Map<String, List<LooseText.Piece>> said = new LinkedHashMap<>();

    /**
     * @param root the name of the part's root
     * @param list whose item says it; empty outside of lists
     */
    Sayings(String root, String list) {
        this.root = root;
        this.list = list;
    }

    void add(LooseText.Piece piece, OwnTexts own) {
        List<String> texts = own.pieces(piece.text());
        for (String text : texts.isEmpty() ? List.of(piece.text()) : texts) {
            said.computeIfAbsent(text, key -> new ArrayList<>()).add(new LooseText.Piece(text, piece.at()));
        }
    }

    /**
     * What is not the template's; of what stands there too often, that which the template says elsewhere.
     *
     * @param lostLists those whose items' controls are gone, so that their texts stand anywhere
     */
    Stream<LooseText.Piece> typed(OwnTexts own, Set<String> lostLists) {
        return said.entrySet().stream()
                .filter(each -> !own.isUncounted(root, lostLists, each.getKey()))
                .flatMap(each -> typed(own.own(OwnTexts.scope(root, list), each.getKey()), each.getValue()));
    }

    private static Stream<LooseText.Piece> typed(OwnTexts.Own own, List<LooseText.Piece> pieces) {
        if (pieces.size() <= own.times()) {
            return Stream.empty();
        }
        Comparator<LooseText.Piece> familiarFirst =
                Comparator.comparing(piece -> !own.companies().contains(piece.company()));
        return pieces.stream().sorted(familiarFirst).skip(own.times());
    }
}
