package se.samspel.handlingsplan.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentObject;

/** What a template says that its parts replace: only what is gone from it, and each thing once. */
final class Replacements {
    private final Set<String> standing = new TreeSet<>();
    private final Map<String, String> claimed = new HashMap<>();

    private Replacements(List<Template.Section> sections) {
        for (Template.Section section : sections) {
            standing.add(section.id().value());
            section.texts().forEach(text -> standing.add(section.id() + "/" + text.field().id()));
        }
    }

    /** Refuses what cannot be true of a template that was read. */
    static void check(ContentObject root, List<Template.Section> sections) throws ContentException {
        Replacements replacements = new Replacements(sections);
        for (ContentObject section : root.objects("sections")) {
            for (String old : section.texts("replaces")) {
                replacements.claim(section, old);
            }
            for (ContentObject field : section.objects("fields")) {
                for (String old : field.texts("replaces")) {
                    replacements.claim(
                            field, old.contains("/") ? old : section.text("id") + "/" + old);
                }
            }
        }
    }

    private void claim(ContentObject object, String old) throws ContentException {
        if (standing.contains(old)) {
            throw new ContentException(
                    object.pathOf("replaces"),
                    "\""
                            + old
                            + "\" finns kvar i mallen och kan inte vara ersatt. Ta bort den ur replaces, eller"
                            + " ur mallen");
        }
        String before = claimed.putIfAbsent(old, object.path());
        if (before != null) {
            throw new ContentException(
                    object.pathOf("replaces"),
                    "\"" + old + "\" är redan ersatt av " + before + ". Den kan bara bli en sak");
        }
    }
}
