package se.samspel.samverkanskarta.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.decide.AskedForum;
import se.samspel.samverkanskarta.internal.decide.NewForum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.words.Names;

/**
 * The new forum of the page where one tries a change: as the address asks for it, as it is tried, and as the form shows it.
 *
 * @param problems what has to be corrected, by field; that is not tried
 */
record TriedForum(AskedForum asked, NewForum forum, Map<String, String> problems) {
    private static final String PEOPLE = "antal-";

    static TriedForum of(Seen seen, Maps maps) {
        AskedForum asked =
                new AskedForum(
                        seen.asked("nytt"),
                        seen.all("gar-dit").stream().map(it -> told(seen, it)).toList(),
                        seen.asked("ganger"),
                        seen.asked("minuter"));
        Map<String, String> problems = asked.problems(maps);
        return new TriedForum(asked, asked.without(problems), problems);
    }

    /** A function with as many of it as its own field says. */
    private static String told(Seen seen, String function) {
        String people = seen.asked(PEOPLE + function);
        return people.isEmpty() ? function : function + "*" + people;
    }

    /** What the form that takes it into a version sends. */
    List<FilterView.Kept> kept() {
        return forum.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        new FilterView.Kept("nytt", forum.name()),
                                        number("ganger", forum.pace().timesPerYear()),
                                        number("minuter", forum.pace().minutes())),
                                forum.seats().stream()
                                        .map(AskedForum::written)
                                        .map(it -> new FilterView.Kept("gar-dit", it)))
                        .toList();
    }

    private static FilterView.Kept number(String name, int number) {
        return new FilterView.Kept(name, number == 0 ? "" : Integer.toString(number));
    }

    WhatIfPage.Added page(Inventory inventory, Names names) {
        Map<String, Integer> people =
                forum.seats().stream().collect(Collectors.toMap(Seat::function, Seat::people));
        List<FilterView.Option> functions = new ArrayList<>();
        List<WhatIfPage.Seats> seats = new ArrayList<>();
        inventory
                .functions()
                .forEach(
                        it -> {
                            String label = names.functionOfParty(it.key());
                            Optional<Integer> sit = Optional.ofNullable(people.get(it.key()));
                            functions.add(new FilterView.Option(it.key(), label, sit.isPresent()));
                            sit.ifPresent(
                                    some ->
                                            seats.add(
                                                    new WhatIfPage.Seats(
                                                            PEOPLE + it.key(), label, some)));
                        });
        return new WhatIfPage.Added(
                forum.name(), functions, seats, asked.times(), asked.minutes(), problems);
    }
}
