package se.samspel.begrepp.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.storage.Database;
import se.samspel.begrepp.TermCommentSettled;
import se.samspel.begrepp.TermDiscussed;
import se.samspel.begrepp.TermId;

/**
 * What the people of a förbund say to each other about a term: those who write in the förbund or one of its groups see and
 * write it. A comment is never changed, only settled.
 */
@Component(service = TermComments.class)
public final class TermComments {
    static final Field TEXT =
            new Field("text", FieldType.LONG_TEXT, "Kommentar", "", true, 2_000, List.of());

    private final Database database;
    private final Layers layers;
    private final TermEdits edits;
    private final Clock clock;

    @Activate
    public TermComments(
            @Reference(target = "(schema=term)") Database database,
            @Reference Layers layers,
            @Reference TermEdits edits,
            @Reference Clock clock) {
        this.database = database;
        this.layers = layers;
        this.edits = edits;
        this.clock = clock;
    }

    /** One comment. */
    record Comment(long id, String text, String byName, Instant writtenAt, boolean settled) {}

    /** The förbund in which the viewer takes part in what is said; empty for those who only read. */
    Optional<UnitId> room(Viewer viewer) {
        return layers.association(viewer)
                .filter(
                        association ->
                                viewer.memberships().stream()
                                        .anyMatch(
                                                it ->
                                                        Role.writers().contains(it.role())
                                                                && layers.units(it.unit())
                                                                        .contains(association)));
    }

    /** The comments about a term in the viewer's förbund, oldest first; none for those who take no part. */
    List<Comment> about(Viewer viewer, String term) {
        return room(viewer).map(association -> about(association, term)).orElse(List.of());
    }

    private List<Comment> about(UnitId association, String term) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, text, by_name, written_at,
                                            case when settled = '' then 0 else 1 end as settled
                                        from term_comment
                                        where association = :association and term = :term
                                        order by written_at, id
                                        """)
                                .with("association", association)
                                .with("term", term)
                                .list(Comment.class));
    }

    /** Writes a comment; what is wrong with it as a sentence, or empty when it is kept. */
    Optional<String> write(Viewer viewer, String term, String text) {
        UnitId association = requireRoom(viewer);
        layers.require(viewer, term);
        String tidy = text.replace("\r\n", "\n").strip();
        Optional<String> problem =
                TEXT.problemWith(tidy)
                        .or(
                                () ->
                                        edits
                                                .sensitive(List.of(TEXT), Map.of("text", tidy))
                                                .values()
                                                .stream()
                                                .findFirst());
        if (problem.isEmpty()) {
            keep(viewer, association, term, tidy);
        }
        return problem;
    }

    private void keep(Viewer viewer, UnitId association, String term, String text) {
        database.write(
                tx -> {
                    long id = tx.newId();
                    tx.sql(
                                    """
                                    insert into term_comment (id, association, term, text, by_id,
                                        by_name, written_at, settled)
                                    values (:id, :association, :term, :text, :user, :name, :now, '')
                                    """)
                            .with("id", id)
                            .with("association", association)
                            .with("term", term)
                            .with("text", text)
                            .with("user", viewer.actor().id())
                            .with("name", viewer.name())
                            .with("now", clock.instant())
                            .run();
                    tx.publish(
                            viewer.actor(),
                            new TermDiscussed(new TermId(term), id, Scope.unit(association)));
                    return id;
                });
    }

    /** Says that a comment is done; doing it twice does no harm. */
    void settle(Viewer viewer, String term, long comment) {
        UnitId association = requireRoom(viewer);
        if (about(association, term).stream().noneMatch(it -> it.id() == comment)) {
            throw new NotThere("Kommentaren");
        }
        database.write(
                tx -> {
                    int settled =
                            tx.sql(
                                            """
                                            update term_comment set settled = 'yes'
                                            where id = :id and settled = ''
                                            """)
                                    .with("id", comment)
                                    .run();
                    if (settled == 1) {
                        tx.publish(
                                viewer.actor(),
                                new TermCommentSettled(
                                        new TermId(term), comment, Scope.unit(association)));
                    }
                    return settled;
                });
    }

    private UnitId requireRoom(Viewer viewer) {
        return room(viewer)
                .orElseThrow(
                        () ->
                                new AccessDenied(
                                        "Du får inte kommentera förbundets begrepp. Det gör de som arbetar i"
                                                + " förbundet eller någon av dess grupper."));
    }
}
