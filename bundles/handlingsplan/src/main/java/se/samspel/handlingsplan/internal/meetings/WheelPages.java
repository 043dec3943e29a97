package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.internal.meetings.GroupYears.Happening;

/** A group's year as a wheel and as a list, when the plan is looked over, and who calls the meetings. */
@Component(service = WheelPages.class)
@Rest
@SignedIn
@Path("avstamningar/arshjul/{group: [a-z0-9][a-z0-9-]{0,59}}")
public final class WheelPages {
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int RADIUS = 78;
    private static final int MIDDLE = 100;

    private final Meetings meetings;
    private final GroupYears years;
    private final Conveners conveners;
    private final MeetingFields fields;
    private final Organisation organisation;

    @Activate
    public WheelPages(
            @Reference Meetings meetings,
            @Reference GroupYears years,
            @Reference Conveners conveners,
            @Reference MeetingFields fields,
            @Reference Organisation organisation) {
        this.meetings = meetings;
        this.years = years;
        this.conveners = conveners;
        this.fields = fields;
        this.organisation = organisation;
    }

    /** What was written and could not be kept. */
    private record Tried(Map<String, String> values, Map<String, String> problems) {
        static final Tried NOTHING = new Tried(Map.of(), Map.of());
    }

    /** The year. */
    @GET
    public WheelPage year(
            @Context Viewer viewer,
            @PathParam("group") String group,
            @QueryParam("ar") @DefaultValue("0") int year) {
        return page(
                viewer,
                new UnitId(group),
                year < 1990 || year > 2199 ? meetings.today().getYear() : year,
                Tried.NOTHING,
                Tried.NOTHING);
    }

    /** Says when the plan is looked over. */
    @POST
    @Path("oversyn")
    public Object review(
            @Context Viewer viewer,
            @PathParam("group") String group,
            @FormParam("version") @DefaultValue("0") long version,
            @FormParam("review") @DefaultValue("") String day) {
        UnitId unit = new UnitId(group);
        return switch (years.setReview(viewer, unit, version, day)) {
            case MeetingOutcome.Saved saved ->
                    Redirect.to(MeetingAddress.wheel(unit)).saying("Sparat.");
            case MeetingOutcome.Invalid invalid ->
                    new Answer(
                            422,
                            page(
                                    viewer,
                                    unit,
                                    meetings.today().getYear(),
                                    new Tried(Map.of("review", day), invalid.problems()),
                                    Tried.NOTHING));
            case MeetingOutcome.Conflict conflict ->
                    Redirect.to(MeetingAddress.wheel(unit))
                            .saying(
                                    "Någon annan ändrade dagen före dig. Din är inte sparad. Titta på den som"
                                            + " står nu och ändra igen om det behövs.");
            case MeetingOutcome other -> throw MeetingRefusals.of(other);
        };
    }

    /** Hands the meetings over to another party. */
    @POST
    @Path("sammankallande")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object handOver(@Context Viewer viewer, @PathParam("group") String group, Form form) {
        UnitId unit = new UnitId(group);
        meetings.requireRead(viewer, unit);
        Map<String, String> values = Sent.of(form).values(fields.handOver(unit));
        MeetingOutcome outcome = conveners.handOver(viewer, unit, values);
        if (outcome instanceof MeetingOutcome.Invalid invalid) {
            return new Answer(
                    422,
                    page(
                            viewer,
                            unit,
                            meetings.today().getYear(),
                            Tried.NOTHING,
                            new Tried(values, invalid.problems())));
        }
        MeetingRefusals.saved(outcome);
        return Redirect.to(MeetingAddress.wheel(unit)).saying("Sammankallandet är överlämnat.");
    }

    private WheelPage page(Viewer viewer, UnitId unit, int year, Tried review, Tried handOver) {
        meetings.requireRead(viewer, unit);
        List<Happening> happenings = years.of(viewer, unit, year);
        boolean mayCall = meetings.may(viewer, MeetingAction.CALL, unit);
        List<Conveners.Turn> turns = conveners.of(unit);
        String path = MeetingAddress.wheel(unit);
        GroupYears.Review now = years.review(unit);
        return new WheelPage(
                organisation.name(unit),
                path,
                year,
                happenings.stream().map(WheelPages::dot).toList(),
                Arrays.stream(Month.values()).map(month -> month(month, happenings)).toList(),
                Conveners.on(turns, meetings.today())
                        .map(turn -> who(turn) + " sedan " + Swedish.date(turn.starts()))
                        .orElse(""),
                turns(turns),
                new FieldGroup(
                        "oversyn",
                        path + "/oversyn",
                        List.of(GroupYears.REVIEW),
                        review.values().isEmpty()
                                ? Map.of("review", now.review())
                                : review.values(),
                        now.version(),
                        review.problems(),
                        mayCall),
                new FieldGroup(
                        "overlamna",
                        path + "/sammankallande",
                        fields.handOver(unit),
                        handOver.values(),
                        0,
                        handOver.problems(),
                        mayCall),
                mayCall ? years.duties(viewer, unit) : List.of(),
                mayCall);
    }

    private String who(Conveners.Turn turn) {
        return fields.party(turn.party())
                + (turn.person().isEmpty() ? "" : " (" + turn.person() + ")");
    }

    private List<WheelPage.Turn> turns(List<Conveners.Turn> turns) {
        List<WheelPage.Turn> shown = new ArrayList<>();
        LocalDate until = null;
        for (Conveners.Turn turn : turns) {
            String to = until == null ? "" : " till " + Swedish.date(until.minusDays(1));
            LocalDate today = meetings.today();
            boolean now = !turn.starts().isAfter(today) && (until == null || until.isAfter(today));
            shown.add(
                    new WheelPage.Turn(
                            fields.party(turn.party()),
                            turn.person(),
                            "Från " + Swedish.date(turn.starts()) + to,
                            now));
            until = turn.starts();
        }
        return shown;
    }

    private static WheelPage.Dot dot(Happening happening) {
        LocalDate day = happening.day();
        double turn = 2 * Math.PI * (day.getDayOfYear() - 1) / day.lengthOfYear() - Math.PI / 2;
        return new WheelPage.Dot(
                place(MIDDLE + RADIUS * Math.cos(turn)),
                place(MIDDLE + RADIUS * Math.sin(turn)),
                happening.kind().badge());
    }

    private static String place(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    private static WheelPage.Month month(Month month, List<Happening> happenings) {
        String name = month.getDisplayName(TextStyle.FULL_STANDALONE, SWEDISH);
        return new WheelPage.Month(
                name.substring(0, 1).toUpperCase(SWEDISH) + name.substring(1),
                happenings.stream()
                        .filter(happening -> happening.day().getMonth() == month)
                        .map(
                                happening ->
                                        new WheelPage.Line(
                                                Integer.toString(happening.day().getDayOfMonth()),
                                                happening.text(),
                                                happening.path(),
                                                happening.kind().swedish(),
                                                happening.kind().badge()))
                        .toList());
    }
}
