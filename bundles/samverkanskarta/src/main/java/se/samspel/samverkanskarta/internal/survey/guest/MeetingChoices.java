package se.samspel.samverkanskarta.internal.survey.guest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.survey.AnswerFields;

/** The meetings of the map that a guest says yes or no to, in three groups. */
record MeetingChoices(AnswerFields fields, SwedishOrder order) {
    /** The meetings of the map, those of the own party first. */
    List<AnswerFormView.Which> which(Map<String, String> values) {
        String party = fields.now().partyOf(fields.function()).name();
        Predicate<Forum> sits = fields::sits;
        Predicate<Forum> own = fields::isOfParty;
        return Stream.of(
                        group(
                                "Möten som kartan säger att du går på",
                                "Stämmer det?",
                                true,
                                sits,
                                values),
                        group(
                                "Fler möten där " + party + " är med",
                                "Kryssa för dem du går på.",
                                false,
                                sits.negate().and(own),
                                values),
                        group(
                                "Andra möten på kartan",
                                "Kryssa för dem du går på.",
                                false,
                                sits.negate().and(own.negate()),
                                values))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    private AnswerFormView.Which group(
            String heading,
            String lead,
            boolean asksBoth,
            Predicate<Forum> which,
            Map<String, String> values) {
        return new AnswerFormView.Which(
                heading,
                lead,
                asksBoth,
                fields.now().meeting().stream()
                        .filter(which)
                        .sorted(Comparator.comparing(it -> order.key(it.name())))
                        .map(it -> line(it, values))
                        .toList());
    }

    private AnswerFormView.Line line(Forum forum, Map<String, String> values) {
        Field field = fields.goes(forum);
        return new AnswerFormView.Line(
                field, forum.name(), told(forum), values.getOrDefault(field.id(), ""));
    }

    static String told(Forum forum) {
        List<String> told = new ArrayList<>(List.of(forum.level().swedish()));
        if (forum.pace().timesPerYear() > 0) {
            told.add(Swedish.count(forum.pace().timesPerYear(), "möte", "möten") + " per år");
        }
        if (forum.pace().minutes() > 0) {
            told.add(forum.pace().minutes() + " minuter");
        }
        return String.join(", ", told);
    }
}
