package se.samspel.identity.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Units.Proposal;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentKind;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;

/** Takes units from plugins, as proposals that an administrator may adopt; what is adopted never asks here again. */
@Component(service = {ContentKind.class, UnitsKind.class})
public final class UnitsKind implements ContentKind<UnitsKind.ProposedUnits> {
    private static final String SERVER_TAKEN =
            "id \"server\" är upptaget; det är servern själv. Välj ett annat.";

    /** By plugin, in the order they came; one immutable map that is swapped. */
    private volatile Map<PluginId, List<Unit>> proposed = Map.of();

    @Activate
    public UnitsKind() {}

    /** One file's units. */
    public record ProposedUnits(List<Unit> units) {
        public ProposedUnits {
            units = List.copyOf(units);
        }
    }

    @Override
    public String name() {
        return "organisation.units";
    }

    @Override
    public Words words() {
        return new Words("uppsättning enheter", "uppsättningar enheter");
    }

    @Override
    public Shape.Members shape() {
        return Shape.object()
                .may(
                        "associations",
                        Shape.listOf(association().build(), 200),
                        "Samordningsförbund.")
                .may("municipalities", Shape.listOf(municipality().build(), 400), "Kommuner.")
                .may(
                        "parties",
                        Shape.listOf(party().build(), 1000),
                        "Parter som samverkar: kommuner, regioner och myndigheter.")
                .may(
                        "groups",
                        Shape.listOf(group().build(), 1000),
                        "Lokala grupper av chefer, till exempel Mysam eller LOKUS.")
                .build();
    }

    @Override
    public ProposedUnits read(ContentFile file) throws ContentException {
        List<Unit> units = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Section section : Section.values()) {
            for (ContentObject object : file.root().objects(section.member)) {
                String id = object.text("id");
                if (id.equals(UnitId.SERVER.value())) {
                    throw new ContentException(object.pathOf("id"), SERVER_TAKEN);
                }
                if (!seen.add(id)) {
                    throw new ContentException(
                            object.pathOf("id"),
                            "id \"" + id + "\" finns redan i filen. Varje enhet har ett eget.");
                }
                units.add(unit(section, object));
            }
        }
        return new ProposedUnits(units);
    }

    @Override
    public String title(ProposedUnits content) {
        List<String> counts = new ArrayList<>();
        count(content, UnitKind.ASSOCIATION, "förbund", "förbund", counts);
        count(content, UnitKind.MUNICIPALITY, "kommun", "kommuner", counts);
        count(content, UnitKind.GROUP, "grupp", "grupper", counts);
        count(content, UnitKind.PARTY, "part", "parter", counts);
        return counts.isEmpty() ? "inga enheter" : SwedishWords.both(counts);
    }

    @Override
    public synchronized void replace(PluginId plugin, List<ProposedUnits> contents) {
        Map<PluginId, List<Unit>> after = new LinkedHashMap<>(proposed);
        after.remove(plugin);
        if (!contents.isEmpty()) {
            after.put(plugin, contents.stream().flatMap(it -> it.units().stream()).toList());
        }
        proposed = Collections.unmodifiableMap(after);
    }

    /** Every proposal, the first plugin's when several propose the same id. */
    List<Proposal> proposals() {
        Map<UnitId, Proposal> byId = new LinkedHashMap<>();
        proposed.forEach(
                (plugin, units) ->
                        units.forEach(
                                unit -> byId.putIfAbsent(unit.id(), new Proposal(plugin, unit))));
        return List.copyOf(byId.values());
    }

    private static Shape.Builder named() {
        return Shape.object()
                .must("id", Shape.id(), "Står fast för alltid, till exempel mysam-hofors.")
                .must("name", Shape.text(120), "Namnet som folk läser.");
    }

    private static Shape.Builder association() {
        return named().may(
                        "municipalities",
                        Shape.listOf(Shape.id(), 50),
                        "Id på kommunerna i förbundet. De antas tillsammans med det.");
    }

    private static Shape.Builder municipality() {
        return named().must(
                        "code",
                        new Shape.Text(4, 4, "[0-9]{4}", "kommunkoden, fyra siffror"),
                        "Kommunkoden från SCB, till exempel 2104.");
    }

    private static Shape.Builder party() {
        return named().must("kind", new Shape.Choice(PartyKind.names()), "Vilken sorts part.")
                .may("short", Shape.text(30), "Kortare namn för trånga ställen, till exempel Af.");
    }

    private static Shape.Builder group() {
        return named().must("association", Shape.id(), "Id på gruppens förbund.")
                .may(
                        "municipalities",
                        Shape.listOf(Shape.id(), 50),
                        "Id på kommunerna där gruppen arbetar.")
                .may(
                        "parties",
                        Shape.listOf(Shape.id(), 50),
                        "Id på parterna, i den ordning de visas.");
    }

    private static Unit unit(Section section, ContentObject object) {
        return new Unit(
                new UnitId(object.text("id")),
                section.kind,
                object.text("name"),
                section == Section.PARTIES
                        ? object.text("short", object.text("name"))
                        : object.text("name"),
                section == Section.GROUPS ? new UnitId(object.text("association")) : null,
                section == Section.PARTIES
                        ? PartyKind.of(object.text("kind")).orElse(PartyKind.OTHER)
                        : null,
                section == Section.MUNICIPALITIES ? object.text("code") : null,
                section == Section.GROUPS || section == Section.ASSOCIATIONS
                        ? ids(object, "municipalities")
                        : List.of(),
                section == Section.GROUPS ? ids(object, "parties") : List.of());
    }

    private static List<UnitId> ids(ContentObject object, String member) {
        return object.texts(member).stream().map(UnitId::new).distinct().toList();
    }

    private static void count(
            ProposedUnits content, UnitKind kind, String one, String many, List<String> counts) {
        long number = content.units().stream().filter(unit -> unit.kind() == kind).count();
        Optional.of(number)
                .filter(it -> it > 0)
                .ifPresent(it -> counts.add(it + " " + (it == 1 ? one : many)));
    }

    /** The members of the file, in the order in which units can be adopted. */
    private enum Section {
        ASSOCIATIONS("associations", UnitKind.ASSOCIATION),
        MUNICIPALITIES("municipalities", UnitKind.MUNICIPALITY),
        PARTIES("parties", UnitKind.PARTY),
        GROUPS("groups", UnitKind.GROUP);

        private final String member;
        private final UnitKind kind;

        Section(String member, UnitKind kind) {
            this.member = member;
            this.kind = kind;
        }
    }
}
