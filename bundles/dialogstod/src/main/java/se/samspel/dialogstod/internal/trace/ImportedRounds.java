package se.samspel.dialogstod.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.dialogue.ImportedQuestions;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.round.NewRound;
import se.samspel.dialogstod.internal.round.NewRounds;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundLimits;

/** Makes a round that nobody has answered of the questions that came with a plan out of a file, in the file's own words. */
@Component(service = ImportedQuestions.class)
public final class ImportedRounds implements ImportedQuestions {
    private final NewRounds rounds;

    @Activate
    public ImportedRounds(@Reference NewRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void keep(Appendix appendix, Actor by) {
        String title = "Dialogen till " + appendix.title();
        NewRound wanted =
                new NewRound(
                        appendix.group(),
                        "",
                        title.substring(0, Math.min(title.length(), RoundLimits.TITLE)),
                        null,
                        null,
                        Round.Showing.AT_OPENING,
                        Round.Naming.NAMED,
                        "plan." + appendix.plan());
        rounds.begin(by, wanted, guide(appendix), OptionalLong.of(appendix.plan()));
    }

    /** The key is empty: no guide that anyone is offered. */
    private static Guide guide(Appendix appendix) {
        List<Guide.Area> areas = new ArrayList<>();
        for (Area area : appendix.areas()) {
            List<Guide.Question> questions = new ArrayList<>();
            for (Asked asked : area.questions()) {
                questions.add(
                        new Guide.Question(
                                new QuestionId(
                                        "bilaga-"
                                                + (areas.size() + 1)
                                                + "-"
                                                + (questions.size() + 1)),
                                asked.wording(),
                                asked.help(),
                                "",
                                List.of(),
                                null,
                                null));
            }
            areas.add(
                    new Guide.Area(
                            area.area(), area.number(), area.title(), area.intro(), 0, questions));
        }
        return new Guide("", 0, appendix.title(), "", appendix.template(), Set.of(), areas);
    }
}
