package se.samspel.dialogstod.internal.meeting;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;

/** The way through the questions that are asked as the answers stand now. */
record Steps(Round round, Round.Question here) {
    /** The question before; empty for none. */
    String before() {
        List<Round.Question> asked = round.asked();
        int at = asked.indexOf(here);
        return at > 0 ? address(asked.get(at - 1)) : "";
    }

    /** The question after; the round itself after the last. */
    String after() {
        List<Round.Question> asked = round.asked();
        int at = asked.indexOf(here);
        return at >= 0 && at < asked.size() - 1
                ? address(asked.get(at + 1))
                : RoundAddress.of(round.id());
    }

    boolean isLast() {
        return round.asked().isEmpty() || round.asked().getLast().equals(here);
    }

    private String address(Round.Question question) {
        return RoundAddress.meeting(round.id(), question.id());
    }

    /** The areas that have questions. */
    List<TalkPage.Step> areas() {
        return round.areas().stream().flatMap(this::area).toList();
    }

    private Stream<TalkPage.Step> area(Round.Area area) {
        List<Round.Question> asked =
                round.asked().stream().filter(it -> it.area().equals(area.area())).toList();
        long done =
                asked.stream().filter(it -> it.status() != QuestionStatus.NOT_DISCUSSED).count();
        String state = done == asked.size() ? "done" : done > 0 ? "begun" : "open";
        return asked.stream()
                .limit(1)
                .map(
                        first ->
                                new TalkPage.Step(
                                        address(first),
                                        area.heading()
                                                + ", "
                                                + done
                                                + " av "
                                                + asked.size()
                                                + " diskuterade",
                                        state,
                                        area.area().equals(here.area())));
    }
}
