package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** What is done with a part besides writing in it: taken out, put back, undone, seated, and moved in the order; and those who sit in it. */
@Component(service = PartTurnPages.class)
@Rest
@SignedIn
@OwnGuard
@Path(
        "samverkanskartor/"
                + MapAddress.IN_PATH
                + "/{part: forum|funktion|part|brytpunkt|iakttagelse}/{key: "
                + MapAddress.KEY
                + "}/{what: ta-bort|aterstall|angra|plats|platsordning|flytta}")
public final class PartTurnPages {
    private final Maps maps;

    @Activate
    public PartTurnPages(@Reference Maps maps) {
        this.maps = maps;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect turn(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String slug,
            @PathParam("key") String key,
            @PathParam("what") String what,
            @QueryParam(Filter.KEPT) @DefaultValue("") String kept,
            Form form) {
        VersionLine line = maps.line(viewer, new MapId(map), new VersionId(version));
        MapPart part = MapPart.of(slug).orElseThrow(() -> new NotThere("Sidan"));
        Sent sent = new Sent(form);
        MapChange change = change(what, part, key, sent);
        Refusals.saved(maps.write(viewer, line.id(), change, ""));
        return to(line, part, key, Filter.ofKept(kept), change, sent);
    }

    private static MapChange change(String what, MapPart part, String key, Sent sent) {
        long seen = sent.number("version");
        return switch (what) {
            case "ta-bort" -> new MapChange.Remove(part, key, seen);
            case "aterstall" -> new MapChange.Restore(part, key);
            case "angra" -> new MapChange.Undo(part, key, sent.number("undo"), seen);
            case "flytta" -> new MapChange.Place(part, key, sent.text("fore"));
            default -> seat(what, part, key, sent);
        };
    }

    private static MapChange seat(String what, MapPart part, String key, Sent sent) {
        if (part != MapPart.FORUM) {
            throw new NotThere("Sidan");
        }
        if (what.equals("platsordning")) {
            return new MapChange.SeatPlace(key, sent.text("function"), sent.text("fore"));
        }
        int people = (int) Math.min(sent.number("people"), Integer.MAX_VALUE);
        return new MapChange.Sit(key, sent.text("function"), people);
    }

    private static Redirect to(
            VersionLine line, MapPart part, String key, Filter filter, MapChange made, Sent sent) {
        String there = MapAddress.of(line.map(), line.id(), part, key) + filter.kept();
        return switch (made) {
            case MapChange.Remove removed ->
                    Redirect.to(MapAddress.table(line.map(), line.id(), part) + filter.more())
                            .saying(
                                    part.definite()
                                            + " är borttagen från kartan. Du kan lägga tillbaka den"
                                            + " under tabellen.");
            case MapChange.Restore restored ->
                    Redirect.to(there).saying(part.definite() + " är tillbaka.");
            case MapChange.Sit seated -> Redirect.to(there + "#deltagare");
            case MapChange.SeatPlace placed -> Redirect.to(there + "#sitter-" + placed.function());
            case MapChange.Place placed ->
                    Redirect.to(
                            MapAddress.order(line.map(), line.id(), part)
                                    + "?flyttad="
                                    + key
                                    + "&knapp="
                                    + (sent.text("knapp").equals("upp") ? "upp" : "ned"));
            case MapChange.Undo undone -> Redirect.to(there).saying("Ändringen är ångrad.");
            case MapChange.Put put -> Redirect.to(there);
        };
    }
}
