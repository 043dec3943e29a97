package se.samspel.samverkanskarta.internal.views;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.analysis.Consequences;
import se.samspel.samverkanskarta.internal.analysis.Meetings;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.analysis.WhatIf;
import se.samspel.samverkanskarta.internal.decide.AskedForum;
import se.samspel.samverkanskarta.internal.decide.NewForum;
import se.samspel.samverkanskarta.internal.decide.Trial;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.views.AnalysisJson.ChangeJson;
import se.samspel.samverkanskarta.internal.views.AnalysisJson.MetJson;
import se.samspel.samverkanskarta.internal.words.MapText;

/** What a version tells, for programs. */
@Component(service = AnalysisApi.class)
@Rest
@SignedIn
@Path("api/v1/samverkanskartor/" + MapAddress.IN_PATH + "/analysis")
public final class AnalysisApi {
    private final Maps maps;
    private final Norms norms;

    @Activate
    public AnalysisApi(@Reference Maps maps, @Reference Norms norms) {
        this.maps = maps;
        this.norms = norms;
    }

    @GET
    @Summary(
            "Luckor, dubbleringar, timmar, sköra kopplingar och forum som kan tas bort, med nycklarna till raderna bakom. norm väljer vad kartan jämförs med.")
    public AnalysisJson analysis(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("norm") @DefaultValue("") String norm) {
        VersionLine line = line(viewer, map, version);
        NormFile chosen = norms.chosen(line.association(), norm);
        return AnalysisJson.of(
                norms.offeredTo(line.association()), chosen, maps.open(viewer, line.id()));
    }

    @GET
    @Path("meetings")
    @Summary("Vilka parter och vilka funktioner som möts idag, och i vilka forum.")
    public MetJson meetings(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        return MetJson.of(Meetings.of(maps.open(viewer, line(viewer, map, version).id())));
    }

    @GET
    @Path("text")
    @Summary("Kartan i ord, mening för mening.")
    public List<String> text(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        Inventory inventory = maps.open(viewer, line(viewer, map, version).id());
        return new MapText(inventory).all();
    }

    @GET
    @Path("what-if")
    @Summary(
            "Vad som skulle ändras: remove och begin är forum som slutar och börjar, other går upp i into, name, function, times och minutes är ett nytt forum, function som nyckel eller nyckel*antal. Inget sparas.")
    public ChangeJson whatIf(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("remove") List<String> removed,
            @QueryParam("begin") List<String> begun,
            @QueryParam("into") @DefaultValue("") String into,
            @QueryParam("other") @DefaultValue("") String other,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("function") List<String> functions,
            @QueryParam("times") @DefaultValue("") String times,
            @QueryParam("minutes") @DefaultValue("") String minutes,
            @QueryParam("norm") @DefaultValue("") String norm) {
        VersionLine line = line(viewer, map, version);
        Inventory before = maps.open(viewer, line.id());
        NewForum added = new AskedForum(name, functions, times, minutes).forum(maps);
        Trial trial = new Trial(removed, begun, into, other, added);
        Inventory after = WhatIf.all(before, trial.changes(before));
        return change(line, before, after, norm);
    }

    @GET
    @Path("difference")
    @Summary("Vad som ändras från versionen before till den här.")
    public ChangeJson difference(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("before") long before,
            @QueryParam("norm") @DefaultValue("") String norm) {
        VersionLine line = line(viewer, map, version);
        VersionLine former = line(viewer, map, before);
        return change(line, maps.open(viewer, former.id()), maps.open(viewer, line.id()), norm);
    }

    private ChangeJson change(VersionLine line, Inventory before, Inventory after, String key) {
        Norm norm = norms.chosen(line.association(), key).norm();
        return ChangeJson.of(before, after, Consequences.between(before, after, norm), norm);
    }

    private VersionLine line(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version));
    }
}
