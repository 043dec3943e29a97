package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.handlingsplan.spi.Finding;
import se.samspel.handlingsplan.spi.Plan;
import se.samspel.handlingsplan.spi.PlanRule;

/** Asks every rule about a plan. Of several rules with one name the highest ranked is asked. */
@Component(service = PlanCheck.class)
public final class PlanCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PlanCheck.class);

    private final List<Ranked> rules = new CopyOnWriteArrayList<>();

    /** Takes a rule into account from the next look at a plan. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindRule(PlanRule rule, Map<String, Object> properties) {
        Object name = properties.get(PlanRule.NAME);
        Object ranking = properties.get("service.ranking");
        Ranked ranked =
                new Ranked(
                        rule,
                        name instanceof String text
                                ? text
                                : "unnamed-" + properties.get("service.id"),
                        ranking instanceof Integer number ? number : 0);
        rules.stream()
                .filter(other -> other.name().equals(ranked.name()))
                .forEach(
                        other ->
                                LOG.info(
                                        "two rules are named {}: the one ranked {} is asked",
                                        ranked.name(),
                                        Math.max(other.ranking(), ranked.ranking())));
        rules.add(ranked);
    }

    /** Forgets a rule that goes away. */
    public void unbindRule(PlanRule rule) {
        rules.removeIf(ranked -> ranked.rule() == rule);
    }

    /** Everything worth another look: what must be settled first, then advice, each in the order of the plan. */
    List<Finding> look(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        for (Ranked ranked : asked()) {
            findings.addAll(ask(ranked, plan));
        }
        List<String> order = plan.sections().stream().map(section -> section.id().value()).toList();
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.level() == Finding.Level.ADVICE)
                        .thenComparingInt(
                                finding ->
                                        finding.section() == null
                                                ? -1
                                                : order.indexOf(finding.section().value())));
        return List.copyOf(findings);
    }

    private List<Ranked> asked() {
        Map<String, Ranked> best = new LinkedHashMap<>();
        rules.stream()
                .sorted(Comparator.comparingInt(Ranked::ranking).reversed())
                .forEach(ranked -> best.putIfAbsent(ranked.name(), ranked));
        return List.copyOf(best.values());
    }

    private static List<Finding> ask(Ranked ranked, Plan plan) {
        try {
            return ranked.rule().check(plan);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "rule {} failed on plan {} and is left out; update or remove the plugin it comes from",
                    ranked.name(),
                    plan.id(),
                    failure);
            return List.of();
        }
    }

    private record Ranked(PlanRule rule, String name, int ranking) {}
}
