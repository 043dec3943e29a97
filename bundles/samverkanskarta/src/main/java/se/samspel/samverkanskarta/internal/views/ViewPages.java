package se.samspel.samverkanskarta.internal.views;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Page;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapTab;
import se.samspel.samverkanskarta.internal.decide.Decisions;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** A version, looked at in one of the ways there are. */
@Component(service = ViewPages.class)
@Rest
@SignedIn
@Path(
        "samverkanskartor/"
                + MapAddress.IN_PATH
                + "/{view: karta|vem-moter-vem|text|aldrar|analys|prova|jamfor}")
public final class ViewPages {
    private final Maps maps;
    private final Norms norms;
    private final Decisions decisions;
    private final Organisation organisation;

    @Activate
    public ViewPages(
            @Reference Maps maps,
            @Reference Norms norms,
            @Reference Decisions decisions,
            @Reference Organisation organisation) {
        this.maps = maps;
        this.norms = norms;
        this.decisions = decisions;
        this.organisation = organisation;
    }

    /** The view that the address names, of the forums that it names. */
    @GET
    public Page show(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("view") String view,
            @Context UriInfo address) {
        return page(
                viewer, new MapId(map), new VersionId(version), view, address.getQueryParameters());
    }

    Page page(
            Viewer viewer,
            MapId map,
            VersionId version,
            String view,
            MultivaluedMap<String, String> asked) {
        VersionLine line = maps.line(viewer, map, version);
        Seen seen = new Seen(line, maps.open(viewer, line.id()), asked);
        MapTab tab = MapTab.of(view).orElseThrow(() -> new NotThere("Vyn"));
        return switch (tab) {
            case PICTURE -> PictureViews.page(seen, norm(seen), organisation::name);
            case MATRIX -> MatrixViews.page(seen, organisation::name);
            case TEXT -> TextViews.page(seen, organisation::name);
            case AGES -> AgesViews.page(seen);
            case ANALYSIS ->
                    AnalysisViews.page(seen, norms.offeredTo(line.association()), norm(seen));
            case WHAT_IF -> WhatIfViews.page(seen, norm(seen), viewer, decisions, maps);
            case COMPARE -> BeforeAfterViews.page(maps, viewer, seen, norm(seen));
            case TABLE, SURVEY -> throw new NotThere("Vyn");
        };
    }

    private NormFile norm(Seen seen) {
        return norms.chosen(seen.line().association(), seen.asked("norm"));
    }
}
