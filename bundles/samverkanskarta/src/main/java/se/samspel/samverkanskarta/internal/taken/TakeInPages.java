package se.samspel.samverkanskarta.internal.taken;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.Upload;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Takes a table in: pasted or a file, columns matched, every row looked at before anything is kept. */
@Component(service = TakeInPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/ta-in")
public final class TakeInPages {
    private final Maps maps;
    private final TakingIn taking;
    private final SheetFiles files;

    @Activate
    public TakeInPages(
            @Reference Maps maps, @Reference TakingIn taking, @Reference SheetFiles files) {
        this.maps = maps;
        this.taking = taking;
        this.files = files;
    }

    /** Where a table is given. */
    @GET
    public TakeInPage start(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        VersionLine line = line(viewer, map, version);
        maps.requireWrite(viewer, line.id());
        return empty(line, MapPart.FORUM, "");
    }

    /** Looks at a table that was pasted or came as a file; nothing is kept. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object look(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @Context Upload upload)
            throws IOException {
        VersionLine line = line(viewer, map, version);
        maps.requireWrite(viewer, line.id());
        MapPart part = part(upload.text("slag"));
        Optional<Upload.UploadedFile> file = upload.files("fil").stream().findFirst();
        List<List<String>> rows =
                file.isPresent() ? files.rows(file.get()) : Cells.of(upload.text("text"));
        return looked(viewer, line, part, rows, List.of());
    }

    /** Looks again with other columns, or takes in the rows that are right. */
    @POST
    @Path("{what: titta|spara}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object take(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("what") String what,
            Form form) {
        VersionLine line = line(viewer, map, version);
        MapPart part = part(first(form, "slag"));
        List<List<String>> rows = Cells.of(first(form, "text"));
        List<String> columns = columns(form);
        Optional<String> wrong = wrong(rows);
        if (what.equals("titta") || wrong.isPresent()) {
            return looked(viewer, line, part, rows, columns);
        }
        TakingIn.Look done = taking.take(viewer, line.id(), part, rows, columns);
        return Redirect.to(MapAddress.table(line.map(), line.id()) + "?visa=" + part.slug())
                .saying(said(done));
    }

    private static String said(TakingIn.Look done) {
        long left = done.count(TakingIn.Does.REFUSED);
        return Swedish.count(done.count(TakingIn.Does.ADDS), "rad är ny", "rader är nya")
                + ", "
                + done.count(TakingIn.Does.CHANGES)
                + " ändrade det som fanns."
                + (left == 0
                        ? ""
                        : " "
                                + Swedish.count(left, "rad togs inte in", "rader togs inte in")
                                + ": rätta i kalkylbladet och ta in det igen, så fylls resten på.");
    }

    private Object looked(
            Viewer viewer,
            VersionLine line,
            MapPart part,
            List<List<String>> rows,
            List<String> columns) {
        Optional<String> wrong = wrong(rows);
        if (wrong.isPresent()) {
            return new Answer(422, empty(line, part, wrong.get()));
        }
        return new TakeInPage(
                line,
                part,
                Cells.text(rows),
                "",
                taking.fields(viewer, line.id(), part),
                taking.look(viewer, line.id(), part, rows, columns));
    }

    /** Why a table cannot be taken in at all. */
    static Optional<String> wrong(List<List<String>> rows) {
        if (rows.size() < 2) {
            return Optional.of(
                    "Tabellen behöver en rad med rubriker och minst en rad till. Kopiera med rubrikerna.");
        }
        return rows.size() - 1 > TakingIn.MOST
                ? Optional.of(
                        "Tabellen har "
                                + (rows.size() - 1)
                                + " rader. Ta in högst "
                                + TakingIn.MOST
                                + " åt gången.")
                : Optional.empty();
    }

    private static TakeInPage empty(VersionLine line, MapPart part, String problem) {
        return new TakeInPage(line, part, "", problem, List.of(), null);
    }

    private static List<String> columns(Form form) {
        List<String> columns = new ArrayList<>();
        String column = form.asMap().getFirst("kolumn-0");
        while (column != null) {
            columns.add(column);
            column = form.asMap().getFirst("kolumn-" + columns.size());
        }
        return columns;
    }

    private static String first(Form form, String name) {
        String value = form.asMap().getFirst(name);
        return value == null ? "" : value;
    }

    private static MapPart part(String slug) {
        return MapPart.of(slug).orElse(MapPart.FORUM);
    }

    private VersionLine line(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version));
    }
}
