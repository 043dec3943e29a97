package se.samspel.handlingsplan.internal.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.PlanId;

/** What was found in a file, as the API tells it. */
public final class ImportJson {
    private ImportJson() {}

    /**
     * A file on its way to a plan.
     *
     * @param state WAITING, READY, UNREADABLE or MADE
     * @param reason why it could not be read
     * @param plan what it became
     */
    public record FileJson(
            ImportId id,
            String state,
            UnitId owner,
            String template,
            String fileName,
            String reason,
            Instant receivedAt,
            String receivedBy,
            @Nullable PlanId plan) {}

    /** What was found in a file; characters without blanks. */
    public record FoundJson(
            FileJson file,
            Map<String, String> facts,
            long charactersPlaced,
            long charactersInTray,
            List<PieceJson> pieces,
            List<PlaceJson> places) {}

    /**
     * A piece of the file.
     *
     * @param place where it is, as in places; a heading that was recognised has {@code mark/<section>}
     * @param source as it stands in the file
     * @param sentences where its sentences begin, besides the first: places in the text at which it can be parted
     */
    public record PieceJson(
            long id,
            long version,
            String kind,
            String place,
            String text,
            Map<String, String> values,
            String source,
            String under,
            String note,
            boolean question,
            List<Integer> sentences) {
        public PieceJson {
            sentences = List.copyOf(sentences);
        }
    }

    /** A place that a piece can be moved to. */
    public record PlaceJson(String place, String section, String label) {}

    static FoundJson found(Imports.Open open) {
        Ledger ledger = open.ledger();
        return new FoundJson(
                file(open.row()),
                open.row().factValues(),
                ledger.placed(),
                ledger.tray(),
                open.pieces().stream().map(ImportJson::piece).toList(),
                open.template().stream()
                        .flatMap(it -> new Places(it, open.parties()).all().stream())
                        .flatMap(ImportJson::places)
                        .toList());
    }

    private static Stream<PlaceJson> places(Places.Group group) {
        return group.places().stream()
                .map(it -> new PlaceJson(it.value(), group.label(), it.label()));
    }

    static FileJson file(ImportRow row) {
        Long plan = row.planId();
        return new FileJson(
                row.importId(),
                row.state().name(),
                row.owner(),
                row.template(),
                row.fileName(),
                row.reason(),
                row.createdAt(),
                row.createdBy(),
                plan == null ? null : new PlanId(plan));
    }

    static PieceJson piece(KeptPiece piece) {
        return new PieceJson(
                piece.id(),
                piece.version(),
                piece.kind().name(),
                Places.of(piece.piece()),
                piece.content(),
                piece.values(),
                piece.source(),
                piece.under(),
                piece.note(),
                piece.question(),
                Parting.places(piece.piece()));
    }
}
