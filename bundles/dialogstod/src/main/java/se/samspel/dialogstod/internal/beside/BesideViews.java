package se.samspel.dialogstod.internal.beside;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.EarlierPassages.Followed;
import se.samspel.api.documents.EarlierPassages.Passage;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAction;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.Rounds;

/** Puts what is laid beside a question into words. */
@Component(service = BesideViews.class)
public final class BesideViews {
    private final Rounds rounds;
    private final Organisation organisation;

    @Activate
    public BesideViews(@Reference Rounds rounds, @Reference Organisation organisation) {
        this.rounds = rounds;
        this.organisation = organisation;
    }

    BesidePage page(Viewer viewer, Beside.Found found) {
        Round round = found.round();
        return new BesidePage(
                List.of(
                        new Page.Crumb("Dialogstöd", RoundAddress.ROOT),
                        new Page.Crumb(round.title(), RoundAddress.of(round.id()))),
                found.question().wording(),
                RoundAddress.of(round.id(), found.question().id()),
                view(viewer, found));
    }

    BesideView view(Viewer viewer, Beside.Found found) {
        Round round = found.round();
        @Nullable Round earlier = found.earlier();
        @Nullable LastTime last = found.last();
        boolean writes =
                round.status() == RoundStatus.OPEN && rounds.may(viewer, RoundAction.WRITE, round);
        String path = BesideAddress.of(round.id(), found.question().id());
        return new BesideView(
                found.led(),
                earlier == null ? "" : earlier.title(),
                earlier == null ? "" : RoundAddress.of(earlier.id()),
                last == null ? "" : last.wording(),
                last != null,
                last == null ? List.of() : last.answers().stream().map(this::answer).toList(),
                found.passages().stream().map(BesideViews::passage).toList(),
                found.question().id().toString(),
                writes ? path + "/citera" : null);
    }

    private BesideView.Answer answer(LastTime.Pair pair) {
        Round.@Nullable Answer then = pair.then();
        String whose =
                Stream.of(
                                pair.kind().swedish(),
                                pair.party() == null ? "" : organisation.name(pair.party()))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new BesideView.Answer(
                whose,
                then == null ? "" : then.text(),
                then == null || then.step() == 0 ? "" : "Steg " + then.step(),
                pair.difference(),
                pair.diff());
    }

    private static BesideView.Found passage(Passage passage) {
        @Nullable Followed goal = passage.goal();
        return new BesideView.Found(
                passage.words(),
                passage.quotation(),
                passage.document(),
                String.join(" · ", passage.facts()),
                passage.path(),
                goal == null ? "" : status(goal.outcome()),
                goal == null ? "" : goal.outcome().swedish(),
                goal == null ? "" : goal.wording(),
                goal == null ? "" : goal.said());
    }

    private static String status(Outcome outcome) {
        return switch (outcome) {
            case FULFILLED -> "done";
            case PARTLY_FULFILLED -> "ongoing";
            case NOT_FULFILLED -> "stopped";
            case HARD_TO_EVALUATE, NOT_FOLLOWED_UP, NOT_ASSESSED -> "info";
        };
    }
}
