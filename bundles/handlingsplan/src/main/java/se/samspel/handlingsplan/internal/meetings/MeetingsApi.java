package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import se.samspel.handlingsplan.PlanId;
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
    public MeetingJson meeting(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        OpenMeeting open = meetings.open(viewer, new MeetingId(meeting));
        return MeetingJson.of(open, meetings.agenda(viewer, open));
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
    @Path("{meeting: \\d+}/correct")
    @Summary("Öppnar klara minnesanteckningar för rättelse. Den klara versionen finns kvar.")
    public Kept correct(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        return kept(book.reopen(viewer, new MeetingId(meeting)));
    }

    private static Kept kept(MeetingOutcome outcome) {
        MeetingOutcome.Saved saved = MeetingRefusals.saved(outcome);
        return new Kept(saved.row(), saved.version());
    }
}
