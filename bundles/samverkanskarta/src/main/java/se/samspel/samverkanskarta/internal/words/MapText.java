package se.samspel.samverkanskarta.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.Coverage;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumWords;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Transition;

/** Tells in sentences all that the picture shows. */
public final class MapText {
    private final Inventory inventory;
    private final Names names;

    public MapText(Inventory inventory) {
        this.inventory = inventory;
        this.names = new Names(inventory);
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
        ForumWords words = forum.words();
        return Stream.of(
                        forum.level().swedish()
                                + "t forum. "
                                + forum.status().swedish()
                                + "."
                                + pace(forum.pace()),
                        said("Syfte", words.purpose()),
                        forum.seats().isEmpty()
                                ? "Ingen funktion är inlagd."
                                : said("Här sitter", Names.and(names.seats(forum))),
                        said(
                                "Målgrupper",
                                Names.and(forum.targetGroups().stream().sorted().toList())),
                        said(
                                "Täcker",
                                Names.and(
                                        forum.transitions().stream()
                                                .map(names::transition)
                                                .sorted()
                                                .toList())),
                        said("Nytta", forWhom(words.benefit(), words.benefitFor())),
                        said("Fungerar", words.works()),
                        said("Behöver ändras", words.mustChange()),
                        said("Vinst om det fanns", forWhom(words.gain(), words.gainFor())),
                        said("Kallar", words.owner()),
                        said("Styrs av", words.steeringGroup()),
                        said("Vilar på", ground(forum.agreement())))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
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

    private static String said(String label, String what) {
        return what.isBlank() ? "" : label + ": " + what.strip() + (ends(what.strip()) ? "" : ".");
    }

    private static boolean ends(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }

    private static String forWhom(String what, String whom) {
        return what.isBlank() || whom.isBlank()
                ? what + whom
                : what.strip() + " – för " + whom.strip();
    }

    /** " 6 gånger om året, 90 minuter."; empty when it is not known. */
    public static String pace(Pace pace) {
        return pace.known()
                ? " "
                        + Swedish.count(pace.timesPerYear(), "gång", "gånger")
                        + " om året, "
                        + Swedish.count(pace.minutes(), "minut", "minuter")
                        + "."
                : "";
    }

    private static String ground(Agreement agreement) {
        if (agreement.basis() == Agreement.Basis.NONE) {
            return "";
        }
        return agreement.basis().swedish().toLowerCase(Locale.ROOT)
                + (agreement.text().isBlank() ? "" : " ”" + agreement.text() + "”")
                + (agreement.until() == null ? "" : ", till " + Swedish.date(agreement.until()));
    }
}
