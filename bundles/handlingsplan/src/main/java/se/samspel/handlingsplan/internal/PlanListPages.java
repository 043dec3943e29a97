package se.samspel.handlingsplan.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;

/** The list of plans, and the way to a new one. */
@Component(service = PlanListPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("handlingsplaner")
public final class PlanListPages {
    private final Plans plans;
    private final NewPlans newPlans;
    private final Organisation organisation;
    private final Access access;
    private final SwedishOrder order;
    private final Clock clock;

    @Activate
    public PlanListPages(
            @Reference Plans plans,
            @Reference NewPlans newPlans,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference SwedishOrder order,
            @Reference Clock clock) {
        this.plans = plans;
        this.newPlans = newPlans;
        this.organisation = organisation;
        this.access = access;
        this.order = order;
        this.clock = clock;
    }

    /** The plans, narrowed by group, year and status. */
    @GET
    public PlanListPage list(
            @Context Viewer viewer,
            @QueryParam("grupp") @DefaultValue("") String group,
            @QueryParam("ar") @DefaultValue("") String year,
            @QueryParam("status") @DefaultValue("") String status) {
        List<PlanSummary> all = plans.list(viewer);
        boolean mayMake = access.maySomewhere(viewer, PlanAction.EDIT);
        List<PlanSummary> shown =
                all.stream()
                        .filter(plan -> group.isEmpty() || owns(plan, group))
                        .filter(plan -> year.isEmpty() || covers(plan, year))
                        .filter(plan -> status.isEmpty() || plan.status().name().equals(status))
                        .toList();
        return new PlanListPage(
                shown.stream().map(this::line).toList(),
                groups(all),
                years(all),
                Arrays.stream(PlanStatus.values())
                        .map(it -> new Field.Choice(it.name(), it.swedish()))
                        .toList(),
                group,
                year,
                status,
                !(group + year + status).isEmpty(),
                mayMake,
                empty(all, year, mayMake));
    }

    /** The form for a new plan. */
    @GET
    @Path("ny")
    public NewPlanPage newPlan(
            @Context Viewer viewer,
            @QueryParam("grupp") @DefaultValue("") String group,
            @QueryParam("mall") @DefaultValue("") String template) {
        List<Unit> owners = newPlans.owners(viewer);
        UnitId owner = chosen(viewer, owners, group).orElse(null);
        int next = plans.today().getYear() + 1;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("years", next + "–" + (next + 1));
        values.put(
                "title",
                owner == null
                        ? "Handlingsplan"
                        : "Handlingsplan "
                                + organisation.name(owner)
                                + " "
                                + next
                                + "–"
                                + (next + 1));
        return form(owners, owner, template, List.of(), values, Map.of());
    }

    /** Makes the plan, or answers the form with what has to be corrected. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object make(@Context Viewer viewer, Form form) {
        MultivaluedMap<String, String> sent = form.asMap();
        List<UnitId> owners =
                Stream.concat(
                                Stream.ofNullable(sent.getFirst("owner")),
                                sent.getOrDefault("together", List.of()).stream())
                        .filter(unit -> unit.matches("[a-z0-9][a-z0-9-]{0,59}"))
                        .map(UnitId::new)
                        .distinct()
                        .toList();
        String template = Objects.requireNonNullElse(sent.getFirst("template"), "");
        Map<String, String> values = new LinkedHashMap<>();
        NewPlans.fields()
                .forEach(
                        field ->
                                values.put(
                                        field.id(),
                                        Objects.requireNonNullElse(sent.getFirst(field.id()), "")));
        return switch (newPlans.begin(viewer, owners, template, values)) {
            case NewPlans.Begun.Made made ->
                    Redirect.to(PlanAddress.of(made.plan()))
                            .saying("Planen är skapad som utkast. Börja var du vill.");
            case NewPlans.Begun.Invalid invalid ->
                    new Answer(
                            422,
                            form(
                                    newPlans.owners(viewer),
                                    owners.isEmpty() ? null : owners.getFirst(),
                                    template,
                                    owners.stream().skip(1).map(UnitId::value).toList(),
                                    values,
                                    invalid.problems()));
        };
    }

    private NewPlanPage form(
            List<Unit> owners,
            @Nullable UnitId owner,
            String template,
            List<String> together,
            Map<String, String> values,
            Map<String, String> problems) {
        List<Template> offered = owner == null ? List.of() : newPlans.templates(owner);
        return new NewPlanPage(
                owners.stream().map(PlanListPages::choice).toList(),
                owner == null ? "" : owner.value(),
                offered.stream().map(PlanListPages::choice).toList(),
                owners.stream()
                        .filter(unit -> !unit.id().equals(owner))
                        .filter(unit -> sameAssociation(unit.id(), owner))
                        .map(PlanListPages::choice)
                        .toList(),
                together,
                template.isEmpty() && !offered.isEmpty() ? offered.getFirst().key() : template,
                NewPlans.fields(),
                values,
                problems);
    }

    private boolean sameAssociation(UnitId unit, @Nullable UnitId owner) {
        return owner != null
                && organisation
                        .associationOf(unit)
                        .map(Unit::id)
                        .equals(organisation.associationOf(owner).map(Unit::id));
    }

    private static Optional<UnitId> chosen(Viewer viewer, List<Unit> owners, String group) {
        List<UnitId> ids = owners.stream().map(Unit::id).toList();
        return Stream.concat(
                        ids.stream().filter(id -> id.value().equals(group)),
                        Stream.concat(
                                viewer.chosenGroup().stream().filter(ids::contains), ids.stream()))
                .findFirst();
    }

    private static Field.Choice choice(Unit unit) {
        return new Field.Choice(unit.id().value(), unit.name());
    }

    private static NewPlanPage.TemplateChoice choice(Template template) {
        long areas =
                template.sections().stream().filter(it -> it.kind() == SectionKind.AREA).count();
        return new NewPlanPage.TemplateChoice(
                template.key(),
                template.title(),
                template.intro(),
                Swedish.count(template.sections().size(), "avsnitt", "avsnitt")
                        + ", varav "
                        + Swedish.count(areas, "område", "områden")
                        + " med mål och aktiviteter. Mallens version "
                        + template.version()
                        + ".");
    }

    private PlanListPage.Line line(PlanSummary plan) {
        return new PlanListPage.Line(
                PlanAddress.of(plan.id()),
                plan.title(),
                plan.owners().stream().map(organisation::name).collect(Collectors.joining(", ")),
                plan.years(),
                Badge.of(plan.status()),
                Swedish.count(plan.goals(), "mål", "mål")
                        + ", "
                        + Swedish.count(plan.progress().total(), "aktivitet", "aktiviteter"),
                plan.progress(),
                "Ändrad "
                        + Swedish.moment(plan.touchedAt(), clock.instant())
                        + " av "
                        + plan.touchedBy());
    }

    private static boolean owns(PlanSummary plan, String group) {
        return plan.owners().stream().anyMatch(owner -> owner.value().equals(group));
    }

    private static boolean covers(PlanSummary plan, String year) {
        return year.matches("\\d{4}") && plan.covers(Integer.parseInt(year));
    }

    private List<Field.Choice> groups(List<PlanSummary> all) {
        return Plans.owners(all).stream()
                .map(owner -> new Field.Choice(owner.value(), organisation.name(owner)))
                .sorted(Comparator.comparing(Field.Choice::label, order.comparator()))
                .toList();
    }

    private static List<String> years(List<PlanSummary> all) {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        all.stream()
                .flatMap(plan -> Years.read(plan.years()).stream())
                .flatMap(period -> IntStream.rangeClosed(period.from(), period.to()).boxed())
                .forEach(years::add);
        return years.stream().map(String::valueOf).toList();
    }

    private static String empty(List<PlanSummary> all, String year, boolean mayMake) {
        if (all.isEmpty()) {
            return mayMake
                    ? "Din grupp har ingen plan än. Börja från mallen."
                    : "Det finns ingen plan att läsa än. En plan syns här när den är fastställd.";
        }
        return year.isEmpty() ? "Inga planer passar urvalet." : "Inga planer för " + year + ".";
    }
}
