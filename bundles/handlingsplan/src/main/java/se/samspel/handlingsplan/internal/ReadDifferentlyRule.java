package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.PartyKind;
import se.samspel.api.terms.Glossary;
import se.samspel.api.terms.Glossary.Found;
import se.samspel.api.terms.Glossary.Meaning;
import se.samspel.api.terms.Glossary.Meanings;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Goal;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;
import se.samspel.handlingsplan.spi.Section;

/** A goal with a word that the parties read differently: the group may want to say what it means. Each word once. */
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
        Set<String> said = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Section area : plan.areas()) {
            for (Goal goal : area.goals()) {
                for (Found found : meanings.in(goal.wording())) {
                    Meaning meaning = found.meaning();
                    if (!meaning.readings().isEmpty() && said.add(meaning.id())) {
                        findings.add(Finding.advice(area.id(), sentence(meaning)).at(goal.ref()));
                    }
                }
            }
        }
        return findings;
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
