package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * The accounts, as many as a page holds.
 *
 * @param search what was searched for; empty for all
 * @param found how many there are in all
 */
public record PeoplePage(String search, List<Person> people, int found, int page, int pages)
        implements Page {
    public PeoplePage {
        people = List.copyOf(people);
    }

    /**
     * One line.
     *
     * @param roles today's roles with their units
     * @param badge the state, as the piece {@code ui/badge.jte} knows it
     */
    public record Person(
            String path,
            String name,
            String email,
            List<String> roles,
            String badge,
            String state) {
        public Person {
            roles = List.copyOf(roles);
        }
    }

    @Override
    public String title() {
        return "Personer";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB);
    }
}
