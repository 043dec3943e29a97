package se.samspel.handlingsplan.internal.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Rearranged;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.moving.Preview.How;

/** Compares how a plan is built with how it will be built, row by row. */
final class Comparing {
    private final Layout now;
    private final Layout then;
    private final Map<Long, SectionRow> before;
    private final Map<Long, SectionRow> after;
    private final List<Long> moved;
    private final ComparedTexts texts;

    private Comparing(Layout now, Layout then) {
        this.now = now;
        this.then = then;
        this.before = byId(now);
        this.after = byId(then);
        this.moved = Rearranged.moved(ids(now, after), ids(then, before));
        this.texts = new ComparedTexts(now, then);
    }

    static Preview between(Layout now, Layout then) {
        Comparing comparing = new Comparing(now, then);
        List<Preview.Part> parts = new ArrayList<>();
        int same = 0;
        for (SectionRow section : then.sections()) {
            Optional<Preview.Part> part = comparing.part(section);
            part.ifPresent(parts::add);
            same += part.isEmpty() ? 1 : 0;
        }
        now.sections().stream()
                .filter(section -> !comparing.after.containsKey(section.id()))
                .forEach(section -> parts.add(comparing.gone(section)));
        return new Preview(now.templateVersion(), then.templateVersion(), parts, same);
    }

    private static Map<Long, SectionRow> byId(Layout layout) {
        return layout.sections().stream()
                .collect(Collectors.toMap(SectionRow::id, Function.identity()));
    }

    private static List<Long> ids(Layout layout, Map<Long, SectionRow> also) {
        return layout.sections().stream().map(SectionRow::id).filter(also::containsKey).toList();
    }

    private Optional<Preview.Part> part(SectionRow section) {
        SectionRow old = before.get(section.id());
        List<How> how = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (old == null) {
            how.add(How.NEW);
        } else if (then.own().contains(section.id())) {
            own(section, old, how, notes);
        } else {
            changed(section, old, how, notes);
        }
        joined(section, old, how, notes);
        List<Preview.Text> within = texts.of(section, old);
        return how.isEmpty() && within.isEmpty()
                ? Optional.empty()
                : Optional.of(new Preview.Part(how, section.heading(), notes, within));
    }

    private void own(SectionRow section, SectionRow old, List<How> how, List<String> notes) {
        if (old.help().equals(Layout.OWN_SECTION)) {
            return;
        }
        how.add(How.OWN);
        notes.add("Mallen har inte den här delen. Allt som står i den är kvar.");
        int goals = then.goalsOf(section).size();
        if (goals > 0) {
            notes.add(Swedish.count(goals, "mål", "mål") + " följer med.");
        }
    }

    private void changed(SectionRow section, SectionRow old, List<How> how, List<String> notes) {
        if (!section.title().equals(old.title())) {
            how.add(How.RENAMED);
            notes.add("Hette " + old.heading() + ".");
        }
        if (moved.contains(section.id())) {
            how.add(How.MOVED);
            notes.add(place(section));
        }
        List<String> other = new ArrayList<>();
        if (!section.number().equals(old.number()) && section.title().equals(old.title())) {
            other.add(
                    section.number().isEmpty()
                            ? "Har inget nummer längre."
                            : "Får nummer " + section.number() + ".");
        }
        if (section.kind() != old.kind()) {
            other.add(
                    section.kind() == SectionKind.AREA
                            ? "Är nu ett område med mål och aktiviteter."
                            : "Är inte längre ett område med mål och aktiviteter.");
        }
        if (!section.help().equals(old.help())) {
            other.add("Hjälptexten är ny.");
        }
        demanded(section.required(), old.required()).ifPresent(other::add);
        if (!other.isEmpty()) {
            how.add(How.CHANGED);
            notes.addAll(other);
        }
    }

    static Optional<String> demanded(boolean now, boolean before) {
        return now == before
                ? Optional.empty()
                : Optional.of(
                        now
                                ? "Måste vara ifyllt innan planen fastställs."
                                : "Måste inte längre vara ifyllt innan planen fastställs.");
    }

    private String place(SectionRow section) {
        int place = then.sections().indexOf(section);
        return place == 0
                ? "Står nu först."
                : "Står nu efter " + then.sections().get(place - 1).heading() + ".";
    }

    private void joined(
            SectionRow section, @Nullable SectionRow old, List<How> how, List<String> notes) {
        Map<String, Long> from =
                then.goalsOf(section).stream()
                        .map(goal -> Objects.requireNonNull(now.areas().get(goal)))
                        .filter(area -> old == null || !area.equals(old.section().value()))
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        from.forEach(
                (area, goals) ->
                        notes.add(
                                Swedish.count(goals.intValue(), "mål", "mål")
                                        + " från "
                                        + heading(area)
                                        + " flyttas hit."));
        if (how.isEmpty() && !from.isEmpty()) {
            how.add(How.CHANGED);
        }
    }

    private String heading(String area) {
        return now.sections().stream()
                .filter(it -> it.section().value().equals(area))
                .findFirst()
                .map(SectionRow::heading)
                .orElse(area);
    }

    private Preview.Part gone(SectionRow section) {
        Optional<String> joined =
                now.goalsOf(section).stream().map(goal -> then.areas().get(goal)).findFirst();
        String note =
                joined.flatMap(
                                area ->
                                        then.sections().stream()
                                                .filter(it -> it.section().value().equals(area))
                                                .findFirst())
                        .map(area -> "Målen står nu i " + area.heading() + ".")
                        .orElse("Inget står i den, så inget försvinner ur planen.");
        return new Preview.Part(
                List.of(How.GONE), section.heading(), List.of(note), texts.gone(section));
    }
}
