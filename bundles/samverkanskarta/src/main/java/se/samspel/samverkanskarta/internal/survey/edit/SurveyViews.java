package se.samspel.samverkanskarta.internal.survey.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.rows.Respondents;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;

/** Makes the page of a survey. */
record SurveyViews(
        VersionLine line,
        Survey survey,
        LocalDate today,
        Inventory now,
        List<SurveyLinks.Known> links,
        List<Respondents.Count> counts,
        int waiting) {
    /** The survey as it stands, with the addresses that were made just now. */
    SurveyPage page(List<SurveyPage.MadeLine> made) {
        return page(made, form(SurveyForm.values(survey), Map.of()), null);
    }

    SurveyPage page(
            List<SurveyPage.MadeLine> made, FieldGroup form, @Nullable FieldConflict conflict) {
        boolean open = survey.isOpen(today);
        return new SurveyPage(
                line,
                SurveyAddress.of(line, survey.id()),
                open ? "ongoing" : "done",
                status(survey, today),
                told(),
                open,
                survey.isEmptied(),
                today.plusDays(SurveyForm.DAYS).toString(),
                waiting == 0
                        ? "Inga förslag väntar"
                        : Swedish.count(waiting, "förslag väntar", "förslag väntar"),
                now.parties().stream()
                        .map(this::party)
                        .filter(it -> !it.functions().isEmpty())
                        .toList(),
                made,
                "Enkät: " + line.mapTitle(),
                form,
                conflict);
    }

    /** The form of what is told and until when. */
    FieldGroup form(Map<String, String> values, Map<String, String> problems) {
        return new FieldGroup(
                "enkat",
                SurveyAddress.of(line, survey.id()),
                SurveyForm.fields(),
                values,
                survey.version(),
                problems,
                survey.isOpen(today));
    }

    static String status(Survey survey, LocalDate today) {
        return survey.isEmptied() ? "Svaren raderade" : survey.isOpen(today) ? "Öppen" : "Stängd";
    }

    private List<String> told() {
        if (survey.isEmptied()) {
            return List.of(
                    "Svaren, länkarna och vad som bestämdes om förslagen raderades "
                            + Swedish.date(LocalDate.parse(survey.emptied()))
                            + ". Det som godkändes står kvar på kartan.");
        }
        List<String> told = new ArrayList<>();
        told.add(
                survey.isOpen(today)
                        ? "Öppen till och med " + Swedish.date(survey.lastDay()) + "."
                        : "Stängd sedan " + Swedish.date(survey.end()) + ".");
        told.add("Svaren raderas av sig själva efter " + Swedish.date(survey.keptUntil()) + ".");
        return told;
    }

    private SurveyPage.PartyLine party(MapParty party) {
        return new SurveyPage.PartyLine(
                party.key(),
                party.name(),
                now.functions().stream()
                        .filter(it -> it.party().equals(party.key()))
                        .map(this::function)
                        .toList());
    }

    private SurveyPage.FunctionLine function(MapFunction function) {
        Optional<SurveyLinks.Known> link =
                links.stream().filter(it -> it.functionKey().equals(function.key())).findFirst();
        String state = link.map(it -> it.isClosed() ? "closed" : "open").orElse("none");
        return new SurveyPage.FunctionLine(
                function.key(),
                now.called(function),
                state,
                switch (state) {
                    case "none" -> "Ingen länk";
                    case "open" -> "Skapad " + link.map(SurveyViews::made).orElse("");
                    default -> "Länken är stängd";
                },
                counts.stream()
                        .filter(it -> it.functionKey().equals(function.key()))
                        .findFirst()
                        .map(SurveyViews::answers)
                        .orElse("Inget svar än"));
    }

    private static String made(SurveyLinks.Known link) {
        return Swedish.date(LocalDate.parse(link.made()));
    }

    /** Drafts are told of as a number alone; nobody reads them. */
    static String answers(Respondents.Count count) {
        String sent =
                count.sent() == 0
                        ? "Inget svar än"
                        : Swedish.count(count.sent(), "svar", "svar")
                                + ", senast "
                                + Swedish.date(LocalDate.parse(count.last()));
        return count.begun() == 0
                ? sent
                : sent + ". " + Swedish.count(count.begun(), "påbörjat", "påbörjade");
    }

    /** An address with a letter that holds it. */
    static SurveyPage.MadeLine made(
            VersionLine line, Survey survey, Inventory now, SurveyLinks.Made made, String origin) {
        String name = now.called(made.function()) + ", " + now.partyOf(made.function()).name();
        String address = origin + made.path();
        String letter =
                survey.intro()
                        + "\n\n"
                        + address
                        + "\n\nLänken är till dig som är "
                        + name
                        + ". Du behöver inget konto. Svara senast "
                        + Swedish.date(survey.lastDay())
                        + ".";
        return new SurveyPage.MadeLine(
                "lank-" + made.function().key(),
                name,
                address,
                "mailto:?subject=" + mail("Enkät: " + line.mapTitle()) + "&body=" + mail(letter));
    }

    private static String mail(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
