package se.samspel.handlingsplan.internal.roundtrip;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;

/** One thing that a returned file would change in the plan. */
sealed interface Proposal {
    /** The same for the same proposal each time the file is looked at. */
    String key();

    /** The heading of the section it stands in. */
    String place();

    /** What the row is called, or will be; may be empty. */
    String called();

    /**
     * What the person has seen of the plan when they decide; the proposal is asked anew when that has changed.
     */
    String stands();

    /** Whether the plan has been changed in the same place since the file was made. */
    boolean conflict();

    /** What cannot be carried out as it is written in the file, and why; empty when it can. */
    default String problem() {
        return "";
    }

    /**
     * Another text in a field.
     *
     * @param label the field's
     * @param before as it stood when the file was made
     * @param now as it stands in the plan
     * @param after as it stands in the file
     * @param value what would be stored
     * @param formatted whether the texts have formatting
     */
    record Change(
            Mark mark,
            String place,
            String called,
            String label,
            String before,
            String now,
            String after,
            String value,
            String problem,
            boolean formatted)
            implements Proposal {
        @Override
        public String key() {
            return "change_" + mark.name();
        }

        @Override
        public String stands() {
            return now;
        }

        @Override
        public boolean conflict() {
            return !now.equals(before);
        }
    }

    /**
     * A new row.
     *
     * @param number which new row of the file, from 1
     * @param after the row it stands after; 0 for first
     * @param labels what its fields are called
     * @param texts as they stand in the file, by field
     * @param values what would be stored, by field
     */
    record Add(
            int number,
            RowList list,
            long after,
            String place,
            Map<String, String> labels,
            Map<String, String> texts,
            Map<String, String> values,
            String problem)
            implements Proposal {
        public Add {
            labels = new LinkedHashMap<>(labels);
            texts = new LinkedHashMap<>(texts);
            values = new LinkedHashMap<>(values);
        }

        @Override
        public String key() {
            return "add_" + number;
        }

        @Override
        public String called() {
            return texts.values().stream().findFirst().orElse("");
        }

        @Override
        public String stands() {
            return "";
        }

        @Override
        public boolean conflict() {
            return false;
        }
    }

    /** A row that is not in the file any more. */
    record Remove(Part part, long row, String place, String called, String stands, boolean conflict)
            implements Proposal {
        @Override
        public String key() {
            return "remove_" + Mark.heading(part, row).name();
        }
    }

    /**
     * A row in another list: a goal in another area, an activity under another goal.
     *
     * @param to the list it stands in in the file
     * @param after the row it stands after there; 0 for first
     * @param fromCalled what the list it stands in now is called: the area's heading, the goal's wording
     * @param toCalled the same of the list in the file
     * @param afterCalled what the row before it is called; empty for first
     * @param stands the list it stands in now
     */
    record Transfer(
            RowList to,
            long row,
            long after,
            String place,
            String called,
            String fromCalled,
            String toCalled,
            String afterCalled,
            String stands,
            boolean conflict)
            implements Proposal {
        @Override
        public String key() {
            return "move_" + Mark.heading(to.part(), row).name();
        }
    }

    /**
     * A row in another place among its siblings.
     *
     * @param after the row it stands after in the file; 0 for first
     * @param afterCalled what that row is called; empty for first
     * @param stands the order as it is now
     */
    record Move(
            RowList list,
            long row,
            long after,
            String place,
            String called,
            String afterCalled,
            String stands,
            boolean conflict)
            implements Proposal {
        @Override
        public String key() {
            return "move_" + Mark.heading(list.part(), row).name();
        }
    }
}
