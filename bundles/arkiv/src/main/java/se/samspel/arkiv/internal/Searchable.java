package se.samspel.arkiv.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.SearchDocument;

/** Which documents can be found, and what the engine is told of them. */
@Component(service = Searchable.class)
public final class Searchable {
    private final Documents documents;
    private final Editions editions;
    private final StatedNames names;
    private final Organisation organisation;

    @Activate
    public Searchable(
            @Reference Documents documents,
            @Reference Editions editions,
            @Reference StatedNames names,
            @Reference Organisation organisation) {
        this.documents = documents;
        this.editions = editions;
        this.names = names;
        this.organisation = organisation;
    }

    /** One document, if it is to be found. */
    Optional<SearchDocument> of(DocumentId id) {
        return of(documents.find(id).stream().toList()).stream().findFirst();
    }

    /** Those of some documents that are to be found, their texts read together. */
    List<SearchDocument> of(List<Archived> rows) {
        Set<DocumentId> followed = editions.followed(rows.stream().map(Archived::id).toList());
        List<Archived> found =
                rows.stream()
                        .filter(Archived::isFound)
                        .filter(it -> !followed.contains(it.id()) || !editions.isReplaced(it))
                        .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<DocumentId> ids = found.stream().map(Archived::id).toList();
        Map<DocumentId, List<String>> texts = documents.texts(ids);
        Map<DocumentId, Map<Facet, Set<String>>> stated = names.keys(ids);
        return found.stream()
                .map(
                        it ->
                                document(
                                        it,
                                        stated.getOrDefault(it.id(), Map.of()),
                                        texts.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private SearchDocument document(
            Archived row, Map<Facet, Set<String>> stated, List<String> pages) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.putAll(stated);
        values.put(Facet.TYPE, Set.of(row.type().name()));
        values.put(Facet.ASSOCIATION, known(row.association()));
        values.put(Facet.YEAR, known(row.year()));
        String words =
                words(row)
                        + " "
                        + String.join(" ", values.getOrDefault(Facet.INTERVENTION, Set.of()));
        return new SearchDocument(
                row.id(), row.scope(), row.title(), words.strip(), values, row.uploadedAt(), pages);
    }

    private static Set<String> known(@Nullable Object fact) {
        return fact == null ? Set.of() : Set.of(fact.toString());
    }

    private String words(Archived document) {
        StringBuilder words = new StringBuilder();
        words.append(document.fileName().replaceAll("[-_.]+", " "));
        words.append(' ').append(document.registryNumber());
        words.append(' ').append(document.type().swedish());
        document.about().ifPresent(unit -> words.append(' ').append(organisation.name(unit)));
        if (document.municipality() != null) {
            words.append(' ').append(organisation.name(document.municipality()));
        }
        if (document.year() != null) {
            words.append(' ').append(document.year());
        }
        return words.toString();
    }
}
