package se.samspel.samverkanskarta.internal.picture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.picture.Picture.Area;
import se.samspel.samverkanskarta.internal.picture.Picture.Node;

/** What the picture says of each node, in letters and to a screen reader. */
final class Labels {
    private static final int MOST_LINES = 2;

    private final Inventory inventory;
    private final Map<NodeId, Mark> marks;
    private final Map<String, MapFunction> functions;
    private final Map<String, MapParty> parties;
    private final Map<String, Forum> forums;
    private final Map<String, Long> seats;

    Labels(Inventory inventory, Map<NodeId, Mark> marks) {
        this.inventory = inventory;
        this.marks = marks;
        this.functions = inventory.functionsByKey();
        this.parties = inventory.partiesByKey();
        this.forums = inventory.forums().stream().collect(toMap(Forum::key, Function.identity()));
        this.seats =
                inventory.forums().stream()
                        .flatMap(forum -> forum.seats().stream())
                        .collect(groupingBy(Seat::function, counting()));
    }

    String name(NodeId id) {
        return id.isForum() ? forum(id).name() : inventory.called(function(id.key()));
    }

    Look look(String function) {
        return Look.of(party(function(function)).kind());
    }

    Node node(NodeId id, int x, int y, int width, int inner) {
        List<String> lines = Letters.lines(name(id), inner, MOST_LINES);
        String note = note(id);
        int rows = lines.size() + (note.isEmpty() ? 0 : 1);
        return new Node(
                id,
                name(id),
                lines,
                note,
                said(id, note),
                manner(id),
                new Area(x, y, width, 12 + rows * Layout.LINE));
    }

    private String note(NodeId id) {
        Mark mark = marks.get(id);
        if (mark != null) {
            return mark.swedish();
        }
        return id.isForum() && forum(id).status() != ForumStatus.EXISTS
                ? forum(id).status().swedish()
                : "";
    }

    private List<String> manner(NodeId id) {
        List<String> manner = new ArrayList<>();
        Level level = id.isForum() ? forum(id).level() : function(id.key()).level();
        manner.add(level == Level.STRATEGIC ? "strategisk" : "operativ");
        if (id.isForum()) {
            manner.add(Border.of(forum(id).status()).word());
        }
        Mark mark = marks.get(id);
        if (mark != null) {
            manner.add(mark.word());
        }
        return manner;
    }

    private String said(NodeId id, String note) {
        return (id.isForum() ? said(forum(id)) : said(function(id.key())))
                + (note.isEmpty() ? "" : ", " + note.toLowerCase(Locale.ROOT));
    }

    private String said(MapFunction function) {
        return inventory.called(function)
                + ", "
                + party(function).name()
                + ", "
                + Swedish.count(seats.getOrDefault(function.key(), 0L), "forum", "forum");
    }

    private String said(Forum forum) {
        long from =
                forum.seats().stream()
                        .map(seat -> function(seat.function()).party())
                        .distinct()
                        .count();
        return forum.name()
                + ", "
                + forum.level().swedish().toLowerCase(Locale.ROOT)
                + "t forum, "
                + Swedish.count(forum.seats().size(), "funktion", "funktioner")
                + " från "
                + Swedish.count(from, "part", "parter");
    }

    String description() {
        long joined = inventory.forums().stream().mapToLong(forum -> forum.seats().size()).sum();
        return Swedish.count(inventory.forums().size(), "forum", "forum")
                + " i mitten, strategiska överst. "
                + Swedish.count(inventory.functions().size(), "funktion", "funktioner")
                + " hos "
                + Swedish.count(inventory.parties().size(), "part", "parter")
                + " på sidorna. "
                + Swedish.count(joined, "linje", "linjer")
                + " visar vem som går på vad. Samma sak står i ord och som tabell.";
    }

    private Forum forum(NodeId id) {
        return known(forums, id.key());
    }

    private MapFunction function(String key) {
        return known(functions, key);
    }

    private MapParty party(MapFunction function) {
        return known(parties, function.party());
    }

    private static <T> T known(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException(
                    "the map has no " + key + ", it has " + all.keySet());
        }
        return found;
    }
}
