package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.meetings.Agenda.Entry;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Head;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Presence;

/** One meeting: its page, its start, and who is there. */
@Component(service = MeetingPages.class)
@Rest
@SignedIn
@Path("avstamningar/{meeting: \\d+}")
public final class MeetingPages {
    private final Meetings meetings;
    private final MeetingCalls calls;
    private final CheckIns checkIns;
    private final Attendance attendance;
    private final Points points;
    private final MeetingFields fields;
    private final Organisation organisation;

    @Activate
    public MeetingPages(
            @Reference Meetings meetings,
            @Reference MeetingCalls calls,
            @Reference CheckIns checkIns,
            @Reference Attendance attendance,
            @Reference Points points,
            @Reference MeetingFields fields,
            @Reference Organisation organisation) {
        this.meetings = meetings;
        this.calls = calls;
        this.checkIns = checkIns;
        this.attendance = attendance;
        this.points = points;
        this.fields = fields;
        this.organisation = organisation;
    }

    /** The meeting. */
    @GET
    public MeetingPage meeting(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        return page(viewer, new MeetingId(meeting), null);
    }

    private MeetingPage page(Viewer viewer, MeetingId id, @Nullable AttendanceView tried) {
        OpenMeeting open = meetings.open(viewer, id);
        Head head = open.head();
        List<Entry> agenda = meetings.agenda(viewer, open);
        boolean mayNote = meetings.may(viewer, MeetingAction.NOTE, head.unit());
        return new MeetingPage(
                head.title(),
                MeetingAddress.of(id),
                MeetingNews.topic(id),
                organisation.name(head.unit()),
                When.said(head.day(), head.starts(), head.ends()),
                head.place(),
                open.isCorrecting() ? "Rättas" : head.status().swedish(),
                badge(head.status()),
                plans(viewer, open),
                tried == null ? attendance(viewer, open) : tried,
                points.rows(open, agenda),
                (int) agenda.stream().filter(Entry::isHandled).count(),
                firstLeft(id, agenda),
                Spoken.all(open),
                versions(open),
                open.is(MeetingStatus.PLANNED),
                open.is(MeetingStatus.STARTED),
                open.isCorrecting(),
                mayNote,
                meetings.may(viewer, MeetingAction.CALL, head.unit()),
                "",
                "");
    }

    static String badge(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> "planned";
            case STARTED -> "ongoing";
            case FINISHED -> "done";
        };
    }

    private List<MeetingPage.PlanLink> plans(Viewer viewer, OpenMeeting open) {
        return calls.plans(viewer, open.head().unit()).stream()
                .filter(plan -> open.plans().contains(plan.id()))
                .map(
                        plan ->
                                new MeetingPage.PlanLink(
                                        plan.title(), "/handlingsplaner/" + plan.id()))
                .toList();
    }

    /** The first point that nothing has been said of; the first of all when everything has. */
    private static String firstLeft(MeetingId id, List<Entry> agenda) {
        return agenda.stream()
                .filter(entry -> !entry.isHandled())
                .findFirst()
                .or(() -> agenda.stream().findFirst())
                .map(entry -> MeetingAddress.of(id, entry.key()))
                .orElse("");
    }

    private static List<MeetingPage.Version> versions(OpenMeeting open) {
        return open.minutes().stream()
                .map(
                        version -> {
                            String file =
                                    MeetingAddress.of(open.id())
                                            + "/versioner/"
                                            + version.number()
                                            + "/minnesanteckningar.";
                            return new MeetingPage.Version(
                                    version.number(),
                                    file + "pdf",
                                    file + "docx",
                                    Swedish.date(version.finishedAt())
                                            + ", "
                                            + version.finishedBy(),
                                    version.reason());
                        })
                .toList();
    }

    private AttendanceView attendance(Viewer viewer, OpenMeeting open) {
        return attendance(viewer, open, Map.of(), Map.of());
    }

    private AttendanceView attendance(
            Viewer viewer,
            OpenMeeting open,
            Map<String, String> values,
            Map<String, String> problems) {
        boolean editable =
                !open.is(MeetingStatus.FINISHED)
                        && meetings.may(viewer, MeetingAction.NOTE, open.head().unit());
        return new AttendanceView(
                MeetingAddress.of(open.id()) + "/narvaro",
                open.listed().stream()
                        .map(
                                person ->
                                        new AttendanceView.Line(
                                                person.id(),
                                                person.name(),
                                                person.title(),
                                                fields.party(person.party()),
                                                person.kind() == MemberKind.CO_OPTED,
                                                person.presence() == Presence.PRESENT,
                                                person.presence() == Presence.ABSENT))
                        .toList(),
                editable,
                fields.person(open.head().unit()),
                values,
                problems);
    }

    /** What has been said so far, as a piece of a page. */
    @GET
    @Path("anteckningar")
    public SpokenView spoken(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        OpenMeeting open = meetings.open(viewer, new MeetingId(meeting));
        return new SpokenView(Spoken.all(open), MeetingAddress.of(open.id()));
    }

    /** Begins the meeting and goes to its first point. */
    @POST
    @Path("starta")
    public Redirect start(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        MeetingId id = new MeetingId(meeting);
        MeetingOutcome outcome = checkIns.start(viewer, id);
        if (outcome instanceof MeetingOutcome.WrongTime wrong
                && wrong.status() == MeetingStatus.STARTED) {
            return Redirect.to(MeetingAddress.of(id)).saying("Avstämningen pågår redan.");
        }
        MeetingRefusals.saved(outcome);
        OpenMeeting open = meetings.open(viewer, id);
        return Redirect.to(firstLeft(id, meetings.agenda(viewer, open)));
    }

    /** Says whether somebody is there. */
    @POST
    @Path("narvaro/{person: \\d+}")
    public Object say(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("meeting") long meeting,
            @PathParam("person") long person,
            @FormParam("narvaro") @DefaultValue("") String said) {
        MeetingId id = new MeetingId(meeting);
        Presence presence =
                switch (said) {
                    case "ja" -> Presence.PRESENT;
                    case "nej" -> Presence.ABSENT;
                    case "bort" -> Presence.REMOVED;
                    default -> Presence.UNSAID;
                };
        return said(viewer, asking, id, attendance.say(viewer, id, person, presence));
    }

    /** Says that everyone else is there. */
    @POST
    @Path("narvaro/alla")
    public Object everyone(
            @Context Viewer viewer, @Context Asking asking, @PathParam("meeting") long meeting) {
        MeetingId id = new MeetingId(meeting);
        return said(viewer, asking, id, attendance.everyone(viewer, id));
    }

    /** Puts somebody on the list. */
    @POST
    @Path("narvaro")
    @OwnGuard
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object invite(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("meeting") long meeting,
            Form form) {
        MeetingId id = new MeetingId(meeting);
        OpenMeeting open = meetings.open(viewer, id);
        Map<String, String> values = Sent.of(form).values(fields.person(open.head().unit()));
        MeetingOutcome outcome = attendance.add(viewer, id, values);
        if (outcome instanceof MeetingOutcome.Invalid invalid) {
            AttendanceView tried = attendance(viewer, open, values, invalid.problems());
            return new Answer(422, asking.forPiece() ? tried : page(viewer, id, tried));
        }
        return said(viewer, asking, id, outcome);
    }

    private Object said(Viewer viewer, Asking asking, MeetingId id, MeetingOutcome outcome) {
        MeetingRefusals.saved(outcome);
        return asking.forPiece()
                ? attendance(viewer, meetings.open(viewer, id))
                : Redirect.to(MeetingAddress.of(id) + "#narvaro");
    }

    /** The form to move the meeting or change what it follows. */
    @GET
    @Path("andra")
    public CallPage change(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        OpenMeeting open = meetings.open(viewer, new MeetingId(meeting), MeetingAction.CALL);
        return changing(viewer, open, open.head().values(), open.plans(), Map.of());
    }

    /** Changes the meeting. */
    @POST
    @Path("andra")
    @OwnGuard
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object changed(@Context Viewer viewer, @PathParam("meeting") long meeting, Form form) {
        MeetingId id = new MeetingId(meeting);
        Sent sent = Sent.of(form);
        Map<String, String> values = sent.values(fields.facts());
        MeetingOutcome outcome =
                calls.change(viewer, id, sent.number("version"), values, sent.plans());
        return switch (outcome) {
            case MeetingOutcome.Saved saved ->
                    Redirect.to(MeetingAddress.of(id)).saying("Mötet är ändrat.");
            case MeetingOutcome.Invalid invalid ->
                    new Answer(
                            422,
                            changing(
                                    viewer,
                                    meetings.open(viewer, id),
                                    values,
                                    sent.plans(),
                                    invalid.problems()));
            case MeetingOutcome.Conflict conflict -> {
                OpenMeeting open = meetings.open(viewer, id);
                CallPage page = changing(viewer, open, values, sent.plans(), Map.of());
                yield new Answer(
                        409,
                        new MeetingConflictPage(
                                new FieldConflict(
                                        page.form(),
                                        conflict.current(),
                                        conflict.version(),
                                        conflict.byName(),
                                        Swedish.moment(conflict.at(), meetings.now()),
                                        MeetingAddress.of(id) + "/andra")));
            }
            case MeetingOutcome other -> throw MeetingRefusals.of(other);
        };
    }

    private CallPage changing(
            Viewer viewer,
            OpenMeeting open,
            Map<String, String> values,
            List<PlanId> chosen,
            Map<String, String> problems) {
        String path = MeetingAddress.of(open.id());
        return MeetingListPages.form(
                "Ändra mötet",
                organisation.name(open.head().unit()),
                path + "/andra",
                fields.facts(),
                values,
                open.head().version(),
                calls.plans(viewer, open.head().unit()),
                chosen,
                problems,
                Map.of(),
                path,
                "Spara");
    }
}
