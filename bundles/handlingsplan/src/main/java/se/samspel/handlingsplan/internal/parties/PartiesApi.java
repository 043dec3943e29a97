package se.samspel.handlingsplan.internal.parties;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.parties.TakenOn.Gap;

/** Who has taken on what, in the API. */
@Component(service = PartiesApi.class)
@Rest
@SignedIn
@Path("api/v1/handlingsplaner/{plan: \\d+}/parties")
public final class PartiesApi {
    private final TakenOnPlans plans;
    private final Organisation organisation;

    @Activate
    public PartiesApi(@Reference TakenOnPlans plans, @Reference Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    /** Every party with its counts, and every activity with those who carry it. */
    public record TakenOnJson(List<Party> parties, List<Activity> activities) {}

    /** A party; the counts are of activities. */
    public record Party(
            UnitId party, String name, int responsible, int partner, int late, int alone) {}

    /**
     * An activity.
     *
     * @param alone carried by one party only, while something is still to be done
     * @param nobody carried by none, while something is still to be done
     */
    public record Activity(
            long id,
            String number,
            SectionId section,
            String goal,
            String what,
            @Nullable UnitId responsible,
            List<UnitId> partners,
            String person,
            @Nullable LocalDate due,
            ActivityStatus status,
            boolean late,
            boolean alone,
            boolean nobody,
            boolean undated) {}

    @GET
    @Summary(
            "Vilken part som har tagit på sig varje aktivitet, vad en bär ensam, ingen har tagit och vad som är sent.")
    public TakenOnJson parties(@Context Viewer viewer, @PathParam("plan") long plan) {
        TakenOn taken = plans.of(viewer, new PlanId(plan));
        return new TakenOnJson(
                taken.parties().stream().map(party -> party(taken, party)).toList(),
                taken.lines().stream().map(PartiesApi::activity).toList());
    }

    private Party party(TakenOn taken, UnitId party) {
        List<TakenOn.Line> lines = taken.of(party);
        int responsible =
                (int)
                        lines.stream()
                                .filter(line -> line.of(party) == TakenOn.Share.RESPONSIBLE)
                                .count();
        return new Party(
                party,
                organisation.name(party),
                responsible,
                lines.size() - responsible,
                (int) lines.stream().filter(line -> line.is(Gap.LATE)).count(),
                (int) lines.stream().filter(line -> line.is(Gap.ALONE)).count());
    }

    private static Activity activity(TakenOn.Line line) {
        var activity = line.activity();
        return new Activity(
                activity.id().value(),
                line.number(),
                line.area().id(),
                line.goal().wording(),
                activity.what(),
                activity.party(),
                activity.partners(),
                activity.person(),
                activity.due(),
                activity.status(),
                line.late(),
                line.is(Gap.ALONE),
                line.is(Gap.NOBODY),
                line.is(Gap.UNDATED));
    }
}
