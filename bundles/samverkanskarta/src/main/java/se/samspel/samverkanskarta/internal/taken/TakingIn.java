package se.samspel.samverkanskarta.internal.taken;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.Parts;

/**
 * Takes a table into a version: a row a part, known again by its name. An empty cell leaves what stands. What is shown before
 * is tried out by the very same rules, so a row that is shown as right is taken in as it is shown.
 */
@Component(service = TakingIn.class)
public final class TakingIn {
    /** Most rows of one table. */
    static final int MOST = 300;

    /** How many are written before others get their turn. */
    private static final int AT_ONCE = 50;

    private final Maps maps;
    private final Parts parts;

    @Activate
    public TakingIn(@Reference Maps maps, @Reference Parts parts) {
        this.maps = maps;
        this.parts = parts;
    }

    /** What a row would do. */
    public enum Does {
        ADDS("Ny"),
        CHANGES("Ändras"),
        NOTHING("Står redan så"),
        REFUSED("Tas inte in");

        private final String swedish;

        Does(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** A row. @param number from 1, the head not counted; {@code problems} whole sentences */
    public record RowLine(int number, String name, Does does, List<String> problems) {
        public RowLine {
            problems = List.copyOf(problems);
        }
    }

    /** What a table would do, or has done. @param columns the field of each column, "" for one that is left out */
    public record Look(List<String> header, List<String> columns, List<RowLine> rows) {
        public Look {
            header = List.copyOf(header);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public long count(Does does) {
            return rows.stream().filter(it -> it.does() == does).count();
        }
    }

    /**
     * Looks at a table; nothing is kept.
     *
     * @param rows the first is the head
     * @param columns the field of each column; empty to guess
     */
    public Look look(
            Viewer viewer,
            VersionId version,
            MapPart part,
            List<List<String>> rows,
            List<String> columns) {
        return work(viewer, version, part, rows, columns, false);
    }

    /** Takes in the rows that are right; those that are not are told of, and nothing of them is kept. */
    public Look take(
            Viewer viewer,
            VersionId version,
            MapPart part,
            List<List<String>> rows,
            List<String> columns) {
        return work(viewer, version, part, rows, columns, true);
    }

    private Look work(
            Viewer viewer,
            VersionId version,
            MapPart part,
            List<List<String>> rows,
            List<String> columns,
            boolean keep) {
        maps.requireWrite(viewer, version);
        List<Field> fields = maps.fields(viewer, version).all(part);
        List<String> header = rows.getFirst();
        List<String> chosen = columns.isEmpty() ? Columns.guess(fields, header) : columns;
        Map<String, PartLine> known = new LinkedHashMap<>();
        parts.of(viewer, version, part, false)
                .forEach(it -> known.put(it.fullName().toLowerCase(Locale.ROOT), it));
        RowReader reader =
                new RowReader(part, fields, chosen, known, new Sitting(maps.open(viewer, version)));
        List<RowReader.Read> read = rows.stream().skip(1).limit(MOST).map(reader::read).toList();
        List<MapChange> changes = new ArrayList<>(reader.made());
        int ahead = changes.size();
        read.stream().flatMap(it -> it.change().stream()).forEach(changes::add);
        List<MapOutcome> outcomes = maps.tryAll(viewer, version, changes);
        if (keep) {
            outcomes = kept(viewer, version, part, changes, outcomes);
        }
        return new Look(
                header, chosen, RowLines.of(read, outcomes.subList(ahead, outcomes.size())));
    }

    /**
     * Takes in what was right, some at a time, so that others who write do not have to wait for a whole table. Should somebody
     * change the same thing meanwhile, those that went together with it are not taken in, and the rows say so.
     */
    private List<MapOutcome> kept(
            Viewer viewer,
            VersionId version,
            MapPart part,
            List<MapChange> changes,
            List<MapOutcome> tried) {
        List<MapOutcome> outcomes = new ArrayList<>(tried);
        List<Integer> right =
                IntStream.range(0, tried.size())
                        .filter(at -> tried.get(at) instanceof MapOutcome.Saved)
                        .boxed()
                        .toList();
        for (int from = 0; from < right.size(); from += AT_ONCE) {
            List<Integer> some = right.subList(from, Math.min(right.size(), from + AT_ONCE));
            MapOutcome came =
                    maps.writeAll(viewer, version, some.stream().map(changes::get).toList(), "")
                            .getFirst();
            if (!(came instanceof MapOutcome.Saved)) {
                some.forEach(at -> outcomes.set(at, new MapOutcome.Gone(part)));
            }
        }
        return outcomes;
    }

    /** The fields a column can hold, for a choice on the page. */
    public List<Field> fields(Viewer viewer, VersionId version, MapPart part) {
        return maps.fields(viewer, version).all(part);
    }

    /** What tells one part from another in a table. */
    static String nameField(MapPart part) {
        return part == MapPart.FINDING ? FieldIds.FINDING : FieldIds.NAME;
    }
}
