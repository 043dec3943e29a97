package se.samspel.arkiv.internal.retention;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveMenu;

/**
 * One disposal.
 *
 * @param rows what it is about; empty when it is done or refused
 * @param approveHref where it is approved; empty for whoever proposed it, and when it has been decided
 * @param refuseHref where it is refused or taken back
 * @param certificateHref the certificate; empty until it is done
 */
public record DisposalPage(
        String called,
        String state,
        String badge,
        List<String> said,
        List<TriedPage.Row> rows,
        boolean mine,
        String approveHref,
        String refuseHref,
        String certificateHref)
        implements Page {
    public DisposalPage {
        said = List.copyOf(said);
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return called;
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Gallring", RetentionPages.ROOT));
    }
}
