package se.samspel.arkiv.internal;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Files;
import se.samspel.api.web.Swedish;

/**
 * Hands out originals: to be saved and not shown, because a stranger may have made the file. A PDF may be shown by the
 * browser's own reader, which runs nothing of ours, and a picture is nothing but a picture.
 */
@Component(service = Originals.class)
public final class Originals {
    private static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    private final Files files;

    @Activate
    public Originals(@Reference Files files) {
        this.files = files;
    }

    /** Whether somebody who may see the document may have its file as well. */
    static boolean mayHave(Viewer viewer, Archived document) {
        return document.isFileOpen() || document.isUploader(viewer);
    }

    /** The file, when the viewer may have it. @throws NotThere until its text has been looked through */
    Response answer(Viewer viewer, Archived document) throws IOException {
        return answer(viewer, document, "application/octet-stream", "attachment");
    }

    /** A PDF for the browser's own reader, or a picture, beside the text; other kinds are only saved. */
    Response beside(Viewer viewer, Archived document) throws IOException {
        if (!isShown(document)) {
            throw new NotThere("Filen");
        }
        return answer(viewer, document, document.mediaType(), "inline");
    }

    /** Whether browsers show the file, whatever it is called: what it is was found out when it was read. */
    private static boolean isShown(Archived document) {
        return document.mediaType().equals(PDF) || PICTURES.contains(document.mediaType());
    }

    /** What is told of the original beside a page of the text. */
    static OriginalView view(Viewer viewer, Archived document, int page, boolean folded) {
        boolean open = mayHave(viewer, document);
        String href = open ? ArchiveAddress.original(document.id()) : "";
        return new OriginalView(
                href,
                document.fileName() + ", " + Swedish.bytes(document.sizeBytes()),
                open && isShown(document) ? href + "/visa" : "",
                document.mediaType().equals(PDF),
                page,
                open && Drawable.is(document) ? ArchiveAddress.picture(document.id(), page) : "",
                open ? Drawable.why(document) : "",
                folded);
    }

    private Response answer(Viewer viewer, Archived document, String type, String how)
            throws IOException {
        if (!mayHave(viewer, document)) {
            throw new NotThere("Filen");
        }
        InputStream content = files.open(document.fileId());
        StreamingOutput output =
                out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                };
        return Response.ok(output, type)
                .header("Content-Disposition", how + disposition(document.fileName()))
                .header("Content-Length", document.sizeBytes())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The name twice: in plain letters for old programs, and as it is. */
    public static String disposition(String fileName) {
        String plain =
                Normalizer.normalize(fileName, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9 ._-]", "_");
        String exact =
                URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
