package se.samspel.handlingsplan.internal.parties;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.Badge;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Progress;
import se.samspel.handlingsplan.internal.parties.TakenOn.Gap;

/** The four-party view: who has taken on what, and what nobody has. */
@Component(service = PartiesPages.class)
@Rest
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/parter")
public final class PartiesPages {
    private final Plans plans;
    private final TakenOnPlans takenOn;
    private final Organisation organisation;

    @Activate
    public PartiesPages(
            @Reference Plans plans,
            @Reference TakenOnPlans takenOn,
            @Reference Organisation organisation) {
        this.plans = plans;
        this.takenOn = takenOn;
        this.organisation = organisation;
    }

    /** The activities by party, all of them or those with a gap. */
    @GET
    public TakenOnPage parties(
            @Context Viewer viewer,
            @PathParam("plan") long plan,
            @QueryParam("visa") @DefaultValue("") String show) {
        OpenPlan open = plans.open(viewer, new PlanId(plan));
        TakenOn taken = takenOn.of(open);
        Gap gap = Gap.of(show);
        String path = PlanAddress.of(open.id());
        return new TakenOnPage(
                open.plan().title(),
                path,
                taken.parties().stream().map(party -> party(taken, party)).toList(),
                Arrays.stream(Gap.values())
                        .map(
                                it ->
                                        new TakenOnPage.Choice(
                                                it.swedish(),
                                                taken.with(it).size(),
                                                path + "/parter?visa=" + it.path(),
                                                it == gap))
                        .toList(),
                gap.swedish(),
                taken.with(gap).stream().map(line -> row(open.id(), taken, line)).toList(),
                empty(gap));
    }

    private TakenOnPage.Party party(TakenOn taken, UnitId party) {
        List<TakenOn.Line> lines = taken.of(party);
        long responsible =
                lines.stream().filter(it -> it.of(party) == TakenOn.Share.RESPONSIBLE).count();
        String says =
                lines.isEmpty()
                        ? "Har inte tagit på sig något än."
                        : "Ansvarar för "
                                + responsible
                                + (lines.size() > responsible
                                        ? " och är med i " + (lines.size() - responsible) + " till."
                                        : ".");
        return new TakenOnPage.Party(
                organisation.name(party),
                says,
                Progress.of(lines.stream().map(TakenOn.Line::activity).toList(), plans.today())
                        .shares());
    }

    private TakenOnPage.Row row(PlanId plan, TakenOn taken, TakenOn.Line line) {
        var due = line.activity().due();
        return new TakenOnPage.Row(
                line.number(),
                line.activity().what(),
                PlanAddress.opened(plan, Part.ACTIVITY, line.activity().id().value()),
                taken.parties().stream().map(party -> said(line.of(party))).toList(),
                line.activity().person(),
                due == null ? "" : due.toString(),
                Badge.of(line.activity(), plans.today()));
    }

    private static String said(TakenOn.Share share) {
        return switch (share) {
            case RESPONSIBLE -> "Ansvarig";
            case PARTNER -> "Med";
            case NONE -> "";
        };
    }

    private static String empty(Gap gap) {
        return switch (gap) {
            case NONE -> "Planen har inga aktiviteter än.";
            case ALONE -> "Ingen part bär något ensam.";
            case NOBODY -> "Alla aktiviteter har en part.";
            case UNDATED -> "Alla aktiviteter har ett datum.";
            case LATE -> "Inget är försenat.";
        };
    }
}
