package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.DocumentView.Known;
import se.samspel.arkiv.internal.DocumentView.Suggested;

/** Says a document's facts in words. */
@Component(service = FactWords.class)
public final class FactWords {
    private final Organisation organisation;
    private final Destinations destinations;

    @Activate
    public FactWords(@Reference Organisation organisation, @Reference Destinations destinations) {
        this.organisation = organisation;
        this.destinations = destinations;
    }

    /** What is known, in the order people ask. */
    List<Known> known(Archived document) {
        List<Known> known = new ArrayList<>();
        known.add(new Known("Dokumenttyp", document.type().swedish()));
        known.add(new Known("År", document.year() == null ? "–" : document.year().toString()));
        known.add(new Known("Förbund", name(document.association())));
        known.add(new Known("Kommun", name(document.municipality())));
        if (!document.registryNumber().isBlank()) {
            known.add(new Known(Fact.REGISTRY_NUMBER.swedish(), document.registryNumber()));
        }
        known.add(new Known("Vilka får läsa", readers(document)));
        known.add(
                new Known(
                        "Uppladdat",
                        Swedish.date(document.uploadedAt()) + " av " + document.uploadedByName()));
        return known;
    }

    /** The suggestions with their sentences. */
    List<Suggested> suggested(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(it -> new Suggested(it.fact().swedish(), value(it), it.rule(), it.sentence()))
                .toList();
    }

    private String value(Suggestion suggestion) {
        return switch (suggestion.fact()) {
            case TITLE, YEAR, REGISTRY_NUMBER -> suggestion.value();
            case TYPE -> DocumentType.valueOf(suggestion.value()).swedish();
            case ASSOCIATION, MUNICIPALITY -> organisation.name(new UnitId(suggestion.value()));
        };
    }

    /** Who may read it, in words. */
    public String readers(Archived document) {
        return destinations.scopes(document.unit()).stream()
                .filter(choice -> choice.value().equals(document.scope().value()))
                .map(Field.Choice::label)
                .findFirst()
                .orElse("En mindre krets");
    }

    private String name(@Nullable UnitId unit) {
        return unit == null ? "–" : organisation.name(unit);
    }
}
