package se.samspel.samverkanskarta.internal.decide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.ForumWords;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * A forum that the map does not have, as somebody tries it.
 *
 * @param functions the keys of those that would sit in it, in one order whichever way they were chosen
 */
record NewForum(String name, List<String> functions) {
    /** The key it has while it is tried. */
    static final String KEY = "nytt-forum";

    private static final String BETWEEN = "~";

    NewForum {
        functions = functions.stream().distinct().sorted().toList();
    }

    static NewForum of(Forum forum) {
        return new NewForum(forum.name(), forum.seats().stream().map(Seat::function).toList());
    }

    /** The name in letters that may stand in a ref. */
    String writtenName() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    String writtenFunctions() {
        return String.join(BETWEEN, functions);
    }

    /** What the two above have written; empty for anything else. */
    static Optional<NewForum> read(String name, String functions) {
        try {
            String read = new String(Base64.getUrlDecoder().decode(name), StandardCharsets.UTF_8);
            return Optional.of(
                            new NewForum(
                                    read,
                                    Arrays.stream(functions.split(BETWEEN))
                                            .filter(it -> !it.isEmpty())
                                            .toList()))
                    .filter(it -> !it.name().isBlank());
        } catch (IllegalArgumentException others) {
            return Optional.empty();
        }
    }

    /** Whether the map has every function of it. */
    boolean fits(Inventory inventory) {
        return inventory.functionsByKey().keySet().containsAll(functions);
    }

    /** The address that tries it. */
    String query() {
        return functions.stream()
                .map(it -> "&gar-dit=" + it)
                .collect(Collectors.joining("", "?nytt=" + encoded(name), ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As a forum that meets, with those of its functions that the map has; strategic when all of them are. */
    Forum in(Inventory inventory) {
        Map<String, MapFunction> known = inventory.functionsByKey();
        List<MapFunction> sit =
                inventory.functions().stream().filter(it -> functions.contains(it.key())).toList();
        boolean strategic =
                !sit.isEmpty() && sit.stream().allMatch(it -> it.level() == Level.STRATEGIC);
        return new Forum(
                KEY,
                name,
                strategic ? Level.STRATEGIC : Level.OPERATIVE,
                ForumStatus.EXISTS,
                ForumWords.NONE,
                Pace.UNKNOWN,
                Agreement.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                functions.stream().filter(known::containsKey).map(Seat::of).toList());
    }
}
