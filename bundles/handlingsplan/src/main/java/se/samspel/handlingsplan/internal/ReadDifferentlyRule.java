package se.samspel.handlingsplan.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.PartyKind;
import se.samspel.api.terms.Glossary;
import se.samspel.api.terms.Glossary.Found;
import se.samspel.api.terms.Glossary.Meaning;
import se.samspel.api.terms.Glossary.Meanings;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/**
 * A word that the parties read differently, in a goal, an activity or the text of a section: the group may want to say what it
 * means. Each word once, where it matters most: in the first goal that has it, else in an activity, else in a text.
 */
@Component(service = PlanRule.class, property = PlanRule.NAME + "=read-differently")
public final class ReadDifferentlyRule implements PlanRule {
    private final AtomicReference<@Nullable Glossary> glossary = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutGlossary")
    public void withGlossary(Glossary found) {
        glossary.set(found);
    }

    /** Forgets the glossary when it goes away. */
    public void withoutGlossary(Glossary gone) {
        glossary.compareAndSet(gone, null);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Glossary asked = glossary.get();
        if (asked == null) {
            return List.of();
        }
        Meanings meanings = asked.where(plan.facts().owners().getFirst(), plan.today());
        Map<String, Finding> findings = new LinkedHashMap<>();
        Stream.of(goals(plan), activities(plan), texts(plan))
                .flatMap(texts -> texts)
                .forEach(text -> look(text, meanings, findings));
        return List.copyOf(findings.values());
    }

    /** Some words of the plan, and the row they stand in; null for the text of a section. */
    private record Written(Section section, String words, @Nullable ObjectRef row) {}

    private static Stream<Written> goals(Plan plan) {
        return plan.areas().stream()
                .flatMap(
                        area ->
                                area.goals().stream()
                                        .map(it -> new Written(area, it.wording(), it.ref())));
    }

    private static Stream<Written> activities(Plan plan) {
        return plan.areas().stream()
                .flatMap(
                        area ->
                                area.goals().stream()
                                        .flatMap(goal -> goal.activities().stream())
                                        .map(it -> new Written(area, it.what(), it.ref())));
    }

    private static Stream<Written> texts(Plan plan) {
        return plan.sections().stream()
                .flatMap(
                        section ->
                                section.texts().stream()
                                        .map(it -> new Written(section, it.words(), null)));
    }

    private static void look(Written text, Meanings meanings, Map<String, Finding> findings) {
        for (Found found : meanings.in(text.words())) {
            Meaning meaning = found.meaning();
            if (!meaning.readings().isEmpty()) {
                Finding finding = Finding.advice(text.section().id(), sentence(meaning));
                findings.putIfAbsent(
                        meaning.id(), text.row() == null ? finding : finding.at(text.row()));
            }
        }
    }

    private static String sentence(Meaning meaning) {
        String readings =
                meaning.readings().entrySet().stream()
                        .map(it -> name(it.getKey()) + ": " + lower(it.getValue()))
                        .collect(Collectors.joining("; "));
        return "Parterna läser ”"
                + meaning.name()
                + "” olika ("
                + readings
                + "). Skriv vad ni menar med det här.";
    }

    private static String name(PartyKind party) {
        return Map.of(PartyKind.MUNICIPALITY, "kommunen", PartyKind.REGION, "regionen")
                .getOrDefault(party, party.swedish());
    }

    /** Within a sentence, without the point at the end. */
    private static String lower(String reading) {
        String text = reading.strip().replaceAll("\\.$", "");
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
