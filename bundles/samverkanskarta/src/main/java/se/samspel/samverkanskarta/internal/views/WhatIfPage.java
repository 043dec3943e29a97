package se.samspel.samverkanskarta.internal.views;

import java.util.List;
import java.util.Map;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.ChangeWords.Told;

/**
 * What would become different, before anybody decides.
 *
 * @param added the new forum that is tried, as its form shows it
 * @param tried what is tried, in sentences; none before something is chosen
 * @param time what happens to the hours, first in all and then by party
 * @param told what is won and lost
 * @param decisions what of it can be put in a plan, and where it stands already
 * @param asked what is tried, as the form that takes it into a version sends it
 * @param targets the versions it can be taken into; none for whoever only reads
 * @param svg the picture of it
 */
public record WhatIfPage(
        VersionLine line,
        List<FilterView.Option> removable,
        List<FilterView.Option> startable,
        List<FilterView.Option> into,
        List<FilterView.Option> other,
        Added added,
        List<String> tried,
        List<String> time,
        List<Told> told,
        List<DecisionLine> decisions,
        List<FilterView.Kept> asked,
        List<FilterView.Option> targets,
        String svg)
        implements ViewPage {
    public WhatIfPage {
        removable = List.copyOf(removable);
        startable = List.copyOf(startable);
        into = List.copyOf(into);
        other = List.copyOf(other);
        tried = List.copyOf(tried);
        time = List.copyOf(time);
        told = List.copyOf(told);
        decisions = List.copyOf(decisions);
        asked = List.copyOf(asked);
        targets = List.copyOf(targets);
    }

    /**
     * A new forum.
     *
     * @param functions who can sit in it
     * @param seats how many of each who sits in it
     * @param times as it was written, and {@code minutes} too; {@code problems} by field
     */
    public record Added(
            String name,
            List<FilterView.Option> functions,
            List<Seats> seats,
            String times,
            String minutes,
            Map<String, String> problems) {
        public Added {
            functions = List.copyOf(functions);
            seats = List.copyOf(seats);
            problems = Map.copyOf(problems);
        }

        /** What has to be corrected in a field; empty for nothing. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }

    /** How many of a function. @param name of the field that tells it */
    public record Seats(String name, String label, int people) {}

    /**
     * A change that can be decided on.
     *
     * @param href to put it in a plan
     * @param places where it stands in plans that the viewer may see
     */
    public record DecisionLine(String sentence, String href, List<PlanPlaces.Place> places) {
        public DecisionLine {
            places = List.copyOf(places);
        }
    }

    /** Where what is tried is taken into a version. */
    public String adoption() {
        return MapAddress.of(line.map(), line.id()) + "/gor-sa";
    }

    @Override
    public MapTab tab() {
        return MapTab.WHAT_IF;
    }
}
