package se.samspel.dialogstod.internal.trace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.Sources;
import se.samspel.api.storage.Database;
import se.samspel.dialogstod.QuoteId;

/** Tells plans what has happened to the words that things in them were made from. */
@Component(service = Sources.class)
public final class QuoteSources implements Sources {
    private final Database database;
    private final Access access;

    @Activate
    public QuoteSources(
            @Reference(target = "(schema=dialogue)") Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public Map<String, Source> of(Viewer viewer, Collection<String> refs) {
        Set<QuoteId> ids =
                refs.stream()
                        .flatMap(it -> Stream.ofNullable(Quote.of(it)))
                        .collect(Collectors.toSet());
        List<Quote> quotes =
                ids.isEmpty() ? List.of() : database.read(query -> QuoteRows.find(query, ids));
        Set<Scope> scopes = access.scopes(viewer);
        Map<String, Source> sources = new LinkedHashMap<>();
        quotes.stream()
                .filter(it -> scopes.contains(Scope.unit(it.unit())))
                .forEach(
                        it ->
                                sources.put(
                                        it.ref(),
                                        new Source(
                                                it.ref(),
                                                it.state(),
                                                TraceAddress.words(it.roundId(), it.id()))));
        return sources;
    }
}
