package se.samspel.handlingsplan.internal.meetings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.MinutesFinished;
import se.samspel.handlingsplan.MinutesReopened;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Papers;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Minutes;

/**
 * The minutes: finished as papers whose bytes never change, and corrected by a new version. Writes what the person saw and
 * freezes it only if nothing has been noted since.
 */
@Component(service = MinutesBook.class)
public final class MinutesBook {
    private static final Logger LOG = LoggerFactory.getLogger(MinutesBook.class);

    /** Why minutes are corrected. */
    static final Field REASON =
            Field.of("reason", FieldType.SHORT_TEXT, "Vad som rättas", "Står i den nya versionen.")
                    .asRequired();

    private final Meetings meetings;
    private final MeetingWriter writer;
    private final MeetingFields fields;
    private final Papers papers;
    private final Database database;
    private final Files files;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public MinutesBook(
            @Reference Meetings meetings,
            @Reference MeetingWriter writer,
            @Reference MeetingFields fields,
            @Reference Papers papers,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Files files,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.meetings = meetings;
        this.writer = writer;
        this.fields = fields;
        this.papers = papers;
        this.database = database;
        this.files = files;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What came of finishing. */
    sealed interface Outcome {
        /** Frozen as a numbered version. */
        record Finished(int number) implements Outcome {}

        /** Someone noted something since it was looked at; nothing is finished. */
        record Changed() implements Outcome {}

        /** The meeting has not begun, or is over. */
        record WrongTime(MeetingStatus status) implements Outcome {}

        /** Something has to be said first; sentences by field. */
        record Invalid(Map<String, String> problems) implements Outcome {}
    }

    /** A file to download. */
    record Download(String name, String mediaType, InputStream content) {}

    /**
     * Finishes the minutes.
     *
     * @param seen the meeting's count of changes when the person looked at it
     * @param reason what is corrected; not asked for the first time
     */
    Outcome finish(Viewer viewer, MeetingId id, long seen, String reason) throws IOException {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.CALL);
        if (!meeting.is(MeetingStatus.STARTED)) {
            return new Outcome.WrongTime(meeting.head().status());
        }
        if (meeting.head().changes() != seen) {
            return new Outcome.Changed();
        }
        Map<String, String> said = MeetingFields.tidy(List.of(REASON), Map.of(REASON.id(), reason));
        Map<String, String> problems =
                meeting.isCorrecting() ? fields.problems(List.of(REASON), said) : Map.of();
        return problems.isEmpty()
                ? freeze(
                        meeting,
                        meeting.isCorrecting() ? said.getOrDefault(REASON.id(), "") : "",
                        clock.instant(),
                        viewer.actor())
                : new Outcome.Invalid(problems);
    }

    /** Freezes the minutes as they were read, whoever asks. */
    Outcome freeze(OpenMeeting meeting, String reason, Instant at, Actor by) throws IOException {
        Instant now = at.truncatedTo(ChronoUnit.MILLIS);
        int number = meeting.minutes().size() + 1;
        String standing = "Klara " + Swedish.date(now) + ", " + by.name();
        Paper paper = paper(meeting, standing, now, number, reason);
        FileId pdf = files.put(new ByteArrayInputStream(papers.written(paper)));
        FileId docx = files.put(new ByteArrayInputStream(papers.word(paper)));
        boolean frozen =
                database.write(
                        tx -> {
                            if (!stillAsSeen(tx, meeting, now)) {
                                return false;
                            }
                            insert(
                                    tx,
                                    meeting.id(),
                                    new Minutes(number, reason, pdf, docx, now, by.name()));
                            tx.publish(
                                    by,
                                    new MinutesFinished(
                                            meeting.id(),
                                            number,
                                            Scope.unit(meeting.head().unit())));
                            return true;
                        });
        if (!frozen) {
            return new Outcome.Changed();
        }
        LOG.info("the minutes of meeting {} are finished as version {}", meeting.id(), number);
        return new Outcome.Finished(number);
    }

    /** Opens finished minutes to be corrected; what was finished is kept. */
    MeetingOutcome reopen(Viewer viewer, MeetingId id) {
        OpenMeeting meeting = meetings.open(viewer, id, MeetingAction.CALL);
        return writer.change(
                id,
                EnumSet.of(MeetingStatus.FINISHED),
                tx -> {
                    tx.sql("update plan_meeting set status = 'STARTED' where id = :meeting")
                            .with("meeting", id)
                            .run();
                    tx.publish(
                            viewer.actor(),
                            new MinutesReopened(id, Scope.unit(meeting.head().unit())));
                    return new MeetingOutcome.Saved(id.value(), 1, true);
                });
    }

    /** The minutes as they stand, as a draft. */
    Download draft(Viewer viewer, MeetingId id) throws IOException {
        OpenMeeting meeting = meetings.open(viewer, id);
        Paper paper = paper(meeting, "Utkast", clock.instant(), 0, "");
        return new Download(
                name(meeting, "utkast") + ".pdf",
                "application/pdf",
                new ByteArrayInputStream(papers.written(paper)));
    }

    /** A finished version, byte for byte as it was frozen. */
    Download pdf(Viewer viewer, MeetingId id, int number) throws IOException {
        OpenMeeting meeting = meetings.open(viewer, id);
        return new Download(
                name(meeting, "version-" + number) + ".pdf",
                "application/pdf",
                files.open(version(meeting, number).pdf()));
    }

    /** A finished version as a Word file, byte for byte as it was frozen. */
    Download docx(Viewer viewer, MeetingId id, int number) throws IOException {
        OpenMeeting meeting = meetings.open(viewer, id);
        return new Download(
                name(meeting, "version-" + number) + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                files.open(version(meeting, number).docx()));
    }

    private static Minutes version(OpenMeeting meeting, int number) {
        return meeting.minutes().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("Versionen"));
    }

    private Paper paper(
            OpenMeeting meeting, String standing, Instant at, int number, String reason) {
        return PaperOfMeeting.write(
                meeting,
                new PaperOfMeeting.Words(
                        organisation.name(meeting.head().unit()),
                        organisation.name(meeting.head().association()),
                        titles(meeting.plans()),
                        fields::party,
                        standing,
                        at,
                        number,
                        reason));
    }

    private List<String> titles(List<PlanId> plans) {
        return database.read(
                query ->
                        query.sql("select title from plan_plan where id in (:plans) order by title")
                                .with("plans", plans)
                                .list(String.class));
    }

    private static String name(OpenMeeting meeting, String standing) {
        return "minnesanteckningar-"
                + meeting.head().unit()
                + "-"
                + meeting.head().day()
                + "-"
                + standing;
    }

    private static boolean stillAsSeen(Tx tx, OpenMeeting meeting, Instant now) {
        return tx.sql(
                                """
                                update plan_meeting
                                set status = 'FINISHED', finished_at = :now, changes = changes + 1
                                where id = :meeting and status = 'STARTED' and changes = :seen
                                """)
                        .with("now", now)
                        .with("meeting", meeting.id())
                        .with("seen", meeting.head().changes())
                        .run()
                == 1;
    }

    private static void insert(Tx tx, MeetingId meeting, Minutes minutes) {
        tx.sql(
                        """
                        insert into plan_meeting_minutes (id, meeting_id, number, reason, pdf, docx,
                            finished_at, finished_by)
                        values (:id, :meeting, :number, :reason, :pdf, :docx, :at, :by)
                        """)
                .with("id", tx.newId())
                .with("meeting", meeting)
                .with("number", minutes.number())
                .with("reason", minutes.reason())
                .with("pdf", minutes.pdf())
                .with("docx", minutes.docx())
                .with("at", minutes.finishedAt())
                .with("by", minutes.finishedBy())
                .run();
    }
}
