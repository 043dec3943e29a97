package se.samspel.arkiv.internal.outcomes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.web.Csv;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;

/** How goals came out over the archive: picture, table, file, and the goals behind each number. */
@Component(service = OutcomePages.class)
@Rest
@SignedIn
@Path("arkiv/utfall")
public final class OutcomePages {
    private static final String YES = "ja";

    private final OutcomeViews views;

    @Activate
    public OutcomePages(@Reference OutcomeViews views) {
        this.views = views;
    }

    /** Bars and table. */
    @GET
    public View show(
            @Context Viewer viewer,
            @QueryParam("efter") @DefaultValue("") String by,
            @QueryParam("forbund") Set<String> associations,
            @QueryParam("fran") @DefaultValue("") String from,
            @QueryParam("till") @DefaultValue("") String to,
            @QueryParam("forslag") @DefaultValue("") String suggestions) {
        return views.page(viewer, Asked.of(by, associations, from, to, suggestions.equals(YES)));
    }

    /** The table as a file. */
    @GET
    @Path("csv")
    public Response csv(
            @Context Viewer viewer,
            @QueryParam("efter") @DefaultValue("") String by,
            @QueryParam("forbund") Set<String> associations,
            @QueryParam("fran") @DefaultValue("") String from,
            @QueryParam("till") @DefaultValue("") String to,
            @QueryParam("forslag") @DefaultValue("") String suggestions) {
        return file(
                views.csv(viewer, Asked.of(by, associations, from, to, suggestions.equals(YES))));
    }

    static Response file(byte[] csv) {
        return Response.ok(csv, Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"utfall.csv\"")
                .build();
    }

    /** The goals behind a number. */
    @GET
    @Path("mal")
    public View goals(
            @Context Viewer viewer,
            @QueryParam("efter") @DefaultValue("") String by,
            @QueryParam("forbund") Set<String> associations,
            @QueryParam("fran") @DefaultValue("") String from,
            @QueryParam("till") @DefaultValue("") String to,
            @QueryParam("forslag") @DefaultValue("") String suggestions,
            @QueryParam("nyckel") @DefaultValue("") String key,
            @QueryParam("utfall") @DefaultValue("") String outcome) {
        Asked asked = Asked.of(by, associations, from, to, suggestions.equals(YES));
        return views.goals(viewer, asked, key, outcome(outcome));
    }

    static @Nullable Outcome outcome(String typed) {
        return Arrays.stream(Outcome.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
