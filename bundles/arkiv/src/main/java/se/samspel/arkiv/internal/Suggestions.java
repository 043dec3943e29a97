package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.arkiv.DocumentType;

/** Suggests a document's facts from its text by rules that can be told, each with the words it was taken from. */
@Component(service = Suggestions.class)
public final class Suggestions {
    private final TypeRule types = new TypeRule();
    private final TitleRule titles = new TitleRule();
    private final YearRule years = new YearRule();
    private final RegistryRule registries = new RegistryRule();
    private final PlaceRule places;

    @Activate
    public Suggestions(@Reference Organisation organisation) {
        this.places = new PlaceRule(organisation);
    }

    /** What the text says, at most one value of each fact. */
    List<Suggestion> of(String fileName, List<PageText> pages) {
        DocumentText text = DocumentText.of(fileName, pages);
        List<Suggestion> found = new ArrayList<>();
        Optional<Suggestion> type = types.suggest(text);
        type.ifPresent(found::add);
        DocumentType known =
                type.map(suggestion -> DocumentType.valueOf(suggestion.value())).orElse(null);
        Optional<Suggestion> title = titles.suggest(text, known);
        title.ifPresent(found::add);
        List<String> titleLines = title.stream().map(Suggestion::sentence).toList();
        years.suggest(text, known, titleLines).ifPresent(found::add);
        places.association(text).ifPresent(found::add);
        places.municipality(text).ifPresent(found::add);
        registries.suggest(text).ifPresent(found::add);
        return found;
    }
}
