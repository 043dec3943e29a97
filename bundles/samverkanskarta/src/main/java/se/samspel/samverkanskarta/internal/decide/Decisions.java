package se.samspel.samverkanskarta.internal.decide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Origin;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.analysis.Consequences;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.ChangeWords;
import se.samspel.samverkanskarta.internal.words.Names;

/** Puts decisions in the plans of a förbund and its groups. The plan keeps what was decided by itself; nothing is kept here. */
@Component(service = Decisions.class)
public final class Decisions {
    private final Maps maps;
    private final Organisation organisation;
    private final AtomicReference<@Nullable PlanPlaces> plans = new AtomicReference<>();

    @Activate
    public Decisions(@Reference Maps maps, @Reference Organisation organisation) {
        this.maps = maps;
        this.organisation = organisation;
    }

    /** Takes the plans. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutPlans")
    public void withPlans(PlanPlaces found) {
        plans.set(found);
    }

    /** Forgets them when they go away; changes can then be tried, and nothing be made of them. */
    public void withoutPlans(PlanPlaces gone) {
        plans.compareAndSet(gone, null);
    }

    /** The plans that the viewer may write in: those of the förbund and of all its groups. */
    List<PlanPlaces.Writable> writable(Viewer viewer, UnitId association) {
        PlanPlaces asked = plans.get();
        return asked == null
                ? List.of()
                : Stream.concat(
                                Stream.of(association),
                                organisation.groupsOf(association).stream().map(Unit::id))
                        .flatMap(unit -> asked.writable(viewer, unit).stream())
                        .distinct()
                        .toList();
    }

    /** Where what came of some decisions stands now, in plans that the viewer may see. */
    public List<Place> standing(Viewer viewer, Collection<Decision> decisions) {
        PlanPlaces asked = plans.get();
        return asked == null || decisions.isEmpty()
                ? List.of()
                : asked.standing(viewer, decisions.stream().map(Decision::ref).toList());
    }

    /**
     * Makes an activity, or a goal, of a decision.
     *
     * @param target where in the plan
     * @param wording as it is to stand; empty for the product's own words
     * @param request the same when it is asked for again; empty for something new each time
     * @throws NotThere when the version has no such forum for the viewer
     */
    PlanPlaces.Outcome make(
            Viewer viewer,
            Decision decision,
            long plan,
            PlanPlaces.Target target,
            String wording,
            String request) {
        VersionLine line = maps.line(viewer, decision.version());
        Inventory inventory = known(viewer, decision);
        Optional<String> wrong = wrong(decision);
        if (wrong.isPresent()) {
            return new PlanPlaces.Outcome.Refused(wrong.get());
        }
        PlanPlaces asked = plans.get();
        if (asked == null) {
            return new PlanPlaces.Outcome.Refused(
                    "Handlingsplanerna kan inte nås just nu. Kartan är kvar. Försök om en stund.");
        }
        return asked.make(
                viewer,
                new PlanPlaces.Wanted(
                        plan,
                        target,
                        wording.isBlank()
                                ? decision.wording(new Names(inventory))
                                : wording.strip(),
                        origin(line, inventory, decision),
                        decision.ref() + "." + (request.isBlank() ? UUID.randomUUID() : request)));
    }

    /** What is wrong with the name of a new forum: it is written in the plan too. */
    private Optional<String> wrong(Decision decision) {
        String name = decision.newName();
        if (decision.ref().length() > Decision.LONGEST) {
            return Optional.of(
                    "Det nya forumet har fler funktioner än en plan kan peka på. Inget lades i planen."
                            + " Lägg in forumet på kartan och besluta om det där.");
        }
        return name.isEmpty()
                ? Optional.empty()
                : maps.wrong(MapPart.FORUM, FieldIds.NAME, name)
                        .map(it -> it + " Inget lades i planen.");
    }

    /** The version's forums, when it has those that the decision is about. */
    Inventory known(Viewer viewer, Decision decision) {
        return Optional.of(maps.open(viewer, decision.version()))
                .filter(decision::isKnown)
                .orElseThrow(() -> new NotThere("Forumet"));
    }

    /** What the plan keeps: the change and what it does to the hours, and which map it was tried on. */
    private static Origin origin(VersionLine line, Inventory inventory, Decision decision) {
        WhatIf tried = decision.change(inventory);
        Inventory after = tried.in(inventory);
        Consequences change = Consequences.between(inventory, after, Norm.PLAIN);
        return new Origin(
                decision.ref(),
                Trial.sentence(tried, new Names(inventory))
                        + " "
                        + ChangeWords.time(change.allMinutes()),
                "Samverkanskarta: " + line.mapTitle() + ", " + line.title(),
                line.day(),
                List.of());
    }
}
