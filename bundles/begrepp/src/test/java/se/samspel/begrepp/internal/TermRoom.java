package se.samspel.begrepp.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.begrepp.TermId;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** Terms in a small organisation, on a day in May 2026, with the real rules and a real storage. */
final class TermRoom implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC);

    final SmallOrganisation people = new SmallOrganisation();
    final PluginTerms plugins = new PluginTerms();
    final TemporaryStorage storage;
    final OwnTerms own;
    final Layers layers;
    final Words words;
    final TermEdits edits;
    final TermComments comments;
    final TermSearch search;

    TermRoom(Engine engine, Path folder) {
        storage = TemporaryStorage.open(engine, folder, "term", TermId.class);
        own = new OwnTerms(storage.database(), CLOCK);
        layers = new Layers(plugins, own, people.organisation());
        words = new Words(layers, CLOCK);
        edits = new TermEdits(own, layers, people.access());
        comments = new TermComments(storage.database(), layers, edits, CLOCK);
        search = new TermSearch(layers, storage.order(), CLOCK);
    }

    /** Makes these a plugin's terms. */
    void take(String plugin, Set<UnitId> appliesTo, ContentObject... terms)
            throws ContentException {
        PluginId id = new PluginId(plugin);
        ContentObject root =
                new ContentObject("", Map.of("title", "Prov", "terms", List.of(terms)));
        plugins.replace(
                id,
                List.of(
                        plugins.read(
                                new ContentFile(
                                        id, "1.0.0", "begrepp/prov.json", appliesTo, root))));
    }

    void withdraw(String plugin) {
        plugins.replace(new PluginId(plugin), List.of());
    }

    /** A term whose id is its name in small letters. */
    static ContentObject term(String name, Object... members) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id(name));
        values.put("term", name);
        for (int at = 0; at < members.length; at += 2) {
            values.put((String) members[at], members[at + 1]);
        }
        return new ContentObject("terms[0]", values);
    }

    static ContentObject reading(String party, String means) {
        return new ContentObject("terms[0].readings[1]", Map.of("party", party, "means", means));
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public void close() {
        storage.close();
    }
}
