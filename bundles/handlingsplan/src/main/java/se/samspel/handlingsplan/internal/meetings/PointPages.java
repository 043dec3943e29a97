package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.internal.meetings.Agenda.Entry;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/** One point of an agenda at a time. */
@Component(service = PointPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("avstamningar/{meeting: \\d+}/punkter")
public final class PointPages {
    private final Meetings meetings;
    private final CheckIns checkIns;
    private final Points points;
    private final MeetingFields fields;
    private final Clock clock;

    @Activate
    public PointPages(
            @Reference Meetings meetings,
            @Reference CheckIns checkIns,
            @Reference Points points,
            @Reference MeetingFields fields,
            @Reference Clock clock) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.points = points;
        this.fields = fields;
        this.clock = clock;
    }

    /** A meeting, its agenda and one of its points. */
    private record Here(OpenMeeting meeting, List<Entry> agenda, Entry entry) {
        boolean isLast() {
            return agenda.getLast().equals(entry);
        }
    }

    /** Puts a point of the group's own on the agenda. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(@Context Viewer viewer, @PathParam("meeting") long meeting, Form form) {
        MeetingId id = new MeetingId(meeting);
        String wording = Sent.of(form).text("wording");
        return switch (checkIns.add(viewer, id, wording)) {
            case MeetingOutcome.Saved saved ->
                    Redirect.to(MeetingAddress.of(id) + "#dagordning")
                            .saying("Punkten är tillagd.");
            case MeetingOutcome.Invalid invalid ->
                    Redirect.to(MeetingAddress.of(id) + "#egen-punkt")
                            .saying(String.join(" ", invalid.problems().values()));
            case MeetingOutcome other -> throw MeetingRefusals.of(other);
        };
    }

    /** The point. */
    @GET
    @Path("{point: [a-z]+-\\d+}")
    public PointPage point(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("point") String point,
            @QueryParam("storbild") @DefaultValue("") String big) {
        Here here = here(viewer, meeting, point);
        return points.page(viewer, here.meeting(), here.agenda(), here.entry(), big.equals("ja"));
    }

    /** Notes the point and stays there. */
    @POST
    @Path("{point: [a-z]+-\\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object note(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("meeting") long meeting,
            @PathParam("point") String point,
            Form form) {
        return noted(viewer, asking, meeting, point, Sent.of(form), false);
    }

    /** Notes the point and goes to the next. */
    @POST
    @Path("{point: [a-z]+-\\d+}/nasta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object noteAndGoOn(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("meeting") long meeting,
            @PathParam("point") String point,
            Form form) {
        return noted(viewer, asking, meeting, point, Sent.of(form), true);
    }

    private Object noted(
            Viewer viewer, Asking asking, long meeting, String point, Sent sent, boolean goOn) {
        MeetingId id = new MeetingId(meeting);
        Key key = key(point);
        Map<String, String> values = sent.values(fields.point(key.kind()));
        PointVersion seen = PointVersion.of(sent.number("version"));
        return switch (checkIns.note(viewer, id, key, seen, values)) {
            case MeetingOutcome.Saved saved -> saved(viewer, asking, meeting, point, goOn);
            case MeetingOutcome.Conflict conflict -> {
                Here here = here(viewer, meeting, point);
                yield new Answer(
                        409,
                        new MeetingConflictPage(
                                conflict(
                                        points.group(viewer, here.meeting(), here.entry()),
                                        values,
                                        conflict)));
            }
            case MeetingOutcome.Invalid invalid -> {
                Here here = here(viewer, meeting, point);
                yield new Answer(422, corrected(viewer, asking, here, sent, values, invalid));
            }
            case MeetingOutcome other -> throw MeetingRefusals.of(other);
        };
    }

    private Object saved(Viewer viewer, Asking asking, long meeting, String point, boolean goOn) {
        Here here = here(viewer, meeting, point);
        if (asking.forPiece()) {
            return points.view(viewer, here.meeting(), here.entry(), here.isLast());
        }
        PointPage page = points.page(viewer, here.meeting(), here.agenda(), here.entry(), false);
        return Redirect.to(goOn ? page.after() : page.point().group().action()).saying("Sparat.");
    }

    private Object corrected(
            Viewer viewer,
            Asking asking,
            Here here,
            Sent sent,
            Map<String, String> values,
            MeetingOutcome.Invalid invalid) {
        PointView view = points.view(viewer, here.meeting(), here.entry(), here.isLast());
        PointView tried =
                new PointView(
                        with(view.group(), values, sent.number("version"), invalid.problems()),
                        view.choices(),
                        view.last());
        if (asking.forPiece()) {
            return tried;
        }
        PointPage page = points.page(viewer, here.meeting(), here.agenda(), here.entry(), false);
        return new PointPage(
                page.title(),
                page.meeting(),
                page.meetingPath(),
                page.topic(),
                page.number(),
                page.points(),
                tried,
                page.about(),
                page.before(),
                page.after(),
                page.nextArea(),
                page.big(),
                page.otherSize(),
                page.spoken());
    }

    private static FieldGroup with(
            FieldGroup group,
            Map<String, String> values,
            long version,
            Map<String, String> problems) {
        return new FieldGroup(
                group.id(),
                group.action(),
                group.fields(),
                new LinkedHashMap<>(values),
                version,
                problems,
                group.editable());
    }

    private FieldConflict conflict(
            FieldGroup group, Map<String, String> values, MeetingOutcome.Conflict conflict) {
        return new FieldConflict(
                with(group, values, group.version(), Map.of()),
                conflict.current(),
                conflict.version(),
                conflict.byName(),
                Swedish.moment(conflict.at(), clock.instant()),
                group.action());
    }

    private Here here(Viewer viewer, long meeting, String point) {
        Key key = key(point);
        OpenMeeting open = meetings.open(viewer, new MeetingId(meeting));
        List<Entry> agenda = meetings.agenda(viewer, open);
        return agenda.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(entry -> new Here(open, agenda, entry))
                .orElseThrow(() -> new NotThere("Punkten"));
    }

    private static Key key(String point) {
        return Key.read(point).orElseThrow(() -> new NotThere("Punkten"));
    }
}
