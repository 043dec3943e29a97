package se.samspel.handlingsplan.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Page;

/**
 * The plan: to write in while it is a draft, to read afterwards.
 *
 * @param path the page itself
 * @param topic what the page listens to
 * @param mayComment whether the viewer writes in the plan, also when it is adopted
 * @param comments how many comments wait
 * @param touched when it was last changed and by whom
 * @param template what the viewer may do about the plan's template; null for nothing
 * @param tray what came with the plan and has no place in it; null when there is nothing
 */
public record PlanPage(
        String title,
        String path,
        String topic,
        String owners,
        String years,
        String prioritisedYears,
        Badge badge,
        String touched,
        Progress progress,
        List<SectionView> sections,
        FindingsView findings,
        List<VersionLine> versions,
        boolean editable,
        boolean mayAdopt,
        boolean mayComment,
        int comments,
        @Nullable TrayView tray,
        NewerTemplate.@Nullable Offer template)
        implements Page {
    public PlanPage {
        sections = List.copyOf(sections);
        versions = List.copyOf(versions);
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB);
    }
}
