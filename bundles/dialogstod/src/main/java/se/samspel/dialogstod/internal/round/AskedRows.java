package se.samspel.dialogstod.internal.round;

import se.samspel.dialogstod.QuestionId;

/** What is asked in a round, as it was stored: the same to everyone who sees the round. */
final class AskedRows {
    private AskedRows() {}

    static Round.Area area(Stored.AreaRow row) {
        return new Round.Area(
                row.id(),
                row.version(),
                row.area(),
                row.number(),
                row.title(),
                row.intro(),
                row.minutes(),
                row.spentSeconds(),
                Stored.moment(row.runningSince()));
    }

    static Round.Question question(Stored.QuestionRow row) {
        return new Round.Question(
                row.id(),
                row.version(),
                row.area(),
                row.question(),
                row.wording(),
                row.help(),
                row.statement(),
                row.followUps().lines().toList(),
                row.steps() == 0 ? null : new Round.Scale(row.steps(), row.low(), row.high()),
                row.whenQuestion().isEmpty()
                        ? null
                        : new Round.When(
                                new QuestionId(row.whenQuestion()),
                                row.whenLeast(),
                                row.whenMost()),
                row.own() == 1,
                row.status());
    }
}
