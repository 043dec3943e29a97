package se.samspel.insatser.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.interventions.InterventionUse.Use;
import se.samspel.api.web.Page;

/**
 * One insats.
 *
 * @param association the förbund's name
 * @param whole the insats it has become part of; null when it stands by itself
 * @param parts the insatser that have become part of it
 * @param wholes those it can become part of; none when the viewer may not decide
 * @param refused why it could not become part of another; empty otherwise
 * @param uses where it is used, as far as the viewer may see it
 * @param conflict both texts when someone else saved first; null otherwise
 */
public record InterventionPage(
        Entry entry,
        String association,
        @Nullable Entry whole,
        List<Entry> parts,
        List<Entry> wholes,
        FieldGroup group,
        String refused,
        List<Use> uses,
        @Nullable FieldConflict conflict)
        implements Page {
    public InterventionPage {
        parts = List.copyOf(parts);
        wholes = List.copyOf(wholes);
        uses = List.copyOf(uses);
    }

    /** The same page with both texts. */
    InterventionPage with(FieldConflict both) {
        return new InterventionPage(
                entry, association, whole, parts, wholes, group, refused, uses, both);
    }

    /** "Har också hetat": the names it had before; empty for none. */
    public String earlier() {
        return String.join(", ", entry.earlierNames());
    }

    /** The places that link to it, each with what stands there, in order. */
    public Map<String, List<Use>> places() {
        return uses.stream()
                .collect(
                        Collectors.groupingBy(
                                Use::placePath, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    /** The documents of the archive that are confirmed to be about it. */
    public String archive() {
        return "/arkiv?q=&insats=" + URLEncoder.encode(entry.name(), StandardCharsets.UTF_8);
    }

    @Override
    public String title() {
        return entry.name();
    }

    @Override
    public String menu() {
        return InterventionMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(InterventionMenu.CRUMB);
    }
}
