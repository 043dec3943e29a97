package se.samspel.dialogstod.internal.own;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentError;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.Upload;
import se.samspel.dialogstod.KeptGuideId;
import se.samspel.dialogstod.internal.own.TakeInPage.Line;
import se.samspel.dialogstod.internal.own.TakeInPage.VersionLine;

/** A guide out of a file: choose it, look at it, keep it; take it away and bring it back. */
@Component(service = TakeInPages.class)
@Rest
@SignedIn
@Path("dialogstod/guider/ta-in")
public final class TakeInPages {
    /** Nothing larger is a guide; the strict reader says so in its own words. */
    private static final int MOST_BYTES = (1 << 20) + 1;

    private final KeptGuides kept;
    private final KeptOffers offers;
    private final TakingIn taking;
    private final Organisation organisation;

    @Activate
    public TakeInPages(
            @Reference KeptGuides kept,
            @Reference KeptOffers offers,
            @Reference TakingIn taking,
            @Reference Organisation organisation) {
        this.kept = kept;
        this.offers = offers;
        this.taking = taking;
        this.organisation = organisation;
    }

    /** The form, and what came before. */
    @GET
    public TakeInPage start(@Context Viewer viewer) {
        return page(viewer, "", "", List.of());
    }

    private TakeInPage page(Viewer viewer, String unit, String problem, List<ContentError> errors) {
        List<Field.Choice> units =
                kept.units(viewer).stream()
                        .map(it -> new Field.Choice(it.id().value(), it.name()))
                        .toList();
        return new TakeInPage(
                units,
                unit.isEmpty() && !units.isEmpty() ? units.getFirst().value() : unit,
                problem,
                errors,
                kept.changeable(viewer).stream().map(this::line).toList());
    }

    private Line line(KeptGuide guide) {
        return new Line(
                guide.title(),
                "Version "
                        + guide.guideVersion()
                        + ", för "
                        + organisation.name(guide.unit())
                        + ", intagen "
                        + Swedish.date(guide.takenInAt())
                        + " av "
                        + guide.takenInBy(),
                guide.isRemoved() ? "" : OwnAddress.guide(guide.key()),
                OwnAddress.kept(guide.id()),
                guide.version(),
                guide.isRemoved(),
                kept.versions(guide).stream()
                        .map(
                                it ->
                                        new VersionLine(
                                                "Version "
                                                        + it.guideVersion()
                                                        + ", intagen "
                                                        + Swedish.date(it.takenInAt()),
                                                OwnAddress.file(guide.id(), it.number()),
                                                guide.guide() + ".json"))
                        .toList());
    }

    /** Looks at a file; nothing is kept. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object look(@Context Viewer viewer, @Context Upload upload) throws IOException {
        String unit = upload.text("enhet");
        List<Upload.UploadedFile> files = upload.files("fil");
        if (files.isEmpty()) {
            return new Answer(422, page(viewer, unit, "Välj filen med guiden.", List.of()));
        }
        Upload.UploadedFile file = files.getFirst();
        try (InputStream content = file.open()) {
            return looked(viewer, unit, file.fileName(), content.readNBytes(MOST_BYTES));
        }
    }

    private Object looked(Viewer viewer, String unit, String name, byte[] json) {
        UnitId wanted = OwnQuestionPages.unit(unit);
        return switch (taking.preview(viewer, wanted, name, json)) {
            case TakingIn.Preview.Broken broken ->
                    new Answer(422, page(viewer, unit, "", broken.errors()));
            case TakingIn.Preview.Fits fits ->
                    PreviewOfFile.page(
                            fits,
                            wanted,
                            organisation.name(wanted),
                            new String(json, StandardCharsets.UTF_8));
        };
    }

    /** Keeps a file that was looked at; the same file again changes nothing. */
    @POST
    @Path("spara")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object keep(
            @Context Viewer viewer,
            @FormParam("enhet") @DefaultValue("") String unit,
            @FormParam("innehall") @DefaultValue("") String content) {
        byte[] json = content.getBytes(StandardCharsets.UTF_8);
        return switch (taking.keep(viewer, OwnQuestionPages.unit(unit), "", json)) {
            case TakingIn.Outcome.Broken broken ->
                    new Answer(422, page(viewer, unit, "", broken.errors()));
            case TakingIn.Outcome.Kept done ->
                    Redirect.to(OwnAddress.TAKE_IN)
                            .saying(
                                    done.changed()
                                            ? "Guiden är intagen och går att använda nu."
                                            : "Guiden fanns redan precis så. Inget har ändrats.");
        };
    }

    /** Takes a guide away or brings it back. */
    @POST
    @Path("{id: \\d{1,18}}/{what: ta-bort|aterstall}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect change(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @PathParam("what") String what,
            @FormParam("version") @DefaultValue("0") long version) {
        KeptGuideId guide = new KeptGuideId(id);
        boolean away = what.equals("ta-bort");
        SaveOutcome outcome =
                away
                        ? offers.takeAway(viewer, guide, version)
                        : offers.bringBack(viewer, guide, version);
        if (outcome instanceof SaveOutcome.Conflict) {
            throw changed();
        }
        return Redirect.to(OwnAddress.TAKE_IN)
                .saying(
                        away
                                ? "Guiden erbjuds inte längre. Omgångar som använt den har sina frågor kvar."
                                : "Guiden erbjuds igen.");
    }

    static Problem changed() {
        return new Problem(
                409,
                "Någon annan har ändrat guiden",
                "Inget har ändrats nu. Läs in sidan igen och se om du fortfarande vill.");
    }
}
