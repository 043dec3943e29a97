package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.samspel.arkiv.internal.structure.Names.Name;

/** Names that are found in a text, each with the sentence it stands in. */
final class Naming {
    private final Flow flow;
    private final List<Block> blocks;
    private final List<Found> found = new ArrayList<>();

    Naming(Flow flow, List<Block> blocks) {
        this.flow = flow;
        this.blocks = blocks;
    }

    String text() {
        return flow.text();
    }

    /** What was found, in the order it was. */
    List<Found> found(int most) {
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Looking for a name letter by letter is for those few that stand there at all. */
    boolean stands(String name) {
        return flow.text().contains(name);
    }

    /** Whether an insats of that name was found before. */
    boolean isFound(String name) {
        return found.stream()
                .anyMatch(
                        it ->
                                it.said().kind() == Kind.INTERVENTION
                                        && it.said().words().equalsIgnoreCase(name));
    }

    /** As it is written, perhaps in the genitive; not a part of another word. */
    static Pattern whole(String word) {
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "s?(?![\\p{L}])");
    }

    /** Keeps a name that stands in some place of the flow. */
    void add(Kind kind, Name name, String rule, int[] place) {
        int[] sentence = Surroundings.around(blocks, place[0], place[1]);
        found.add(
                new Found(
                        Said.name(kind, name.name(), name.ref()),
                        rule,
                        flow.span(sentence[0], sentence[1]),
                        flow.line(sentence[0], sentence[1])));
    }
}
