package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.internal.Intake.Destination;

/** For whom a person may put documents in the archive, and who may then read them. */
@Component(service = Destinations.class)
public final class Destinations {
    private final Access access;
    private final Organisation organisation;

    @Activate
    public Destinations(@Reference Access access, @Reference Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    /** Every circle of readers the viewer may choose, once; the first is the one most will want: shared within the förbund. */
    public List<Field.Choice> choices(Viewer viewer) {
        Map<String, Field.Choice> choices = new LinkedHashMap<>();
        Set<UnitId> units = new LinkedHashSet<>();
        viewer.chosenGroup().ifPresent(units::add);
        viewer.memberships().stream().map(Membership::unit).forEach(units::add);
        for (UnitId unit : units) {
            Optional<Unit> found = organisation.find(unit);
            if (found.isPresent() && access.may(viewer, ArchiveAction.UPLOAD, unit)) {
                for (Field.Choice scope : scopes(unit)) {
                    Field.Choice choice =
                            new Field.Choice(unit + "|" + scope.value(), scope.label());
                    if (found.get().kind() == UnitKind.ASSOCIATION) {
                        choices.put(scope.value(), choice);
                    } else {
                        choices.putIfAbsent(scope.value(), choice);
                    }
                }
            }
        }
        return List.copyOf(choices.values());
    }

    /** The destination behind one of the viewer's choices; empty for anything else that is sent. */
    public Optional<Destination> chosen(Viewer viewer, String value) {
        return choices(viewer).stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> choice.value().split("\\|", 2))
                .map(parts -> new Destination(new UnitId(parts[0]), new Scope(parts[1])));
    }

    /** The destination behind what a program sent. @throws Problem 422 that lists the viewer's choices */
    public Destination required(Viewer viewer, String value) {
        return chosen(viewer, value)
                .orElseThrow(
                        () ->
                                new Problem(
                                        422,
                                        "Okänd mottagare",
                                        "Skicka en av mottagarna under namnet destination. Inget"
                                                + " är sparat.",
                                        Map.of("destinations", choices(viewer))));
    }

    /** Who may read a document that was uploaded for a unit. */
    public List<Field.Choice> scopes(UnitId unit) {
        List<Field.Choice> scopes = new ArrayList<>();
        String name = organisation.name(unit);
        organisation
                .associationOf(unit)
                .ifPresent(
                        association ->
                                scopes.add(
                                        new Field.Choice(
                                                Scope.within(association.id()).value(),
                                                "Alla i " + association.name())));
        boolean isGroup =
                organisation.find(unit).filter(it -> it.kind() == UnitKind.GROUP).isPresent();
        scopes.add(
                new Field.Choice(
                        Scope.unit(unit).value(),
                        isGroup ? "Bara " + name : "Bara kansliet i " + name));
        scopes.add(
                new Field.Choice(Scope.EVERYONE.value(), "Alla förbund som använder Samspel här"));
        return scopes;
    }
}
