package se.samspel.arkiv.internal.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.storage.FileId;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.StatedNames;
import se.samspel.arkiv.internal.outcomes.OutcomeRows.About;
import se.samspel.arkiv.internal.outcomes.OutcomeRows.Count;
import se.samspel.arkiv.internal.structure.KnownInterventions;
import se.samspel.arkiv.internal.structure.RegisterToday;

/**
 * Puts together what counts, document by document: a document that is there twice once, parties by their kind, insatser by
 * their names of today.
 */
@Component(service = Counting.class)
public final class Counting {
    private final Organisation organisation;
    private final KnownInterventions insatser;
    private final StatedNames names;

    @Activate
    public Counting(
            @Reference Organisation organisation,
            @Reference KnownInterventions insatser,
            @Reference StatedNames names) {
        this.organisation = organisation;
        this.insatser = insatser;
        this.names = names;
    }

    /** What counts, document by document. */
    record Counted(
            Map<DocumentId, Tally> tallies,
            Map<DocumentId, Integer> years,
            Map<DocumentId, Map<String, String>> about,
            Dimension by) {
        Map<String, String> keys(DocumentId document) {
            return about.getOrDefault(document, Map.of(Outcomes.NONE, by.none()));
        }

        int year(DocumentId document) {
            return years.getOrDefault(document, 0);
        }
    }

    /** What the rows hold, each document once. */
    Counted of(OutcomeRows rows, Asked asked) {
        List<Count> confirmed = rows.counts(true);
        List<Count> suggested = asked.suggestions() ? rows.counts(false) : List.of();
        Map<FileId, DocumentId> files = new HashMap<>();
        confirmed.forEach(it -> files.putIfAbsent(it.fileId(), it.document()));
        suggested.forEach(it -> files.putIfAbsent(it.fileId(), it.document()));
        Map<DocumentId, Tally> tallies = new TreeMap<>(Comparator.comparing(DocumentId::value));
        Map<DocumentId, Integer> years = new HashMap<>();
        for (boolean isConfirmed : List.of(true, false)) {
            for (Count it : isConfirmed ? confirmed : suggested) {
                if (it.document().equals(files.get(it.fileId()))) {
                    tallies.computeIfAbsent(it.document(), any -> new Tally())
                            .add(it.outcome(), it.count(), isConfirmed);
                    years.put(it.document(), it.year() == null ? 0 : it.year());
                }
            }
        }
        return new Counted(tallies, years, about(rows, asked, years), asked.by());
    }

    private Map<DocumentId, Map<String, String>> about(
            OutcomeRows rows, Asked asked, Map<DocumentId, Integer> years) {
        Map<DocumentId, Map<String, String>> about = new HashMap<>();
        if (asked.by() == Dimension.YEAR) {
            years.forEach(
                    (document, year) -> {
                        if (year > 0) {
                            about.put(document, Map.of(year.toString(), year.toString()));
                        }
                    });
            return about;
        }
        List<About> said = new ArrayList<>(rows.about(true));
        if (asked.suggestions()) {
            RegisterToday today = insatser.today();
            rows.about(false).stream()
                    .map(it -> asked.by() == Dimension.INTERVENTION ? it.called(today) : it)
                    .forEach(said::add);
        }
        for (About it : said) {
            String label = label(asked.by(), it);
            about.computeIfAbsent(it.document(), any -> new LinkedHashMap<>())
                    .putIfAbsent(StatedNames.key(label), label);
        }
        return about;
    }

    /** The key that a bar has today, of an insats that has been called something else. */
    String today(Dimension by, String key) {
        return by == Dimension.INTERVENTION ? names.today(by.facet(), key) : key;
    }

    /** Parties by their kind, since every kommun and region is another one; the rest as they are called. */
    private String label(Dimension by, About said) {
        if (by != Dimension.PARTY || said.ref().isEmpty()) {
            return said.words();
        }
        return organisation
                .find(new UnitId(said.ref()))
                .flatMap(unit -> Optional.ofNullable(unit.partyKind()))
                .filter(kind -> kind != PartyKind.OTHER)
                .map(PartyKind::swedish)
                .orElse(said.words());
    }
}
