package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.ActivityStatus;
import se.samspel.handlingsplan.GoalStanding;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;

/** One row of a plan: a group of fields with its version. */
public sealed interface Row {
    long id();

    long version();

    /** What the form shows, by field id. */
    Map<String, String> values();

    /** The plan itself. */
    record PlanRow(
            long id,
            long version,
            long changes,
            PlanStatus status,
            UnitId association,
            String template,
            String templateVersion,
            String title,
            String years,
            String prioritisedYears,
            String convener,
            String convenerFrom,
            String convenerTo,
            Instant createdAt,
            String createdBy,
            Instant touchedAt,
            String touchedBy,
            boolean approval)
            implements Row {
        @Override
        public Map<String, String> values() {
            return Row.inOrder(
                    Part.FACTS, title, years, prioritisedYears, convener, convenerFrom, convenerTo);
        }
    }

    /** A section, as it was copied from the template, with what the group says of an empty area. */
    record SectionRow(
            long id,
            long version,
            SectionId section,
            String number,
            String title,
            String help,
            SectionKind kind,
            boolean required,
            String blank,
            String reason,
            String refers)
            implements Row {
        @Override
        public Map<String, String> values() {
            return Row.inOrder(Part.AREA, blank, reason, refers);
        }

        /** Whether the group has said that it is to be empty. */
        public boolean emptyOnPurpose() {
            return blank.equals("yes");
        }

        /** The areas that it sends the reader to. */
        public List<SectionId> references() {
            return refers.isEmpty()
                    ? List.of()
                    : Arrays.stream(refers.split(" ")).map(SectionId::new).toList();
        }

        /** As it is headed: "3. Trisam". */
        public String heading() {
            return number.isEmpty() ? title : number + ". " + title;
        }
    }

    /** A text that the template asks for. */
    record TextRow(
            long id,
            long version,
            SectionId section,
            String field,
            FieldType type,
            String label,
            String help,
            boolean required,
            int most,
            String choices,
            String value)
            implements Row {
        @Override
        public Map<String, String> values() {
            return Row.inOrder(Part.TEXT, value);
        }

        /** How it is filled in. While the plan is a draft nothing is required. */
        public Field asField() {
            return new Field("value", type, label, help, false, most, alternatives());
        }

        public List<Field.Choice> alternatives() {
            return choices.lines()
                    .map(line -> line.split(" ", 2))
                    .map(pair -> new Field.Choice(pair[0], pair[1]))
                    .toList();
        }
    }

    /** A row that is added, moved and removed under a parent. */
    sealed interface Child extends Row {
        /** The section of a goal, the goal of an activity. */
        String parent();

        String removed();

        Instant createdAt();

        String createdBy();

        /** What it is called in a sentence: the goal's wording, the member's name. */
        String called();

        default boolean isRemoved() {
            return !removed().isEmpty();
        }
    }

    /** A goal. */
    record GoalRow(
            long id,
            String parent,
            long version,
            String wording,
            String measure,
            String baseline,
            String target,
            String due,
            String followUp,
            String standing,
            String standingNote,
            String removed,
            Instant createdAt,
            String createdBy)
            implements Child {
        @Override
        public Map<String, String> values() {
            return Row.inOrder(
                    Part.GOAL,
                    wording,
                    measure,
                    baseline,
                    target,
                    due,
                    followUp,
                    standing,
                    standingNote);
        }

        @Override
        public String called() {
            return wording;
        }
    }

    /** An activity. */
    record ActivityRow(
            long id,
            String parent,
            long version,
            String what,
            String party,
            String partners,
            String person,
            String starts,
            String due,
            String place,
            ActivityStatus status,
            String intervention,
            String note,
            String linkedIntervention,
            String application,
            String removed,
            Instant createdAt,
            String createdBy)
            implements Child {
        @Override
        public Map<String, String> values() {
            return Row.inOrder(
                    Part.ACTIVITY,
                    what,
                    party,
                    partners,
                    person,
                    starts,
                    due,
                    place,
                    status.name(),
                    intervention,
                    note,
                    linkedIntervention,
                    application);
        }

        @Override
        public String called() {
            return what;
        }
    }

    /** A member. */
    record MemberRow(
            long id,
            String parent,
            long version,
            String name,
            String title,
            String party,
            MemberKind kind,
            String starts,
            String ends,
            String removed,
            Instant createdAt,
            String createdBy)
            implements Child {
        @Override
        public Map<String, String> values() {
            return Row.inOrder(Part.MEMBER, name, title, party, kind.name(), starts, ends);
        }

        @Override
        public String called() {
            return name;
        }
    }

    /** A prioritised group. */
    record TargetGroupRow(
            long id,
            String parent,
            long version,
            String name,
            String note,
            String removed,
            Instant createdAt,
            String createdBy)
            implements Child {
        @Override
        public Map<String, String> values() {
            return Row.inOrder(Part.TARGET_GROUP, name, note);
        }

        @Override
        public String called() {
            return name;
        }
    }

    /** How a goal stands, as it is stored; null when nothing has been said. */
    static @Nullable GoalStanding standing(String stored) {
        return stored.isEmpty() ? null : GoalStanding.valueOf(stored);
    }

    /** A stored date; null when none was given. */
    static @Nullable LocalDate date(String stored) {
        return stored.isEmpty() ? null : LocalDate.parse(stored);
    }

    /** A stored unit; null when none was chosen. */
    static @Nullable UnitId unit(String stored) {
        return stored.isEmpty() ? null : new UnitId(stored);
    }

    /** Stored units, in their order. */
    static List<UnitId> units(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(" ")).map(UnitId::new).toList();
    }

    private static Map<String, String> inOrder(Part part, String... values) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int place = 0; place < values.length; place++) {
            named.put(part.fields().get(place), values[place]);
        }
        return named;
    }
}
