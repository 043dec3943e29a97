package se.samspel.dialogstod.internal.prepare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.answers.Answering;
import se.samspel.dialogstod.internal.answers.Drafts;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;

/**
 * Somebody who prepares a round, in their own name or a party's.
 *
 * @param drafts how what they write may stay in their browser
 * @param path where the page is
 * @param query what goes with every address below it, such as {@code ?for=hofors-kommun}
 * @param back the round's page; empty for a guest
 */
record Preparing(
        Round round,
        @Nullable UnitId party,
        String voice,
        Drafts drafts,
        String path,
        String query,
        String back,
        List<PreparePage.Voice> voices) {
    Answering answering(Round.Question question) {
        return new Answering(
                question,
                AnswerKind.PREPARED,
                party,
                path + "/fragor/" + question.id() + query,
                path + query + "#" + RoundAddress.anchor(question.id()),
                voice.isEmpty() ? "Ditt svar" : "Svar från " + voice);
    }

    Answering answering(RoundQuestionId question) {
        return answering(round.question(question).orElseThrow(() -> new NotThere("Frågan")));
    }

    PreparePage page() {
        return new PreparePage(
                "Förbered: " + round.title(),
                round.title(),
                lead(),
                voices,
                round.areas().stream()
                        .map(this::area)
                        .filter(it -> !it.questions().isEmpty())
                        .toList(),
                path + "/klar" + query,
                isReady(),
                progress(),
                drafts,
                back);
    }

    private String lead() {
        StringBuilder lead = new StringBuilder();
        if (round.day() != null) {
            lead.append("Ni ses ")
                    .append(Swedish.date(Objects.requireNonNull(round.day())))
                    .append(". ");
        }
        lead.append(
                switch (round.naming()) {
                    case NAMED ->
                            voice.isEmpty()
                                    ? "Svaren står under ditt namn."
                                    : "Du svarar för " + voice + ".";
                    case BY_PARTY -> "Du svarar för " + voice + ". Ditt namn sparas inte.";
                    case ANONYMOUS -> "Varken namn, part eller klockslag sparas.";
                });
        lead.append(
                round.showing() == Round.Showing.AT_ONCE
                        ? " Gruppen ser svaren genast."
                        : " Gruppen ser svaren när omgången öppnas på mötet.");
        return lead.toString();
    }

    private PreparePage.AreaForms area(Round.Area area) {
        return new PreparePage.AreaForms(
                "omrade-" + area.area(),
                area.heading(),
                area.intro(),
                round.questionsOf(area).stream().map(this::question).toList());
    }

    private PreparePage.QuestionForm question(Round.Question question) {
        Round.@Nullable When when = question.when();
        return new PreparePage.QuestionForm(
                RoundAddress.anchor(question.id()),
                question.wording(),
                question.statement(),
                question.help(),
                question.followUps(),
                when == null ? "" : condition(when),
                round.isAsked(question),
                answering(question).form(round));
    }

    /** The question it hangs on and the steps that call for it, for the page: "17 1 2". */
    private String condition(Round.When when) {
        return round.questions().stream()
                .filter(it -> it.question().equals(when.question()))
                .findFirst()
                .map(it -> it.id() + " " + when.least() + " " + when.most())
                .orElse("");
    }

    boolean isReady() {
        return round.participants().stream()
                .filter(Round.Participant::mine)
                .filter(
                        it ->
                                party == null
                                        ? it.person() || it.party() == null
                                        : !it.person() && party.equals(it.party()))
                .anyMatch(it -> it.ready() != null);
    }

    private String progress() {
        long answered =
                round.asked().stream()
                        .filter(it -> answering(it).in(round).filter(Preparing::says).isPresent())
                        .count();
        return answered + " av " + Swedish.count(round.asked().size(), "fråga", "frågor");
    }

    private static boolean says(Round.Answer answer) {
        return !answer.text().isBlank() || answer.step() > 0;
    }
}
