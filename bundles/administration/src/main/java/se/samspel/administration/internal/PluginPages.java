package se.samspel.administration.internal;

import jakarta.ws.rs.Consumes;
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
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.PluginOutcome;
import se.samspel.api.content.PluginPreview;
import se.samspel.api.content.Plugins;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Upload;

/** Plugins: list, upload, preview, install, take back, remove. */
@Component(service = PluginPages.class)
@Rest
@Path("administration/tillagg")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class PluginPages {
    private static final String LIST = "/administration/tillagg";
    private final Plugins plugins;
    private final Organisation organisation;

    @Activate
    public PluginPages(@Reference Plugins plugins, @Reference Organisation organisation) {
        this.plugins = plugins;
        this.organisation = organisation;
    }

    /** All plugins, and those that can be put back. */
    @GET
    public PluginsPage list(@Context Viewer viewer) {
        return page(viewer, "");
    }

    private PluginsPage page(Viewer viewer, String problem) {
        return new PluginsPage(
                entries(plugins.list(), viewer), entries(plugins.removed(), viewer), problem);
    }

    private List<PluginEntry> entries(List<InstalledPlugin> list, Viewer viewer) {
        return PluginNames.seen(plugins, list, viewer).stream()
                .map(plugin -> entry(plugin, viewer))
                .toList();
    }

    private PluginEntry entry(InstalledPlugin plugin, Viewer viewer) {
        return PluginEntry.of(plugin, organisation, plugins.mayChange(viewer, plugin));
    }

    /** Takes a zip and leads to what it would change. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object upload(@Context Upload upload, @Context Viewer viewer) throws IOException {
        List<Upload.UploadedFile> files = upload.files("file");
        if (files.size() != 1) {
            return new Answer(422, page(viewer, "Välj tilläggets zip-fil först."));
        }
        try (InputStream zip = files.getFirst().open()) {
            PluginPreview preview = plugins.stage(zip, viewer);
            return preview.stage() == 0
                    ? new Answer(422, new PluginPreviewPage(preview))
                    : Redirect.to(LIST + "/granska/" + preview.stage());
        }
    }

    /** What an uploaded zip would change. */
    @GET
    @Path("granska/{stage: \\d{1,18}}")
    public PluginPreviewPage preview(@PathParam("stage") long stage, @Context Viewer viewer) {
        return plugins.preview(stage, viewer)
                .map(PluginPreviewPage::new)
                .orElseThrow(() -> new NotThere("Förhandsgranskningen"));
    }

    /** Installs what was previewed. */
    @POST
    @Path("granska/{stage: \\d{1,18}}")
    public Redirect activate(@PathParam("stage") long stage, @Context Viewer viewer) {
        return after(plugins.activate(stage, viewer), LIST);
    }

    /** One plugin. */
    @GET
    @Path("{plugin}")
    public PluginPage plugin(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return new PluginPage(entry(PluginNames.find(plugins, plugin, viewer), viewer));
    }

    /** The zip, to read or to work on. */
    @GET
    @Path("{plugin}/fil")
    public Response download(@PathParam("plugin") String plugin, @Context Viewer viewer)
            throws IOException {
        return PluginNames.zip(plugins, plugin, viewer);
    }

    /** The question before it is removed. */
    @GET
    @Path("{plugin}/ta-bort")
    public PluginRemovalPage removal(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return new PluginRemovalPage(entry(PluginNames.find(plugins, plugin, viewer), viewer));
    }

    /** Withdraws it. */
    @POST
    @Path("{plugin}/ta-bort")
    public Redirect remove(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return after(plugins.remove(PluginNames.id(plugin), viewer), LIST);
    }

    /** Puts a removed one back. */
    @POST
    @Path("{plugin}/lagg-tillbaka")
    public Redirect restore(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return after(plugins.restore(PluginNames.id(plugin), viewer), LIST);
    }

    /** Changes to the version before. */
    @POST
    @Path("{plugin}/ga-tillbaka")
    public Redirect rollBack(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return after(plugins.rollBack(PluginNames.id(plugin), viewer), LIST + "/" + plugin);
    }

    /** Reads its content again. */
    @POST
    @Path("{plugin}/las-in")
    public Redirect reload(@PathParam("plugin") String plugin, @Context Viewer viewer) {
        return after(plugins.reload(PluginNames.id(plugin), viewer), LIST + "/" + plugin);
    }

    private static Redirect after(PluginOutcome outcome, String path) {
        return switch (outcome) {
            case PluginOutcome.Done done -> Redirect.to(path).saying(done.sentence());
            case PluginOutcome.Refused refused ->
                    throw new Problem(409, "Inget har ändrats", refused.sentence());
        };
    }
}
