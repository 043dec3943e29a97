package se.samspel.samverkanskarta.internal.survey.guest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.api.access.Organisation;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.survey.AnswerFields;
import se.samspel.samverkanskarta.internal.survey.AnswerFields.Step;
import se.samspel.samverkanskarta.internal.survey.AnswerValues;
import se.samspel.samverkanskarta.internal.survey.rows.GuestOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Guests;

/** Makes the pages of a survey for one guest. */
record GuestViews(
        Guests.Opened opened, String token, Organisation organisation, SwedishOrder order) {
    static String path(String token) {
        return MapAddress.ROOT + "/lank/" + token;
    }

    String at(String below) {
        return path(token) + below + opened.visit().query();
    }

    String at(Step step) {
        return at("/steg/" + number(step));
    }

    private static int number(Step step) {
        return step.ordinal() + 1;
    }

    static Step step(int number) {
        return Step.values()[number - 1];
    }

    SurveyAnswerPage page(Step step) {
        return page(step, form(step, opened.shown(), Map.of()));
    }

    SurveyAnswerPage page(Step step, AnswerFormView form) {
        AnswerFields fields = opened.fields();
        return new SurveyAnswerPage(
                heading(step),
                fields.now().called(fields.function())
                        + ", "
                        + fields.now().partyOf(fields.function()).name(),
                step == Step.WHICH ? opened.survey().intro() : "",
                step == Step.WHICH ? told() : List.of(),
                Arrays.stream(Step.values())
                        .map(it -> new SurveyAnswerPage.StepLink(heading(it), at(it), it == step))
                        .toList(),
                form,
                null);
    }

    static String heading(Step step) {
        return switch (step) {
            case WHICH -> "Vilka möten går du på?";
            case ABOUT -> "Om mötena du går på";
            case MISSING -> "Vad saknas?";
        };
    }

    private List<String> told() {
        return List.of(
                "Svaren läses av dem som sköter kartan i "
                        + organisation.name(opened.survey().association())
                        + ": kansli och processledare. De ser din funktion och vilken dag du svarade, inte vem"
                        + " du är. Är du ensam om din funktion förstår de det ändå.",
                "Det som de tar med på kartan kan alla i förbundet läsa.",
                "Svaren raderas senast " + Swedish.date(opened.survey().keptUntil()) + ".",
                "Skriv om möten, inte om enskilda personer.",
                "Du kan ändra dina svar till och med "
                        + Swedish.date(opened.survey().lastDay())
                        + ". Adressen till den här sidan är bara din: spara den om du vill fortsätta senare.");
    }

    /** @param values what stands in the fields */
    AnswerFormView form(Step step, Map<String, String> values, Map<String, String> problems) {
        FieldGroup group =
                new FieldGroup(
                        "svar-" + number(step),
                        at(step),
                        opened.fields().of(step, values),
                        values,
                        opened.answer().version(),
                        problems,
                        true);
        boolean room = step == Step.MISSING && AnswerFields.forms(values) < AnswerValues.MOST_NEW;
        return new AnswerFormView(
                group,
                step == Step.WHICH
                        ? new MeetingChoices(opened.fields(), order).which(values)
                        : List.of(),
                blocks(step, values),
                at("/steg/" + number(step) + "/vidare"),
                room ? at("/steg/" + number(step) + "/fler") : "",
                step == Step.MISSING ? "Skicka svaren" : "Spara och gå vidare",
                step == Step.WHICH ? "" : at(step(number(step) - 1)));
    }

    private List<AnswerFormView.Block> blocks(Step step, Map<String, String> values) {
        return switch (step) {
            case WHICH -> List.of();
            case ABOUT ->
                    opened.fields().chosen(values).stream()
                            .map(
                                    it ->
                                            new AnswerFormView.Block(
                                                    "forum-" + it.key(),
                                                    it.name(),
                                                    MeetingChoices.told(it),
                                                    opened.fields().about(it)))
                            .toList();
            case MISSING ->
                    Stream.concat(
                                    IntStream.rangeClosed(1, AnswerFields.forms(values))
                                            .mapToObj(GuestViews::added),
                                    Stream.of(
                                            new AnswerFormView.Block(
                                                    "ord",
                                                    "Med egna ord",
                                                    "",
                                                    AnswerFields.inWords())))
                            .toList();
        };
    }

    private static AnswerFormView.Block added(int at) {
        return new AnswerFormView.Block(
                "nytt-" + at,
                at == 1 ? "Ett möte som inte finns på kartan" : "Ett möte till",
                at == 1 ? "Hoppa över om du inte saknar något." : "",
                AnswerFields.added(at));
    }

    /** Both texts, when the same answer was changed in another window. */
    SurveyAnswerPage conflict(Step step, Map<String, String> mine, GuestOutcome.Conflict conflict) {
        AnswerFormView form = form(step, mine, Map.of());
        return page(step, form)
                .with(
                        new FieldConflict(
                                form.group(),
                                conflict.theirs(),
                                conflict.version(),
                                "",
                                "",
                                at(step)));
    }

    SurveyThanksPage thanks() {
        return new SurveyThanksPage(
                List.of(
                        "Dina svar är skickade till dem som sköter kartan. De går igenom dem och tar med det som"
                                + " ska stå där.",
                        "Du kan ändra till och med "
                                + Swedish.date(opened.survey().lastDay())
                                + ". Ändringar gäller genast, du behöver inte skicka igen."),
                at(Step.WHICH),
                path(token));
    }
}
