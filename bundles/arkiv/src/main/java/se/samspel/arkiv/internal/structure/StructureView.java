package se.samspel.arkiv.internal.structure;

import java.util.List;
import se.samspel.api.web.View;

/**
 * What a document says as data, for people.
 *
 * @param summary how many goals and activities there are, in one breath
 * @param facts period, parties and kommuner: label and value
 * @param targetGroups those it is about
 * @param interventions the insatser it is about
 * @param areas with goals, in order
 * @param numbers of participants and money, with where they stand
 */
public record StructureView(
        String summary,
        List<Known> facts,
        List<Linked> targetGroups,
        List<Linked> interventions,
        List<Area> areas,
        List<Number> numbers)
        implements View {
    public StructureView {
        facts = List.copyOf(facts);
        targetGroups = List.copyOf(targetGroups);
        interventions = List.copyOf(interventions);
        areas = List.copyOf(areas);
        numbers = List.copyOf(numbers);
    }

    /** A label and its value. */
    public record Known(String label, String value) {}

    /**
     * A name and its page.
     *
     * @param written what the document says instead; empty when it says the same
     */
    public record Linked(String name, String href, String written) {}

    /** Goals under one heading, which is empty for those that stand under none. */
    public record Area(String heading, List<Line> goals) {}

    /**
     * A goal.
     *
     * @param badge how it came out, as {@code ui/badge.jte} knows it; empty when the document does not say
     * @param outcome in Swedish
     * @param said in the document's own words
     * @param href where its sentence stands; empty when a feature gave it
     * @param facts measure, baseline, target and date, where they are known
     */
    public record Line(
            String wording,
            String badge,
            String outcome,
            String said,
            String sentence,
            String href,
            List<Known> facts,
            List<Done> activities) {}

    /** An activity with those who do it, its date and how it stands. */
    public record Done(String wording, String about) {}

    /** A number, and the sentence it stands in. */
    public record Number(String value, String sentence) {}
}
