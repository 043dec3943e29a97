package se.samspel.arkiv.internal.structure;

import java.util.List;
import se.samspel.api.web.View;

/**
 * What the text of a page suggests, and what people have decided about it.
 *
 * @param page which page of the text
 * @param summary how many wait, on this page and on others
 * @param groups what waits on this page, kind by kind
 * @param decided what is decided on this page
 * @param elsewhere the other pages with something that waits
 * @param confirmHref where all of the page are confirmed together
 * @param addHref where what is missing is added
 */
public record ReviewView(
        int page,
        String summary,
        List<Group> groups,
        List<Card> decided,
        List<Elsewhere> elsewhere,
        String confirmHref,
        String addHref)
        implements View {
    public ReviewView {
        groups = List.copyOf(groups);
        decided = List.copyOf(decided);
        elsewhere = List.copyOf(elsewhere);
    }

    /** How many wait on this page. */
    public int waiting() {
        return cards().size();
    }

    /** Everything that waits on this page. */
    public List<Card> cards() {
        return groups.stream().flatMap(group -> group.cards().stream()).toList();
    }

    /** Everything of a kind. */
    public record Group(String heading, List<Card> cards) {
        public Group {
            cards = List.copyOf(cards);
        }
    }

    /** Another page: its number, how many wait there, and the way. */
    public record Elsewhere(int page, int count, String href) {}

    /**
     * One thing.
     *
     * @param kind in Swedish
     * @param words what it says, as people read it
     * @param badge how a goal came out, as {@code ui/badge.jte} knows it; empty for none
     * @param wording how it came out, as it is written
     * @param sentenceHref where its sentence stands; empty when it stands nowhere
     * @param decision who decided what, and when; empty while nobody has
     * @param href its own page, with the ways to decide under it
     */
    public record Card(
            long id,
            long version,
            String kind,
            String words,
            String badge,
            String outcome,
            String wording,
            String sentence,
            String rule,
            String sentenceHref,
            String decision,
            String href) {}
}
