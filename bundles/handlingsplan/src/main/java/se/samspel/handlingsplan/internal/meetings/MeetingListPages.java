package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanSummary;

/** A group's meetings, and the way to a new one. */
@Component(service = MeetingListPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("avstamningar")
public final class MeetingListPages {
    private final Meetings meetings;
    private final MeetingCalls calls;
    private final GroupYears years;
    private final MeetingFields fields;
    private final Organisation organisation;

    @Activate
    public MeetingListPages(
            @Reference Meetings meetings,
            @Reference MeetingCalls calls,
            @Reference GroupYears years,
            @Reference MeetingFields fields,
            @Reference Organisation organisation) {
        this.meetings = meetings;
        this.calls = calls;
        this.years = years;
        this.fields = fields;
        this.organisation = organisation;
    }

    /** The meetings of a group: the chosen one unless another is asked for. */
    @GET
    public MeetingListPage list(
            @Context Viewer viewer, @QueryParam("grupp") @DefaultValue("") String group) {
        List<Unit> groups = meetings.groups(viewer);
        Optional<Unit> shown = shown(groups, group);
        List<Meetings.Line> lines =
                shown.map(unit -> meetings.of(viewer, unit.id())).orElse(List.of());
        boolean mayCall =
                shown.filter(unit -> meetings.may(viewer, MeetingAction.CALL, unit.id()))
                        .isPresent();
        return new MeetingListPage(
                groups.stream()
                        .map(unit -> new Field.Choice(unit.id().value(), unit.name()))
                        .toList(),
                shown.map(unit -> unit.id().value()).orElse(""),
                shown.map(Unit::name).orElse(""),
                lines.reversed().stream()
                        .filter(line -> line.status() != MeetingStatus.FINISHED)
                        .map(MeetingListPages::line)
                        .toList(),
                lines.stream()
                        .filter(line -> line.status() == MeetingStatus.FINISHED)
                        .map(MeetingListPages::line)
                        .toList(),
                mayCall
                        ? shown.map(unit -> years.duties(viewer, unit.id())).orElse(List.of())
                        : List.of(),
                mayCall,
                shown.map(unit -> MeetingAddress.calling(unit.id())).orElse(""),
                shown.map(unit -> MeetingAddress.wheel(unit.id())).orElse(""));
    }

    private static Optional<Unit> shown(List<Unit> groups, String asked) {
        return groups.stream()
                .filter(unit -> unit.id().value().equals(asked))
                .findFirst()
                .or(() -> groups.stream().findFirst());
    }

    private static MeetingListPage.Line line(Meetings.Line line) {
        return new MeetingListPage.Line(
                MeetingAddress.of(line.id()),
                line.title(),
                When.said(line.day(), line.starts(), line.ends()),
                line.place(),
                line.status().swedish(),
                MeetingPages.badge(line.status()),
                line.status() == MeetingStatus.PLANNED
                        ? ""
                        : line.handled() + " av " + line.points() + " punkter avstämda");
    }

    /** The form for a new meeting. */
    @GET
    @Path("ny")
    public CallPage newMeeting(
            @Context Viewer viewer, @QueryParam("grupp") @DefaultValue("") String group) {
        UnitId unit =
                shown(
                                meetings.groups(viewer).stream()
                                        .filter(
                                                it ->
                                                        meetings.may(
                                                                viewer,
                                                                MeetingAction.CALL,
                                                                it.id()))
                                        .toList(),
                                group)
                        .map(Unit::id)
                        .orElseThrow(() -> new NotThere("En grupp där du kallar till möten"));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", "Möte med " + organisation.name(unit));
        values.put("starts", "09:00");
        values.put("ends", "11:00");
        return calling(viewer, unit, values, calls.usual(viewer, unit, meetings.today()), Map.of());
    }

    /** Calls the meeting, or answers the form with what has to be corrected. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object call(@Context Viewer viewer, Form form) {
        Sent sent = Sent.of(form);
        String group = sent.text("grupp");
        if (!group.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new NotThere("Gruppen");
        }
        UnitId unit = new UnitId(group);
        Map<String, String> values = sent.values(fields.facts());
        MeetingOutcome outcome = calls.call(viewer, unit, values, sent.plans());
        if (outcome instanceof MeetingOutcome.Invalid invalid) {
            return new Answer(422, calling(viewer, unit, values, sent.plans(), invalid.problems()));
        }
        MeetingId id = new MeetingId(MeetingRefusals.saved(outcome).row());
        return Redirect.to(MeetingAddress.of(id))
                .saying("Mötet är i kalendern. Dagordningen följer planen till dess.");
    }

    private CallPage calling(
            Viewer viewer,
            UnitId unit,
            Map<String, String> values,
            List<PlanId> chosen,
            Map<String, String> problems) {
        return form(
                "Kalla till möte",
                organisation.name(unit),
                MeetingAddress.ROOT,
                fields.facts(),
                values,
                0,
                calls.plans(viewer, unit),
                chosen,
                problems,
                Map.of("grupp", unit.value()),
                MeetingAddress.ROOT + "?grupp=" + unit,
                "Kalla till mötet");
    }

    static CallPage form(
            String title,
            String group,
            String action,
            List<Field> facts,
            Map<String, String> values,
            long version,
            List<PlanSummary> plans,
            List<PlanId> chosen,
            Map<String, String> problems,
            Map<String, String> hidden,
            String back,
            String button) {
        return new CallPage(
                title,
                group,
                new FieldGroup("mote", action, facts, values, version, problems, true),
                plans.stream()
                        .map(
                                plan ->
                                        new Field.Choice(
                                                plan.id().toString(),
                                                plan.title()
                                                        + " ("
                                                        + Swedish.count(
                                                                plan.progress().total(),
                                                                "aktivitet",
                                                                "aktiviteter")
                                                        + ")"))
                        .toList(),
                chosen.stream().map(PlanId::toString).toList(),
                problems.getOrDefault("plans", ""),
                hidden,
                back,
                button);
    }
}
