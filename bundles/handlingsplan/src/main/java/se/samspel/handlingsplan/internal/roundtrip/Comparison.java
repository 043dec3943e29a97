package se.samspel.handlingsplan.internal.roundtrip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.Rearranged;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.AddedRow;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.Loose;

/**
 * Three plans side by side: as it was when the file was made, as it is in the file, as it stands now. What the file has
 * not changed is no proposal, whatever has happened in the plan since.
 *
 * @param proposals in the order of the plan, the new rows and the moves after the texts
 * @param tray texts of the file that have no place in the plan
 */
record Comparison(List<Proposal> proposals, List<Loose> tray) {
    Comparison {
        proposals = List.copyOf(proposals);
        tray = List.copyOf(tray);
    }

    static Comparison of(Exported base, ReturnedPlan file, Standing now) {
        return new Comparing(base, file, now).compare();
    }

    /** One comparison under way. */
    private static final class Comparing {
        private final Exported base;
        private final ReturnedPlan file;
        private final Standing now;
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Loose> tray = new ArrayList<>();

        Comparing(Exported base, ReturnedPlan file, Standing now) {
            this.base = base;
            this.file = file;
            this.now = now;
            tray.addAll(file.tray());
        }

        Comparison compare() {
            // a file that has lost most of its marks says nothing by what it lacks
            boolean marksHeld = file.texts().size() * 2 >= base.texts().size();
            Set<Mark> gone = marksHeld ? rowsGone() : Set.of();
            Set<Mark> all = new LinkedHashSet<>(base.texts().keySet());
            all.addAll(file.texts().keySet());
            for (Mark mark : all) {
                boolean inFile = file.texts().containsKey(mark);
                if (inFile
                        || (marksHeld && !gone.contains(Mark.heading(mark.part(), mark.row())))) {
                    text(mark);
                }
            }
            int number = 0;
            for (AddedRow row : file.added()) {
                add(++number, row);
            }
            base.orders().keySet().forEach(this::moves);
            file.orders().keySet().forEach(this::transfers);
            return new Comparison(proposals, tray);
        }

        private void text(Mark mark) {
            String before = base.texts().getOrDefault(mark, "");
            String after = file.texts().getOrDefault(mark, "");
            if (after.equals(before)) {
                return;
            }
            Optional<String> stands = now.text(mark);
            Optional<Field> field = now.field(mark);
            if (stands.isEmpty() || field.isEmpty()) {
                loose("Ändrad text, men raden är borttagen ur planen", mark, after);
            } else if (!after.equals(stands.get())) {
                Optional<String> value = Shown.value(field.get(), after);
                proposals.add(
                        new Proposal.Change(
                                mark,
                                now.place(mark.part(), mark.row()),
                                now.called(mark.part(), mark.row()),
                                field.get().label(),
                                before,
                                stands.get(),
                                after,
                                value.orElse(""),
                                value.isPresent() ? "" : unknown(field.get()),
                                field.get().type() == FieldType.RICH_TEXT));
            }
        }

        private void loose(String what, Mark mark, String text) {
            if (!text.isEmpty()) {
                tray.add(new Loose(what, now.place(mark.part(), mark.row()), text));
            }
        }

        private static String unknown(Field field) {
            return switch (field.type()) {
                case DATE -> "Samspel förstår inte datumet. Skriv det som 2027-03-31.";
                default -> "Det finns inte bland alternativen. Välj ett av dem i planen.";
            };
        }

        /** Rows that the file has nothing of; those that still stand in the plan are proposed to be taken away. */
        private Set<Mark> rowsGone() {
            Set<Mark> gone = new LinkedHashSet<>();
            base.orders()
                    .forEach(
                            (list, rows) -> {
                                for (long row : rows) {
                                    if (!file.has(list.part(), row)) {
                                        gone.add(Mark.heading(list.part(), row));
                                        remove(list, row, gone);
                                    }
                                }
                            });
            return gone;
        }

        private void remove(RowList list, long row, Set<Mark> gone) {
            boolean withParent =
                    list.part() == Part.ACTIVITY
                            && gone.contains(
                                    Mark.heading(Part.GOAL, Long.parseLong(list.parent())));
            if (withParent || now.row(list.part(), row).isEmpty()) {
                return;
            }
            Map<String, String> stands = new LinkedHashMap<>();
            base.row(list.part(), row)
                    .forEach(
                            (field, before) ->
                                    stands.put(
                                            field,
                                            now.text(new Mark(list.part(), row, field))
                                                    .orElse("")));
            proposals.add(
                    new Proposal.Remove(
                            list.part(),
                            row,
                            now.place(list.part(), row),
                            now.called(list.part(), row),
                            String.join("\n", stands.values()),
                            !stands.equals(base.row(list.part(), row))));
        }

        private void add(int number, AddedRow row) {
            if (!now.has(row.list())) {
                tray.add(
                        new Loose(
                                "Ny rad, men det den hörde till är borttaget",
                                "",
                                String.join(" | ", row.texts().values())));
                return;
            }
            Map<String, String> labels = new LinkedHashMap<>();
            Map<String, String> values = new LinkedHashMap<>();
            String problem = "";
            for (Field field : now.fieldsOf(row.list().part())) {
                String text = row.texts().get(field.id());
                if (text != null) {
                    labels.put(field.id(), field.label());
                    Optional<String> value = Shown.value(field, text);
                    values.put(field.id(), value.orElse(""));
                    problem = value.isPresent() ? problem : field.label() + ": " + unknown(field);
                }
            }
            proposals.add(
                    new Proposal.Add(
                            number,
                            row.list(),
                            row.after(),
                            now.place(row.list()),
                            labels,
                            row.texts(),
                            values,
                            problem));
        }

        /** Rows that stood in another list when the file was made. */
        private void transfers(RowList to) {
            long previous = 0;
            for (long row : file.order(to)) {
                Optional<RowList> before = base.listOf(to.part(), row);
                if (before.isPresent() && !before.get().equals(to)) {
                    transfer(before.get(), to, row, previous);
                    previous = row;
                } else if (now.order(to).contains(row)) {
                    previous = row;
                }
            }
        }

        private void transfer(RowList before, RowList to, long row, long previous) {
            Optional<RowList> stands = now.listOf(to.part(), row);
            if (stands.isEmpty() || !now.has(to)) {
                tray.add(
                        new Loose(
                                stands.isEmpty()
                                        ? "Flyttad rad, men raden är borttagen ur planen"
                                        : "Flyttad rad, men det den flyttades till är borttaget ur planen",
                                now.place(to.part(), row),
                                now.called(to.part(), row)));
            } else if (!stands.get().equals(to)) {
                proposals.add(
                        new Proposal.Transfer(
                                to,
                                row,
                                previous,
                                now.place(to.part(), row),
                                now.called(to.part(), row),
                                now.called(stands.get()),
                                now.called(to),
                                previous == 0 ? "" : now.called(to.part(), previous),
                                stands.get().words(),
                                !stands.get().equals(before)));
            }
        }

        private void moves(RowList list) {
            List<Long> order = now.order(list);
            List<Long> inFile = file.order(list).stream().filter(order::contains).toList();
            List<Long> before = base.order(list).stream().filter(inFile::contains).toList();
            List<Long> after = inFile.stream().filter(before::contains).toList();
            List<Long> stands = order.stream().filter(after::contains).toList();
            if (after.equals(before) || after.equals(stands)) {
                return;
            }
            for (long row : Rearranged.moved(before, after)) {
                int place = after.indexOf(row);
                long previous = place == 0 ? 0 : after.get(place - 1);
                proposals.add(
                        new Proposal.Move(
                                list,
                                row,
                                previous,
                                now.place(list.part(), row),
                                now.called(list.part(), row),
                                previous == 0 ? "" : now.called(list.part(), previous),
                                Kept.numbers(stands),
                                !stands.equals(before)));
            }
        }
    }
}
