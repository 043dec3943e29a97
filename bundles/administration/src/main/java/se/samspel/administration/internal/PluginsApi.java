package se.samspel.administration.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.PluginOutcome;
import se.samspel.api.content.PluginPreview;
import se.samspel.api.content.Plugins;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.api.web.Upload;

/** What the pages of plugins can do, as JSON; and the schemas for those who write plugins. */
@Component(service = PluginsApi.class)
@Rest
@Path("api/v1/tillagg")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class PluginsApi {
    private final Plugins plugins;

    @Activate
    public PluginsApi(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    /** What was done, in words. */
    public record Done(String message) {}

    /** The installed plugins. */
    @GET
    @Summary("De installerade tilläggen.")
    public List<InstalledPlugin> list(@Context Viewer viewer) {
        return PluginNames.seen(plugins, plugins.list(), viewer);
    }

    /** The removed plugins that can be put back. */
    @GET
    @Path("borttagna")
    @Summary("Borttagna tillägg som går att lägga tillbaka.")
    public List<InstalledPlugin> removed(@Context Viewer viewer) {
        return PluginNames.seen(plugins, plugins.removed(), viewer);
    }

    /** The content kinds, each with a schema. */
    @GET
    @Path("schema")
    @Summary("Sorterna av innehåll som ett tillägg kan ha.")
    public List<String> kinds() {
        return plugins.kinds();
    }

    /** The JSON Schema of a content kind, or of {@code plugin} for plugin.json. */
    @GET
    @Path("schema/{kind}.json")
    @Summary("JSON Schema för en sorts innehåll, eller för plugin.json.")
    public Response schema(@PathParam("kind") String kind) {
        String schema = plugins.schema(kind).orElseThrow(() -> new NotThere("Schemat"));
        return Response.ok(schema, "application/schema+json").build();
    }

    /** Takes a zip in the part {@code file} and says what it would change; 422 with every error when it cannot be used. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Summary("Tar emot ett tillägg som zip-fil och säger vad det skulle ändra. Inget ändras.")
    public Answer stage(@Context Upload upload, @Context Viewer viewer) throws IOException {
        List<Upload.UploadedFile> files = upload.files("file");
        if (files.size() != 1) {
            throw new Problem(422, "Ingen fil", "Skicka en zip-fil i delen file.");
        }
        try (InputStream zip = files.getFirst().open()) {
            PluginPreview preview = plugins.stage(zip, viewer);
            return new Answer(preview.stage() == 0 ? 422 : 201, preview);
        }
    }

    /** A preview that waits for a yes. */
    @GET
    @Path("granskningar/{stage: \\d{1,18}}")
    @Summary("En granskning som väntar på ja.")
    public PluginPreview preview(@PathParam("stage") long stage, @Context Viewer viewer) {
        return plugins.preview(stage, viewer)
                .orElseThrow(() -> new NotThere("Förhandsgranskningen"));
    }

    /** Installs what was previewed. */
    @POST
    @Path("granskningar/{stage: \\d{1,18}}")
    @Summary("Installerar det som är granskat.")
    public Done activate(@PathParam("stage") long stage, @Context Viewer viewer) {
        return done(plugins.activate(stage, viewer));
    }

    /** One plugin. */
    @GET
    @Path("{plugin}")
    @Summary("Ett tillägg.")
    public InstalledPlugin plugin(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return PluginNames.find(plugins, plugin, viewer);
    }

    /** Its zip. */
    @GET
    @Path("{plugin}/fil")
    @Summary("Tilläggets zip-fil.")
    public Response download(@PathParam("plugin") String plugin, @Context Viewer viewer)
            throws IOException {
        return PluginNames.zip(plugins, plugin, viewer);
    }

    /** Withdraws it. */
    @DELETE
    @Path("{plugin}")
    @Summary("Tar bort ett tillägg. Det som planer redan använder finns kvar i dem.")
    public Done remove(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return done(plugins.remove(PluginNames.id(plugin), viewer));
    }

    /** Puts a removed one back. */
    @POST
    @Path("{plugin}/lagg-tillbaka")
    @Summary("Lägger tillbaka ett borttaget tillägg.")
    public Done restore(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return done(plugins.restore(PluginNames.id(plugin), viewer));
    }

    /** Changes to the version before. */
    @POST
    @Path("{plugin}/ga-tillbaka")
    @Summary("Går tillbaka till tilläggets förra version.")
    public Done rollBack(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return done(plugins.rollBack(PluginNames.id(plugin), viewer));
    }

    /** Reads its content again. */
    @POST
    @Path("{plugin}/las-in")
    @Summary("Läser in tilläggets innehåll igen.")
    public Done reload(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return done(plugins.reload(PluginNames.id(plugin), viewer));
    }

    private static Done done(PluginOutcome outcome) {
        return switch (outcome) {
            case PluginOutcome.Done done -> new Done(done.sentence());
            case PluginOutcome.Refused refused ->
                    throw new Problem(409, "Inget har ändrats", refused.sentence());
        };
    }
}
