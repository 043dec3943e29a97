package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.SectionKind;

/**
 * The template of the demo as it was a version ago, so that the demo has plans that can be moved to the one that is
 * shipped: what replaces another text stands where that stood, and what is new is not there.
 */
final class EarlierTemplate {
    private static final Set<String> NEW = Set.of("syfte/jamstalldhet");

    private EarlierTemplate() {}

    static Template of(Template template) {
        return new Template(
                template.plugin(),
                template.id(),
                Long.toString(Long.parseLong(template.version()) - 1),
                template.title(),
                template.intro(),
                template.appliesTo(),
                template.sections().stream()
                        .map(section -> section(section, template))
                        .filter(it -> it.kind() != SectionKind.TEXT || !it.texts().isEmpty())
                        .toList(),
                template.approval());
    }

    private static Template.Section section(Template.Section section, Template template) {
        List<Template.Text> texts = new ArrayList<>(section.texts());
        texts.removeIf(
                text ->
                        !text.replaces().isEmpty()
                                || NEW.contains(section.id() + "/" + text.field().id()));
        template.sections().stream()
                .flatMap(other -> other.texts().stream())
                .flatMap(text -> movedFrom(section, text))
                .forEach(texts::add);
        return new Template.Section(
                section.id(),
                section.number(),
                section.title(),
                section.help(),
                section.kind(),
                section.required(),
                texts);
    }

    private static Stream<Template.Text> movedFrom(Template.Section section, Template.Text text) {
        String place = section.id() + "/";
        Field now = text.field();
        return text.replaces().stream()
                .filter(old -> old.startsWith(place))
                .map(
                        old ->
                                new Template.Text(
                                        new Field(
                                                old.substring(place.length()),
                                                now.type(),
                                                now.label(),
                                                now.help(),
                                                false,
                                                now.most(),
                                                now.choices()),
                                        text.required(),
                                        text.start()));
    }
}
