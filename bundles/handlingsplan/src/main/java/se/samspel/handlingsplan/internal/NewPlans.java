package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;

/** Begins plans: who may, where, from which template, and what has to be said first. */
@Component(service = NewPlans.class)
public final class NewPlans {
    private final PlanMaker maker;
    private final Templates templates;
    private final Organisation organisation;
    private final Access access;
    private final SensitiveText sensitive;

    @Activate
    public NewPlans(
            @Reference PlanMaker maker,
            @Reference Templates templates,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference SensitiveText sensitive) {
        this.maker = maker;
        this.templates = templates;
        this.organisation = organisation;
        this.access = access;
        this.sensitive = sensitive;
    }

    /** What came of beginning a plan. */
    public sealed interface Begun {
        /** The draft is there. */
        record Made(PlanId plan) implements Begun {}

        /** Something has to be corrected first; sentences by field. */
        record Invalid(Map<String, String> problems) implements Begun {}
    }

    /** The fields of the form, besides owner and template. */
    public static List<Field> fields() {
        return List.of(
                Field.of(
                                "title",
                                FieldType.SHORT_TEXT,
                                "Planens namn",
                                "Så att ni känner igen den i en lista.")
                        .asRequired(),
                Field.of(
                                "years",
                                FieldType.PERIOD,
                                "Period för mål och aktiviteter",
                                "Ett år eller två, till exempel 2027–2028.")
                        .asRequired(),
                Field.of(
                        "prioritised-years",
                        FieldType.PERIOD,
                        "Period för prioriterade grupper",
                        "Tomt betyder samma period."));
    }

    /** The groups and förbund that the viewer may begin a plan in, groups first. */
    public List<Unit> owners(Viewer viewer) {
        return Stream.of(UnitKind.GROUP, UnitKind.ASSOCIATION)
                .flatMap(kind -> organisation.all(kind).stream())
                .filter(unit -> access.may(viewer, PlanAction.EDIT, unit.id()))
                .toList();
    }

    /** The templates that a unit is offered. */
    public List<Template> templates(UnitId owner) {
        return templates.offeredTo(owner);
    }

    /**
     * Begins a plan.
     *
     * @throws se.samspel.api.access.AccessDenied when the viewer may not in one of the owners
     */
    public Begun begin(
            Viewer viewer, List<UnitId> owners, String template, Map<String, String> values) {
        return begin(viewer, owners, template, values, PlanContent.NONE);
    }

    /**
     * Begins a plan that holds something from its first day; all of it is kept, or nothing.
     *
     * @param values fields of {@link #fields()}
     * @throws se.samspel.api.access.AccessDenied when the viewer may not in one of the owners
     */
    public Begun begin(
            Viewer viewer,
            List<UnitId> owners,
            String template,
            Map<String, String> values,
            PlanContent content) {
        Optional<Template> chosen =
                owners.stream().findFirst().flatMap(owner -> templates.find(template, owner));
        return begin(viewer, owners, chosen, values, content, PlanMaker.Along.NOTHING);
    }

    /**
     * Begins a plan together with rows of someone else's; all of it is kept, or nothing.
     *
     * @param template empty when the one that was chosen is not offered
     * @param values fields of {@link #fields()}
     * @throws se.samspel.api.access.AccessDenied when the viewer may not in one of the owners
     */
    public Begun begin(
            Viewer viewer,
            List<UnitId> owners,
            Optional<Template> template,
            Map<String, String> values,
            PlanContent content,
            PlanMaker.Along along) {
        owners.forEach(owner -> access.require(viewer, PlanAction.EDIT, owner));
        Map<String, String> whole = new LinkedHashMap<>();
        fields().forEach(it -> whole.put(it.id(), values.getOrDefault(it.id(), "")));
        Map<String, String> tidy = PartValues.tidy(fields(), whole);
        Map<String, String> problems = new LinkedHashMap<>(PartValues.check(fields(), tidy));
        sensitive.problems(fields(), tidy).forEach(problems::putIfAbsent);
        if (owners.isEmpty()) {
            problems.put("owner", "Välj vilken grupp planen är till för.");
        } else if (template.isEmpty()) {
            problems.put("template", "Välj en av mallarna som gruppen erbjuds.");
        }
        if (!oneAssociation(owners)) {
            problems.put("owner", "Grupper som äger en plan tillsammans hör till samma förbund.");
        }
        if (!problems.isEmpty() || template.isEmpty()) {
            return new Begun.Invalid(problems);
        }
        PartFields parts = PartFields.of(owners, template.get(), organisation);
        ContentCheck check = new ContentCheck(template.get(), parts, sensitive);
        PlanContent kept = check.tidied(content);
        return check.problems().isEmpty()
                ? new Begun.Made(
                        maker.make(
                                template.get(), wanted(owners, tidy), kept, viewer.actor(), along))
                : new Begun.Invalid(check.problems());
    }

    private static PlanMaker.Wanted wanted(List<UnitId> owners, Map<String, String> values) {
        Years years = Years.read(values.getOrDefault("years", "")).orElseThrow();
        return new PlanMaker.Wanted(
                owners,
                values.getOrDefault("title", ""),
                years,
                Years.read(values.getOrDefault("prioritised-years", "")).orElse(years));
    }

    private boolean oneAssociation(List<UnitId> owners) {
        List<Optional<UnitId>> associations = new ArrayList<>();
        owners.forEach(owner -> associations.add(organisation.associationOf(owner).map(Unit::id)));
        return associations.stream().distinct().count() <= 1;
    }
}
