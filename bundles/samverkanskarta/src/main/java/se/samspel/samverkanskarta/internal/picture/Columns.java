package se.samspel.samverkanskarta.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.api.access.PartyKind;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;

/**
 * Which frames stand in which column: municipalities and regions on the left, the forums in the middle, the agencies of the
 * state and all others on the right. A party that nobody belongs to has no frame.
 */
record Columns(List<Frame> left, List<Frame> middle, List<Frame> right) {
    /** The kinds of parties on the left, from above; the rest stands on the right in the order of the law. */
    private static final Set<PartyKind> LEFT = Set.of(PartyKind.MUNICIPALITY, PartyKind.REGION);

    /**
     * A frame around nodes.
     *
     * @param runs nodes that may change places with each other, strategic above operative; none is empty
     */
    record Frame(String key, String title, Look look, List<List<NodeId>> runs) {}

    static Columns of(Inventory inventory) {
        List<Frame> left = new ArrayList<>();
        List<Frame> right = new ArrayList<>();
        inventory.parties().stream()
                .sorted(Comparator.comparing(MapParty::kind))
                .forEach(
                        party ->
                                frame(inventory, party)
                                        .forEach(
                                                (LEFT.contains(party.kind()) ? left : right)::add));
        List<Frame> middle =
                Stream.of(Level.values()).flatMap(level -> frame(inventory, level)).toList();
        return new Columns(List.copyOf(left), middle, List.copyOf(right));
    }

    List<List<Frame>> all() {
        return List.of(left, middle, right);
    }

    private static Stream<Frame> frame(Inventory inventory, MapParty party) {
        List<List<NodeId>> runs =
                Stream.of(Level.values())
                        .map(
                                level ->
                                        inventory.functions().stream()
                                                .filter(it -> it.party().equals(party.key()))
                                                .filter(it -> it.level() == level)
                                                .map(MapFunction::key)
                                                .map(NodeId::function)
                                                .toList())
                        .filter(run -> !run.isEmpty())
                        .toList();
        return runs.isEmpty()
                ? Stream.of()
                : Stream.of(new Frame(party.key(), party.name(), Look.of(party.kind()), runs));
    }

    private static Stream<Frame> frame(Inventory inventory, Level level) {
        List<NodeId> run =
                inventory.forums().stream()
                        .filter(it -> it.level() == level)
                        .map(Forum::key)
                        .map(NodeId::forum)
                        .toList();
        String title = level == Level.STRATEGIC ? "Strategiska forum" : "Operativa forum";
        return run.isEmpty()
                ? Stream.of()
                : Stream.of(new Frame(level.name(), title, Look.FORUM, List.of(run)));
    }
}
