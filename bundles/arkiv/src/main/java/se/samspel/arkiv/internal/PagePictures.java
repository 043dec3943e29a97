package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.PageDrawer;
import se.samspel.api.documents.PageDrawer.Drawn;
import se.samspel.api.documents.PageDrawer.Undrawn;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.storage.Files;

/**
 * Pictures of the pages of originals, for those who may have the original. They are drawn when they are asked for and kept
 * nowhere on the server.
 */
@Component(service = PagePictures.class)
public final class PagePictures {
    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);

    /** Raised when pages are drawn otherwise, so that browsers ask for them anew. */
    private static final int MANNER = 1;

    private final Files files;
    private final PageDrawer drawer;
    private final UndrawnPages undrawn = new UndrawnPages();

    @Activate
    public PagePictures(@Reference Files files, @Reference PageDrawer drawer) {
        this.files = files;
        this.drawer = drawer;
    }

    /** Tells one picture from every other: a page that is asked for again with the same is the same. */
    static String tag(Archived document, int page) {
        return document.fileId().sha256() + "-" + page + "-" + MANNER;
    }

    /** Nothing, when the viewer may see the page. @throws NotThere when not, or when there is no such page */
    static void require(Viewer viewer, Archived document, int page) {
        boolean there = page >= 1 && page <= Math.max(1, document.pageCount());
        if (!there || !Originals.mayHave(viewer, document) || !Drawable.is(document)) {
            throw new NotThere("Sidan");
        }
    }

    /**
     * Draws a page.
     *
     * @param out gets the whole picture, or nothing
     * @return its media type; empty when the page cannot be drawn
     * @throws NotThere as for the original
     * @throws IOException when no page can be drawn now
     */
    Optional<String> draw(Viewer viewer, Archived document, int page, OutputStream out)
            throws IOException {
        require(viewer, document, page);
        if (undrawn.has(document.fileId(), page)) {
            return Optional.empty();
        }
        try (InputStream content = files.open(document.fileId())) {
            return switch (drawer.draw(content, page, out)) {
                case Drawn drawn -> Optional.of(drawn.mediaType());
                case Undrawn(Reason why) -> {
                    LOG.debug("No picture of page {} of document {}: {}", page, document.id(), why);
                    undrawn.add(document.fileId(), page);
                    yield Optional.empty();
                }
            };
        }
    }
}
