package se.samspel.handlingsplan.internal.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldType;
import se.samspel.api.fields.RichText;
import se.samspel.handlingsplan.internal.Rearranged;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;
import se.samspel.handlingsplan.internal.moving.Preview.How;

/** The texts of one section before and after. */
final class ComparedTexts {
    private final Layout now;
    private final Layout then;
    private final Map<String, SectionRow> sections;
    private final Map<Long, TextRow> before;
    private final Set<Long> after;

    ComparedTexts(Layout now, Layout then) {
        this.now = now;
        this.then = then;
        this.sections =
                now.sections().stream()
                        .collect(Collectors.toMap(it -> it.section().value(), Function.identity()));
        this.before =
                now.texts().stream().collect(Collectors.toMap(TextRow::id, Function.identity()));
        this.after = then.texts().stream().map(TextRow::id).collect(Collectors.toSet());
    }

    /** What changes among the texts of a section, with those that go from it. */
    List<Preview.Text> of(SectionRow section, @Nullable SectionRow old) {
        List<TextRow> stayed =
                then.textsOf(section).stream()
                        .filter(it -> before.containsKey(it.id()) && !isElsewhere(it, section))
                        .toList();
        List<Long> ids = stayed.stream().map(TextRow::id).toList();
        List<Long> earlier = now.texts().stream().map(TextRow::id).filter(ids::contains).toList();
        List<Long> moved = Rearranged.moved(earlier, ids);
        return Stream.concat(
                        then.textsOf(section).stream()
                                .flatMap(text -> text(text, section, moved).stream()),
                        old == null ? Stream.empty() : gone(old).stream())
                .toList();
    }

    /** The texts that a section had and nothing becomes of. */
    List<Preview.Text> gone(SectionRow old) {
        return now.textsOf(old).stream()
                .filter(text -> !after.contains(text.id()))
                .map(
                        text ->
                                new Preview.Text(
                                        List.of(How.GONE),
                                        text.label(),
                                        List.of(
                                                text.value().isBlank()
                                                        ? "Inget står i det."
                                                        : "Bara mallens egen text står i det."),
                                        shown(text)))
                .toList();
    }

    private List<Preview.Text> text(TextRow text, SectionRow section, List<Long> moved) {
        TextRow old = before.get(text.id());
        if (old == null) {
            return List.of(
                    new Preview.Text(List.of(How.NEW), text.label(), List.of(), shown(text)));
        }
        if (then.own().contains(text.id())) {
            boolean already = old.help().equals(Layout.OWN_TEXT);
            return already || then.own().contains(section.id())
                    ? List.of()
                    : List.of(
                            new Preview.Text(
                                    List.of(How.OWN),
                                    text.label(),
                                    List.of("Mallen frågar inte efter det. Texten står kvar."),
                                    shown(text)));
        }
        return changed(text, old, section, moved.contains(text.id()));
    }

    private List<Preview.Text> changed(
            TextRow text, TextRow old, SectionRow section, boolean moved) {
        List<How> how = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (!text.label().equals(old.label())) {
            how.add(How.RENAMED);
            notes.add("Hette " + old.label() + ".");
        }
        if (isElsewhere(text, section)) {
            how.add(How.MOVED);
            notes.add("Stod i " + sectionOf(old).heading() + ".");
        } else if (moved) {
            how.add(How.MOVED);
            notes.add("Har en ny plats i delen.");
        }
        List<String> other = new ArrayList<>();
        if (text.type() != old.type() || !text.choices().equals(old.choices())) {
            other.add("Fylls i på ett annat sätt.");
        }
        if (!text.help().equals(old.help())) {
            other.add("Hjälptexten är ny.");
        }
        Comparing.demanded(text.required(), old.required()).ifPresent(other::add);
        if (!other.isEmpty()) {
            how.add(How.CHANGED);
            notes.addAll(other);
        }
        return how.isEmpty()
                ? List.of()
                : List.of(new Preview.Text(how, text.label(), notes, shown(text)));
    }

    /** What stands in a text, as it reads without its formatting. */
    private static String shown(TextRow text) {
        return text.type() == FieldType.RICH_TEXT ? RichText.words(text.value()) : text.value();
    }

    private boolean isElsewhere(TextRow text, SectionRow section) {
        SectionRow source = sectionOf(Objects.requireNonNull(before.get(text.id())));
        return source.id() != section.id();
    }

    private SectionRow sectionOf(TextRow old) {
        return Objects.requireNonNull(sections.get(old.section().value()));
    }
}
