package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/** The sections of a template, found by what a reader of a file knows of them. */
final class Sections {
    /** The longest text that still reads as one line, such as a name or a group. */
    static final int LINE = 160;

    private final List<Template.Section> all;

    Sections(Template template) {
        this.all = template.sections();
    }

    /** The first section of a kind. */
    Optional<Template.Section> of(SectionKind kind) {
        return all.stream().filter(it -> it.kind() == kind).findFirst();
    }

    Optional<Template.Section> withId(String id) {
        return all.stream().filter(it -> it.id().value().equals(id)).findFirst();
    }

    /** The field for text that names none: the first roomy one that is empty in the template. */
    static String defaultField(Template.Section section) {
        Predicate<Template.Text> roomy = text -> text.field().type().most() > LINE * 10;
        return section.texts().stream()
                .filter(roomy)
                .filter(text -> text.start().isEmpty())
                .findFirst()
                .or(() -> section.texts().stream().filter(roomy).findFirst())
                .or(() -> section.texts().stream().findFirst())
                .map(text -> text.field().id())
                .orElse("");
    }

    /** The field that a sentence which leads into a list names. */
    static Optional<String> fieldNamed(Template.Section section, String lead) {
        Words said = Words.of(lead);
        return section.texts().stream()
                .filter(it -> it.field().type().most() > LINE)
                .filter(it -> Words.of(it.field().label()).coveredBy(said) > 0.9)
                .map(it -> it.field().id())
                .findFirst();
    }
}
