package se.samspel.arkiv.internal;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;

/** Hands out pictures of pages. A browser keeps what it got, and asks each time whether it may still show it. */
@Component(service = PageAnswers.class)
public final class PageAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PageAnswers.class);

    private final PagePictures pictures;

    @Activate
    public PageAnswers(@Reference PagePictures pictures) {
        this.pictures = pictures;
    }

    /** The picture of a page; a problem says why there is none. */
    Response answer(Viewer viewer, Archived document, int page, Request asked) {
        try {
            return picture(viewer, document, page, asked)
                    .orElseThrow(
                            () ->
                                    new Problem(
                                            422,
                                            "Sidan kan inte visas som bild",
                                            "Filen är skadad, för stor eller gjord på ett sätt som inte går att rita. Originalet är kvar och kan hämtas."));
        } catch (IOException busy) {
            note(document, busy);
            throw new Problem(
                    429,
                    "Sidan kan inte visas just nu",
                    "Servern ritar inga bilder just nu. Vänta en minut och försök igen.");
        }
    }

    /** The same for a page of ours, where a picture that says so stands in for one that cannot be drawn. */
    Response beside(Viewer viewer, Archived document, int page, Request asked) {
        try {
            return picture(viewer, document, page, asked)
                    .orElseGet(() -> Sign.of(404, "Hämta eller öppna originalet i stället."));
        } catch (IOException busy) {
            note(document, busy);
            return Sign.of(503, "Ladda om sidan om en stund.");
        }
    }

    private Optional<Response> picture(Viewer viewer, Archived document, int page, Request asked)
            throws IOException {
        PagePictures.require(viewer, document, page);
        EntityTag tag = new EntityTag(PagePictures.tag(document, page));
        ResponseBuilder known = asked.evaluatePreconditions(tag);
        if (known != null) {
            return Optional.of(headed(known, tag));
        }
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        return pictures.draw(viewer, document, page, drawn)
                .map(type -> headed(Response.ok(drawn.toByteArray(), type), tag));
    }

    private static Response headed(ResponseBuilder response, EntityTag tag) {
        return response.tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static void note(Archived document, IOException busy) {
        LOG.warn(
                "A page of document {} could not be drawn now; see how the document worker is doing: {}",
                document.id(),
                busy.getMessage());
    }
}
