package se.samspel.samverkanskarta.internal.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.PartyKind;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.Transition;

/**
 * What a map is held against.
 *
 * @param title what people call it
 * @param rules who is to sit in which forums
 * @param pairs kinds of parties that have to meet somewhere
 * @param targetGroups those that some forum has to be about
 * @param transitions those that a map has to have
 * @param owner whether every forum is to have somebody who calls it
 * @param purpose whether every forum is to say what it is for
 * @param overlap from which share of functions in common two forums overlap, 0 to 1
 * @param heavyHours from how many hours a year a function carries much
 */
public record Norm(
        String title,
        List<Rule> rules,
        List<Kinds> pairs,
        List<String> targetGroups,
        List<Known> transitions,
        boolean owner,
        boolean purpose,
        double overlap,
        int heavyHours) {
    /** What holds where no plugin says anything. */
    public static final Norm PLAIN =
            new Norm(
                    "Samspels grundnorm",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true,
                    true,
                    0.6,
                    100);

    public Norm {
        rules = List.copyOf(rules);
        pairs = List.copyOf(pairs);
        targetGroups = List.copyOf(targetGroups);
        transitions = List.copyOf(transitions);
    }

    /** Two kinds of parties; the same kind twice for those that are to meet among themselves. */
    public record Kinds(PartyKind one, PartyKind other) {
        boolean holds(PartyKind first, PartyKind second) {
            return (first == one && second == other) || (first == other && second == one);
        }
    }

    /**
     * Who is to sit in some forums.
     *
     * @param level the forums it is about; null for both
     * @param targetGroup only forums about this one; empty for all
     * @param functions words of which one stands in the name of a function that sits there
     * @param why as the norm says it
     */
    public record Rule(
            String id,
            @Nullable Level level,
            String targetGroup,
            Set<PartyKind> parties,
            List<String> functions,
            String why) {
        public Rule {
            parties = Set.copyOf(parties);
            functions = List.copyOf(functions);
        }

        boolean applies(Forum forum) {
            return (level == null || forum.level() == level)
                    && (targetGroup.isEmpty()
                            || forum.targetGroups().stream().anyMatch(it -> same(it, targetGroup)));
        }
    }

    /**
     * A transition that the norm knows of.
     *
     * @param key it has in a map that took it from here
     * @param ages when it lies at an age
     * @param parties the kinds it lies between or within
     */
    public record Known(
            String key,
            String name,
            String what,
            Transition.@Nullable Ages ages,
            Set<PartyKind> parties) {
        public Known {
            parties = Set.copyOf(parties);
        }

        public boolean is(Transition transition) {
            return transition.key().equals(key) || same(transition.name(), name);
        }
    }

    static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
