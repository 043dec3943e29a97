package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** A group's year in the API: what happens, when the plan is looked over and who calls the meetings. */
@Component(service = GroupYearsApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/years/{group: [a-z0-9][a-z0-9-]{0,59}}")
public final class GroupYearsApi {
    private final Meetings meetings;
    private final GroupYears years;
    private final Conveners conveners;

    @Activate
    public GroupYearsApi(
            @Reference Meetings meetings,
            @Reference GroupYears years,
            @Reference Conveners conveners) {
        this.meetings = meetings;
        this.years = years;
        this.conveners = conveners;
    }

    /** A year: what happens in it, what waits for whoever calls the meetings, and who that is and was. */
    public record Year(
            int year,
            List<GroupYears.Happening> happenings,
            List<Duty> duties,
            String review,
            long reviewVersion,
            List<Conveners.Turn> conveners) {}

    /** When the plan is looked over; empty for not decided. */
    public record Review(long version, String day) {}

    /** Who takes over, and from when. */
    public record HandOver(String party, @Nullable String person, String starts) {}

    /** What was kept. */
    public record Kept(long version) {}

    @GET
    @Path("{year: \\d{4}}")
    @Summary("En grupps år: möten, översyn, planens slut och sammankallande.")
    public Year year(
            @Context Viewer viewer, @PathParam("group") String group, @PathParam("year") int year) {
        UnitId unit = new UnitId(group);
        meetings.requireRead(viewer, unit);
        GroupYears.Review review = years.review(unit);
        return new Year(
                year,
                years.of(viewer, unit, year),
                meetings.may(viewer, MeetingAction.CALL, unit)
                        ? years.duties(viewer, unit)
                        : List.of(),
                review.review(),
                review.version(),
                conveners.of(unit));
    }

    @PUT
    @Path("review")
    @Summary("Bestämmer när planen ses över.")
    public Kept review(@Context Viewer viewer, @PathParam("group") String group, Review review) {
        return new Kept(
                MeetingRefusals.saved(
                                years.setReview(
                                        viewer, new UnitId(group), review.version(), review.day()))
                        .version());
    }

    @POST
    @Path("conveners")
    @Summary("Lämnar över sammankallandet till en part från en dag.")
    public Kept handOver(
            @Context Viewer viewer, @PathParam("group") String group, HandOver handOver) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("party", handOver.party());
        values.put("person", Objects.requireNonNullElse(handOver.person(), ""));
        values.put("starts", handOver.starts());
        return new Kept(
                MeetingRefusals.saved(conveners.handOver(viewer, new UnitId(group), values))
                        .version());
    }
}
