package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.Way;

/** Says why a search found a document. */
@Component(service = Reasons.class)
public final class Reasons {
    private static final int MOST_WORDS = 6;

    private final Searching searching;

    @Activate
    public Reasons(@Reference Searching searching) {
        this.searching = searching;
    }

    WhyPage page(Viewer viewer, Archived document, Trail trail) {
        return new WhyPage(
                document.title(),
                ArchiveAddress.document(document.id()),
                trail.back(),
                view(viewer, document, trail.asked()));
    }

    WhyView view(Viewer viewer, Archived document, Asked asked) {
        Map<String, List<WhyView.Line>> words = new LinkedHashMap<>();
        for (Reason reason : searching.why(viewer, asked, document.id())) {
            words.computeIfAbsent(reason.typed(), any -> new ArrayList<>())
                    .add(line(reason, asked));
        }
        return new WhyView(
                words.entrySet().stream()
                        .map(it -> new WhyView.Word(it.getKey(), it.getValue()))
                        .toList(),
                "Inget ord i texten svarar mot sökningen. Orden står bland dokumentets uppgifter,"
                        + " till exempel i filens namn.");
    }

    private static WhyView.Line line(Reason reason, Asked asked) {
        List<String> shown = reason.found().subList(0, Math.min(MOST_WORDS, reason.found().size()));
        String more = shown.size() < reason.found().size() ? " med flera" : "";
        String found =
                String.join(", ", shown)
                        + more
                        + " ("
                        + Swedish.count(reason.places(), "ställe", "ställen")
                        + ")";
        Way way = reason.way();
        if (way == null) {
            return new WhyView.Line("ordet självt", found, "", "");
        }
        return new WhyView.Line(
                WayNames.swedish(way), found, "Sök utan " + WayNames.plural(way), off(asked, way));
    }

    /** The address of the same search with a way switched off. */
    static String off(Asked asked, Way way) {
        Set<Way> without = EnumSet.of(way);
        without.addAll(asked.without());
        return ArchiveAddress.search(asked.typed(), asked.chosen(), without, asked.newest());
    }
}
