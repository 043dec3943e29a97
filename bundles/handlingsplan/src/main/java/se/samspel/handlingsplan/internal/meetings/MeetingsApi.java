package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.meetings.Agenda.Entry;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Head;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Presence;

/** Meetings in the API: called, gone through, finished and corrected. */
@Component(service = MeetingsApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/meetings")
public final class MeetingsApi {
    private final Meetings meetings;
    private final MeetingCalls calls;
    private final CheckIns checkIns;
    private final Attendance attendance;
    private final MinutesBook book;

    @Activate
    public MeetingsApi(
            @Reference Meetings meetings,
            @Reference MeetingCalls calls,
            @Reference CheckIns checkIns,
            @Reference Attendance attendance,
            @Reference MinutesBook book) {
        this.meetings = meetings;
        this.calls = calls;
        this.checkIns = checkIns;
        this.attendance = attendance;
        this.book = book;
    }

    /** A meeting to call, or what it is changed to; the version counts only for a change. */
    public record Call(
            @Nullable UnitId group,
            long version,
            String title,
            String day,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String place,
            List<PlanId> plans) {
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("title", title);
            values.put("day", day);
            values.put("starts", Objects.requireNonNullElse(starts, ""));
            values.put("ends", Objects.requireNonNullElse(ends, ""));
            values.put("place", Objects.requireNonNullElse(place, ""));
            return values;
        }
    }

    /** What was kept; send the version next time. */
    public record Kept(long id, long version) {}

    /** A whole meeting; {@code changes} is what finishing sends back. */
    public record Meeting(
            MeetingId id,
            long version,
            long changes,
            UnitId group,
            MeetingStatus status,
            String title,
            LocalDate day,
            String starts,
            String ends,
            String place,
            List<PlanId> plans,
            List<Attendee> people,
            List<Point> agenda,
            List<Version> minutes) {}

    /** Somebody on the list. */
    public record Attendee(
            long id, String name, String title, String party, String kind, String presence) {}

    /** A point of the agenda; {@code point} is its name in addresses, {@code version} what a note sends back. */
    public record Point(
            String point,
            ItemKind kind,
            PlanId plan,
            String area,
            String wording,
            boolean late,
            Instant updatedAt,
            long version,
            String status,
            String said,
            String decision,
            boolean handled) {}

    /** Frozen minutes. */
    public record Version(
            int number,
            String reason,
            Instant finishedAt,
            String finishedBy,
            String pdf,
            String docx) {}

    /** How a point stands, what was said and what was decided. */
    public record Note(
            long version,
            @Nullable String status,
            @Nullable String said,
            @Nullable String decision) {}

    /** A point of the group's own. */
    public record OwnPoint(String wording) {}

    /** Whether somebody is there: PRESENT, ABSENT, UNSAID or REMOVED. */
    public record Said(String presence) {}

    /** Somebody who takes part. */
    public record Guest(
            String name, @Nullable String title, @Nullable String party, @Nullable String kind) {}

    /** The count of changes that was seen, and what is corrected. */
    public record Finish(long changes, @Nullable String reason) {}

    /** The version the minutes became. */
    public record Finished(int number) {}

    @GET
    @Summary("En grupps möten, det senaste först.")
    public List<Meetings.Line> list(
            @Context Viewer viewer, @QueryParam("group") @DefaultValue("") String group) {
        if (!group.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new Problem(400, "Grupp saknas", "Ange group, till exempel group=mysam-hofors.");
        }
        meetings.requireRead(viewer, new UnitId(group));
        return meetings.of(viewer, new UnitId(group));
    }

    @POST
    @Summary("Kallar en grupp till ett möte som följer planerna.")
    public Answer call(@Context Viewer viewer, Call call) {
        UnitId group = call.group();
        if (group == null) {
            throw new Problem(400, "Grupp saknas", "Ange group, till exempel mysam-hofors.");
        }
        return new Answer(201, kept(calls.call(viewer, group, call.values(), call.plans())));
    }

    @GET
    @Path("{meeting: \\d+}")
    @Summary("Ett helt möte: närvaro, dagordning, det som sagts och klara minnesanteckningar.")
    public Meeting meeting(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        OpenMeeting open = meetings.open(viewer, new MeetingId(meeting));
        Head head = open.head();
        return new Meeting(
                open.id(),
                head.version(),
                head.changes(),
                head.unit(),
                head.status(),
                head.title(),
                head.day(),
                head.starts(),
                head.ends(),
                head.place(),
                open.plans(),
                open.listed().stream().map(MeetingsApi::attendee).toList(),
                meetings.agenda(viewer, open).stream().map(MeetingsApi::point).toList(),
                open.minutes().stream().map(version -> version(open.id(), version)).toList());
    }

    private static Attendee attendee(OpenMeeting.Person person) {
        return new Attendee(
                person.id(),
                person.name(),
                person.title(),
                person.party(),
                person.kind().name(),
                person.presence().name());
    }

    private static Point point(Entry entry) {
        return new Point(
                entry.key().toString(),
                entry.key().kind(),
                entry.plan(),
                entry.area(),
                entry.wording(),
                entry.late(),
                entry.updated(),
                PointVersion.of(entry).packed(),
                entry.inPlan()
                        .map(row -> row.status())
                        .orElseGet(() -> entry.kept().map(Item::status).orElse("")),
                entry.kept().map(Item::said).orElse(""),
                entry.kept().map(Item::decision).orElse(""),
                entry.isHandled());
    }

    private static Version version(MeetingId meeting, OpenMeeting.Minutes minutes) {
        String file =
                "/api/v1/handlingsplaner/meetings/" + meeting + "/minutes/" + minutes.number();
        return new Version(
                minutes.number(),
                minutes.reason(),
                minutes.finishedAt(),
                minutes.finishedBy(),
                file + ".pdf",
                file + ".docx");
    }

    @PUT
    @Path("{meeting: \\d+}")
    @Summary("Ändrar tid, plats eller planer för ett möte.")
    public Kept change(@Context Viewer viewer, @PathParam("meeting") long meeting, Call call) {
        return kept(
                calls.change(
                        viewer,
                        new MeetingId(meeting),
                        call.version(),
                        call.values(),
                        call.plans()));
    }

    @POST
    @Path("{meeting: \\d+}/start")
    @Summary("Startar avstämningen. Dagordningen behåller sedan sin ordning.")
    public Kept start(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        return kept(checkIns.start(viewer, new MeetingId(meeting)));
    }

    @POST
    @Path("{meeting: \\d+}/points")
    @Summary("Lägger till en egen punkt.")
    public Answer add(@Context Viewer viewer, @PathParam("meeting") long meeting, OwnPoint point) {
        return new Answer(201, kept(checkIns.add(viewer, new MeetingId(meeting), point.wording())));
    }

    @PUT
    @Path("{meeting: \\d+}/points/{point: [a-z]+-\\d+}")
    @Summary("Stämmer av en punkt. Läge och rad skrivs också i planen. 409 när någon hann före.")
    public Kept note(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("point") String point,
            Note note) {
        Key key = Key.read(point).orElseThrow(() -> new NotThere("Punkten"));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("status", Objects.requireNonNullElse(note.status(), ""));
        values.put("said", Objects.requireNonNullElse(note.said(), ""));
        values.put("decision", Objects.requireNonNullElse(note.decision(), ""));
        return kept(
                checkIns.note(
                        viewer,
                        new MeetingId(meeting),
                        key,
                        PointVersion.of(note.version()),
                        values));
    }

    @PUT
    @Path("{meeting: \\d+}/people/{person: \\d+}")
    @Summary("Antecknar om någon är med: PRESENT, ABSENT, UNSAID eller REMOVED.")
    public Kept say(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("person") long person,
            Said said) {
        Presence presence;
        try {
            presence = Presence.valueOf(said.presence());
        } catch (IllegalArgumentException unknown) {
            throw new Problem(
                    422,
                    "Närvaron går inte att läsa",
                    "Inget är sparat. Ange PRESENT, ABSENT, UNSAID eller REMOVED.");
        }
        return kept(attendance.say(viewer, new MeetingId(meeting), person, presence));
    }

    @POST
    @Path("{meeting: \\d+}/people")
    @Summary("Sätter någon på listan, till exempel en adjungerad.")
    public Answer invite(@Context Viewer viewer, @PathParam("meeting") long meeting, Guest guest) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", guest.name());
        values.put("title", Objects.requireNonNullElse(guest.title(), ""));
        values.put("party", Objects.requireNonNullElse(guest.party(), ""));
        values.put("kind", Objects.requireNonNullElse(guest.kind(), ""));
        return new Answer(201, kept(attendance.add(viewer, new MeetingId(meeting), values)));
    }

    @POST
    @Path("{meeting: \\d+}/minutes")
    @Summary("Gör klart minnesanteckningarna. De fryses; en rättelse blir en ny version.")
    public Answer finish(@Context Viewer viewer, @PathParam("meeting") long meeting, Finish finish)
            throws IOException {
        String reason = Objects.requireNonNullElse(finish.reason(), "");
        return switch (book.finish(viewer, new MeetingId(meeting), finish.changes(), reason)) {
            case MinutesBook.Outcome.Finished finished ->
                    new Answer(201, new Finished(finished.number()));
            case MinutesBook.Outcome.Changed changed ->
                    throw new Problem(
                            409,
                            "Någon antecknade medan du läste",
                            "Inget är klart än. Hämta mötet igen och skicka det nya värdet i changes.");
            case MinutesBook.Outcome.Invalid invalid ->
                    throw MeetingRefusals.of(new MeetingOutcome.Invalid(invalid.problems()));
            case MinutesBook.Outcome.WrongTime wrong ->
                    throw MeetingRefusals.wrongTime(wrong.status());
        };
    }

    @POST
    @Path("{meeting: \\d+}/correct")
    @Summary("Öppnar klara minnesanteckningar för rättelse. Den klara versionen finns kvar.")
    public Kept correct(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        return kept(book.reopen(viewer, new MeetingId(meeting)));
    }

    @GET
    @Path("{meeting: \\d+}/minutes/{number: \\d{1,6}}.pdf")
    @Summary("Klara minnesanteckningar som PDF, precis som de frystes.")
    public Response pdf(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("number") int number)
            throws IOException {
        return MinutesPages.download(book.pdf(viewer, new MeetingId(meeting), number));
    }

    @GET
    @Path("{meeting: \\d+}/minutes/{number: \\d{1,6}}.docx")
    @Summary("Klara minnesanteckningar som Word, precis som de frystes.")
    public Response docx(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("number") int number)
            throws IOException {
        return MinutesPages.download(book.docx(viewer, new MeetingId(meeting), number));
    }

    private static Kept kept(MeetingOutcome outcome) {
        MeetingOutcome.Saved saved = MeetingRefusals.saved(outcome);
        return new Kept(saved.row(), saved.version());
    }
}
