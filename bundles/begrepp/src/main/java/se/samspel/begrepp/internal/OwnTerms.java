package se.samspel.begrepp.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FieldChange;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.begrepp.TermId;
import se.samspel.begrepp.TermSaved;
import se.samspel.begrepp.TermWithdrawn;

/**
 * What the förbund have written themselves, row by row; whoever changes it has asked who may. Read from memory: a change
 * is seen at once where it was made, and within seconds by other servers on the same database.
 */
@Component(service = OwnTerms.class)
public final class OwnTerms {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final String WITHDRAWN = "yes";

    private final Database database;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, List.of());

    @Activate
    public OwnTerms(
            @Reference(target = "(schema=term)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Known(Instant at, List<Own> rows) {}

    /**
     * A förbund's own text of a term.
     *
     * @param values by field
     * @param withdrawn whether it was taken away, so that it is only there to be brought back
     */
    record Own(
            long id,
            long version,
            UnitId association,
            String term,
            Map<String, String> values,
            boolean withdrawn) {
        ObjectRef ref() {
            return new ObjectRef("term.own", id);
        }
    }

    /** All there are, those withdrawn too. The same list as long as nothing has changed. */
    List<Own> all() {
        Known now = known;
        Instant time = clock.instant();
        return now.at().plus(FRESH).isAfter(time) && !now.at().isAfter(time)
                ? now.rows()
                : refresh().rows();
    }

    /** A förbund's own text of a term, also one that was withdrawn. */
    Optional<Own> find(UnitId association, String term) {
        return all().stream()
                .filter(own -> own.association().equals(association) && own.term().equals(term))
                .findFirst();
    }

    /** Keeps what a förbund says of a term, unless someone else has saved it since the version. */
    SaveOutcome save(
            Actor by, UnitId association, String term, long version, Map<String, String> values) {
        return change(
                by,
                association,
                term,
                version,
                columns(values, ""),
                (row, scope) -> new TermSaved(new TermId(term), row, scope));
    }

    /** Takes a förbund's own text away. */
    SaveOutcome withdraw(Actor by, Own own, long version) {
        return change(
                by,
                own.association(),
                own.term(),
                version,
                columns(own.values(), WITHDRAWN),
                (row, scope) -> new TermWithdrawn(new TermId(own.term()), row, scope));
    }

    /** Every change to a förbund's text of a term, newest first. */
    List<FieldChange> history(Own own) {
        return database.read(query -> query.history(own.ref()));
    }

    @FunctionalInterface
    private interface Said {
        Event event(long row, Scope scope);
    }

    private SaveOutcome change(
            Actor by,
            UnitId association,
            String term,
            long version,
            Map<String, @Nullable Object> columns,
            Said said) {
        SaveOutcome outcome =
                database.write(
                        tx -> {
                            long id = row(tx, association, term);
                            ObjectRef ref = new ObjectRef("term.own", id);
                            SaveOutcome saved = tx.save("term_own", ref, version, columns, by);
                            if (saved instanceof SaveOutcome.Saved kept
                                    && kept.version() != version) {
                                tx.publish(by, said.event(id, Scope.within(association)));
                            }
                            return saved;
                        });
        refresh();
        return outcome;
    }

    /** The row's number; a row that nobody has saved yet has version 0 and lives no longer than its transaction. */
    private static long row(Tx tx, UnitId association, String term) {
        tx.sql(
                        """
                        insert into term_own (id, version, association, term, name, abbreviations,
                            synonyms, definition, source, valid_from, valid_to, reads_municipality,
                            reads_region, reads_employment_service, reads_social_insurance, withdrawn)
                        values (:id, 0, :association, :term, '', '', '', '', '', '', '', '', '', '',
                            '', '')
                        on conflict (association, term) do nothing
                        """)
                .with("id", tx.newId())
                .with("association", association)
                .with("term", term)
                .run();
        return tx.sql("select id from term_own where association = :association and term = :term")
                .with("association", association)
                .with("term", term)
                .one(Long.class);
    }

    private static Map<String, @Nullable Object> columns(
            Map<String, String> values, String withdrawn) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        TermFields.ALL.forEach(
                field ->
                        columns.put(TermFields.column(field), values.getOrDefault(field.id(), "")));
        columns.put("withdrawn", withdrawn);
        return columns;
    }

    private synchronized Known refresh() {
        Instant now = clock.instant();
        List<Own> rows = database.read(OwnTerms::rows);
        known = new Known(now, rows.equals(known.rows()) ? known.rows() : rows);
        return known;
    }

    private static List<Own> rows(Query query) {
        List<Own> rows = new ArrayList<>();
        query.sql(
                        """
                        select id, version, association, term, name, abbreviations, synonyms,
                            definition, source, valid_from, valid_to, reads_municipality,
                            reads_region, reads_employment_service, reads_social_insurance, withdrawn
                        from term_own where version > 0 order by association, term
                        """)
                .list(Row.class)
                .forEach(row -> rows.add(row.own()));
        return List.copyOf(rows);
    }

    private record Row(
            long id,
            long version,
            UnitId association,
            String term,
            String name,
            String abbreviations,
            String synonyms,
            String definition,
            String source,
            String validFrom,
            String validTo,
            String readsMunicipality,
            String readsRegion,
            String readsEmploymentService,
            String readsSocialInsurance,
            String withdrawn) {
        Own own() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("name", name);
            values.put("abbreviations", abbreviations);
            values.put("synonyms", synonyms);
            values.put("definition", definition);
            values.put("source", source);
            values.put("valid-from", validFrom);
            values.put("valid-to", validTo);
            values.put("reads-municipality", readsMunicipality);
            values.put("reads-region", readsRegion);
            values.put("reads-employment-service", readsEmploymentService);
            values.put("reads-social-insurance", readsSocialInsurance);
            return new Own(
                    id, version, association, term, Map.copyOf(values), !withdrawn.isEmpty());
        }
    }
}
