package se.samspel.samverkanskarta.internal.words;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.Coverage;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Transition;

/** Tells in sentences all that the picture shows. */
public final class MapText {
    private final Inventory inventory;
    private final ForumText forums;

    public MapText(Inventory inventory) {
        this.inventory = inventory;
        this.forums = new ForumText(new Names(inventory));
    }

    /** How large it is. */
    public String size() {
        long seats = inventory.forums().stream().mapToLong(it -> it.seats().size()).sum();
        return Swedish.count(inventory.functions().size(), "funktion", "funktioner")
                + " · "
                + Swedish.count(inventory.forums().size(), "forum", "forum")
                + " · "
                + Swedish.count(seats, "deltagande", "deltaganden");
    }

    /** The whole in a few sentences. */
    public List<String> overview() {
        List<Forum> meeting = inventory.meeting();
        long strategic = meeting.stream().filter(it -> it.level() == Level.STRATEGIC).count();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                inventory.kind().swedish()
                        + " den "
                        + Swedish.date(inventory.day())
                        + ": "
                        + meeting.size()
                        + " forum möts, "
                        + strategic
                        + " strategiska och "
                        + (meeting.size() - strategic)
                        + " operativa.");
        int waiting = inventory.forums().size() - meeting.size();
        if (waiting > 0) {
            sentences.add(
                    Swedish.count(waiting, "forum", "forum")
                            + " till saknas eller behövs men möts inte än.");
        }
        inventory.parties().forEach(party -> sentences.add(sentence(party)));
        return sentences;
    }

    private String sentence(MapParty party) {
        List<String> theirs =
                inventory.functions().stream()
                        .filter(it -> it.party().equals(party.key()))
                        .map(MapFunction::key)
                        .toList();
        long forums =
                inventory.meeting().stream()
                        .filter(forum -> theirs.stream().anyMatch(it -> forum.seat(it).isPresent()))
                        .count();
        return party.name()
                + " har "
                + Swedish.count(theirs.size(), "funktion", "funktioner")
                + " på kartan och sitter i "
                + forums
                + " av forumen.";
    }

    /** One forum, as much as is known of it. */
    public List<String> forum(Forum forum) {
        return forums.sentences(forum);
    }

    /** All of it, from the overview to the findings. */
    public List<String> all() {
        List<String> sentences = new ArrayList<>(overview());
        for (Forum forum : inventory.forums()) {
            sentences.add(forum.name() + ". " + String.join(" ", forum(forum)));
        }
        sentences.addAll(transitions());
        sentences.addAll(findings());
        return sentences;
    }

    /** Which forums cover each transition. */
    public List<String> transitions() {
        return inventory.transitions().stream()
                .map(it -> it.name() + inBrackets(it) + covered(Coverage.of(inventory, it.key())))
                .toList();
    }

    private static String inBrackets(Transition transition) {
        String ages = ages(transition);
        return ages.isEmpty() ? "" : " (" + ages + ")";
    }

    /** "24–25 år"; empty for one that does not lie at an age. */
    public static String ages(Transition transition) {
        Transition.Ages ages = transition.ages();
        if (ages == null) {
            return "";
        }
        return ages.from() == ages.to()
                ? ages.from() + " år"
                : ages.from() + "–" + ages.to() + " år";
    }

    private static String covered(List<Forum> forums) {
        return forums.isEmpty()
                ? " täcks inte av något forum."
                : " täcks av " + Names.and(forums.stream().map(Forum::name).toList()) + ".";
    }

    /** What was learned, with where and when. */
    public List<String> findings() {
        return inventory.findings().stream()
                .map(
                        it ->
                                it.text()
                                        + " ("
                                        + it.source().swedish()
                                        + (it.from().isBlank() ? "" : ", " + it.from())
                                        + ", "
                                        + Swedish.date(it.day())
                                        + ")")
                .toList();
    }
}
