package se.samspel.handlingsplan.internal.meetings;

import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;
import se.samspel.storage.testing.Engine;

/** The meetings of the bundle, on the real plans, put together by hand as the container does. */
final class MeetingRoom implements AutoCloseable {
    final PlanRoom plans;
    final FollowUp followUp;
    final Meetings meetings;
    final MeetingFields fields;
    final MeetingWriter writer;
    final MeetingCalls calls;
    final CheckIns checkIns;
    final MinutesBook book;
    final Conveners conveners;
    final PlanConveners planConveners;
    final GroupYears years;
    final MeetingNews news = new MeetingNews();

    MeetingRoom(Engine engine, Path folder) {
        plans = new PlanRoom(engine, folder);
        var database = plans.storage.database();
        var organisation = plans.small.organisation();
        var access = plans.small.access();
        followUp = new FollowUp(plans.plans, plans.news, database, plans.clock);
        meetings = new Meetings(database, followUp, access, organisation, plans.clock);
        fields = new MeetingFields(organisation, plans.sensitive);
        writer = new MeetingWriter(database);
        calls =
                new MeetingCalls(
                        meetings, writer, fields, followUp, organisation, access, plans.clock);
        checkIns = new CheckIns(meetings, writer, fields, followUp, news, plans.clock);
        book =
                new MinutesBook(
                        meetings,
                        writer,
                        fields,
                        plans.papers,
                        database,
                        plans.storage.files(),
                        organisation,
                        plans.clock);
        planConveners = new PlanConveners(database, followUp);
        conveners = new Conveners(database, fields, meetings, access, planConveners, plans.clock);
        years = new GroupYears(database, meetings, fields, conveners, followUp, access);
    }

    Viewer member() {
        return plans.member();
    }

    Viewer convener() {
        return plans.convener();
    }

    /** A meeting of Mysam Hofors that follows the plans. */
    MeetingId meeting(PlanId... followed) {
        return meeting("2027-03-31", followed);
    }

    MeetingId meeting(String day, PlanId... followed) {
        MeetingOutcome outcome =
                calls.call(
                        convener(),
                        MYSAM_HOFORS,
                        Map.of(
                                "title", "Möte",
                                "day", day,
                                "starts", "09:00",
                                "ends", "11:00",
                                "place", "Rum 3"),
                        List.of(followed));
        return new MeetingId(saved(outcome).row());
    }

    static MeetingOutcome.Saved saved(MeetingOutcome outcome) {
        if (outcome instanceof MeetingOutcome.Saved saved) {
            return saved;
        }
        throw new AssertionError("not saved: " + outcome);
    }

    OpenMeeting open(MeetingId meeting) {
        return meetings.open(member(), meeting);
    }

    List<Agenda.Entry> agenda(MeetingId meeting) {
        return meetings.agenda(member(), open(meeting));
    }

    Agenda.Entry entry(MeetingId meeting, Key key) {
        return agenda(meeting).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Notes a point as it is seen now. */
    MeetingOutcome note(MeetingId meeting, Key key, Map<String, String> values) {
        return checkIns.note(member(), meeting, key, PointVersion.of(entry(meeting, key)), values);
    }

    static Key activity(long row) {
        return new Key(ItemKind.ACTIVITY, row);
    }

    static Key goal(long row) {
        return new Key(ItemKind.GOAL, row);
    }

    /** Finishes the minutes of a meeting that goes on. */
    void finish(MeetingId meeting) {
        try {
            var outcome =
                    book.finish(convener(), meeting, open(meeting).head().changes(), "Rättat");
            if (!(outcome instanceof MinutesBook.Outcome.Finished)) {
                throw new AssertionError("not finished: " + outcome);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        plans.close();
    }
}
