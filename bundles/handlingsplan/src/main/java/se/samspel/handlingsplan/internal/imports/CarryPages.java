package se.samspel.handlingsplan.internal.imports;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Badge;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row;

/** A plan from last year's: choose what goes on, and make it. */
@Component(service = CarryPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("handlingsplaner/fran-plan")
public final class CarryPages {
    private final CarriedPlans carried;
    private final Plans plans;
    private final Organisation organisation;
    private final Access access;

    @Activate
    public CarryPages(
            @Reference CarriedPlans carried,
            @Reference Plans plans,
            @Reference Organisation organisation,
            @Reference Access access) {
        this.carried = carried;
        this.plans = plans;
        this.organisation = organisation;
        this.access = access;
    }

    /** The form; first which plan, when there are several. */
    @GET
    public CarryPage choose(
            @Context Viewer viewer, @QueryParam("plan") @DefaultValue("") String plan) {
        List<Field.Choice> offered = offered(viewer);
        String chosen =
                offered.stream()
                        .map(Field.Choice::value)
                        .filter(it -> it.equals(plan))
                        .findFirst()
                        .or(() -> offered.stream().map(Field.Choice::value).findFirst())
                        .orElse("");
        if (chosen.isEmpty()) {
            return new CarryPage(offered, "", "", List.of(), Map.of(), Map.of(), List.of());
        }
        OpenPlan open = carried.open(viewer, new PlanId(Long.parseLong(chosen)));
        return page(
                offered,
                open,
                carried.of(open).proposed(),
                UUID.randomUUID().toString(),
                next(open),
                Map.of());
    }

    private List<Field.Choice> offered(Viewer viewer) {
        return plans.list(viewer).stream()
                .filter(
                        it ->
                                it.owners().stream()
                                        .allMatch(
                                                owner ->
                                                        access.may(viewer, PlanAction.EDIT, owner)))
                .map(
                        it ->
                                new Field.Choice(
                                        it.id().toString(),
                                        it.title()
                                                + " ("
                                                + it.status().swedish().toLowerCase(Locale.ROOT)
                                                + ")"))
                .toList();
    }

    /** The period after the plan's, as long as it was. */
    private Map<String, String> next(OpenPlan plan) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<Years> years = Years.read(plan.plan().years());
        int from = years.map(it -> it.to() + 1).orElse(plans.today().getYear() + 1);
        int length = years.map(it -> it.to() - it.from()).orElse(1);
        Years next = new Years(from, from + length);
        String title =
                plan.plan().title().replaceAll("\\s*\\d{4}\\s*([-–]\\s*\\d{4})?", "").strip();
        values.put(
                "title",
                (title.isEmpty() ? "Handlingsplan " + organisation.name(plan.lead()) : title)
                        + " "
                        + next);
        values.put("years", next.toString());
        values.put("prioritised-years", "");
        return values;
    }

    /** Makes the plan, or answers the form with what has to be corrected. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object make(@Context Viewer viewer, Form form) {
        MultivaluedMap<String, String> sent = form.asMap();
        String plan = Objects.requireNonNullElse(sent.getFirst("plan"), "");
        if (!plan.matches("\\d{1,18}")) {
            return new Answer(422, choose(viewer, ""));
        }
        PlanId from = new PlanId(Long.parseLong(plan));
        CarryOver.Chosen chosen =
                new CarryOver.Chosen(
                        ids(sent, "text"),
                        ids(sent, "goal"),
                        ids(sent, "activity"),
                        ids(sent, "member"),
                        ids(sent, "group"));
        Map<String, String> values = new LinkedHashMap<>();
        NewPlans.fields()
                .forEach(
                        it ->
                                values.put(
                                        it.id(),
                                        Objects.requireNonNullElse(sent.getFirst(it.id()), "")));
        String name = Objects.requireNonNullElse(sent.getFirst("form"), "");
        return switch (carried.make(viewer, from, chosen, values, name)) {
            case NewPlans.Begun.Made made ->
                    Redirect.to(PlanAddress.of(made.plan()))
                            .saying("Planen är skapad som utkast, med det ni tog med er.");
            case NewPlans.Begun.Invalid invalid ->
                    new Answer(
                            422,
                            page(
                                    offered(viewer),
                                    carried.open(viewer, from),
                                    chosen,
                                    name,
                                    values,
                                    invalid.problems()));
        };
    }

    private static Set<Long> ids(MultivaluedMap<String, String> sent, String name) {
        Set<Long> ids = new HashSet<>();
        sent.getOrDefault(name, List.of()).stream()
                .filter(it -> it.matches("\\d{1,18}"))
                .forEach(it -> ids.add(Long.parseLong(it)));
        return ids;
    }

    private CarryPage page(
            List<Field.Choice> offered,
            OpenPlan plan,
            CarryOver.Chosen chosen,
            String form,
            Map<String, String> values,
            Map<String, String> problems) {
        List<CarryPage.Box> boxes = new ArrayList<>();
        for (Row.SectionRow section : plan.sections()) {
            List<CarryPage.Line> lines = lines(plan, section, chosen);
            if (!lines.isEmpty()) {
                boxes.add(new CarryPage.Box("del-" + section.section(), section.heading(), lines));
            }
        }
        return new CarryPage(
                offered, plan.id().toString(), form, NewPlans.fields(), values, problems, boxes);
    }

    private List<CarryPage.Line> lines(
            OpenPlan plan, Row.SectionRow section, CarryOver.Chosen chosen) {
        CarryOver over = carried.of(plan);
        List<CarryPage.Line> lines = new ArrayList<>();
        plan.textsOf(section.section()).stream()
                .filter(it -> !it.value().isBlank())
                .forEach(
                        it ->
                                lines.add(
                                        line(
                                                "text",
                                                it.id(),
                                                it.label() + ": " + ImportViews.start(it.value()),
                                                chosen.texts(),
                                                false)));
        if (section.kind() == SectionKind.AREA) {
            for (Row.GoalRow goal : plan.goalsOf(section.section())) {
                lines.add(line("goal", goal.id(), "Mål: " + goal.wording(), chosen.goals(), false));
                plan.activitiesOf(goal.id()).forEach(it -> lines.add(activity(it, chosen)));
            }
        }
        if (section.kind() == SectionKind.TARGET_GROUPS) {
            over.groups()
                    .forEach(
                            it ->
                                    lines.add(
                                            line(
                                                    "group",
                                                    it.id(),
                                                    it.name(),
                                                    chosen.groups(),
                                                    false)));
        }
        if (section.kind() == SectionKind.MEMBERS) {
            over.members()
                    .forEach(
                            it ->
                                    lines.add(
                                            line(
                                                    "member",
                                                    it.id(),
                                                    it.title().isEmpty()
                                                            ? it.name()
                                                            : it.name() + ", " + it.title(),
                                                    chosen.members(),
                                                    false)));
        }
        return lines;
    }

    private static CarryPage.Line line(
            String name, long id, String label, Set<Long> chosen, boolean inner) {
        return new CarryPage.Line(name + "-" + id, label, chosen.contains(id), inner, "", "");
    }

    private CarryPage.Line activity(Row.ActivityRow row, CarryOver.Chosen chosen) {
        Badge badge = Badge.of(OpenPlan.activity(row, null), plans.today());
        return new CarryPage.Line(
                "activity-" + row.id(),
                row.what(),
                chosen.activities().contains(row.id()),
                true,
                badge.status(),
                badge.label());
    }
}
