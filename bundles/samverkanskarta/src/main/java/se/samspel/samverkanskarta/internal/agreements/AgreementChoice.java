package se.samspel.samverkanskarta.internal.agreements;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;

/**
 * Which agreements are asked for, as an address says it; what is left out lets everything through, and what nothing has lets
 * nothing through.
 */
record AgreementChoice(Map<String, String> asked) {
    static final String ASSOCIATION = "forbund";
    static final String MAP = "karta";
    static final String STANDING = "lage";
    static final String BASIS = "grund";
    static final String OWNER = "agare";
    static final String STEERING = "styrgrupp";
    static final String ORDER = "ordning";
    static final List<String> PARAMETERS =
            List.of(ASSOCIATION, MAP, STANDING, BASIS, OWNER, STEERING, ORDER);

    AgreementChoice {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String parameter : PARAMETERS) {
            String value = asked.getOrDefault(parameter, "");
            if (!value.isBlank()) {
                kept.put(parameter, value);
            }
        }
        asked = Map.copyOf(kept);
    }

    String of(String parameter) {
        return asked.getOrDefault(parameter, "");
    }

    /** The same with another value for one parameter; empty leaves it out. */
    AgreementChoice with(String parameter, String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        other.put(parameter, value);
        return new AgreementChoice(other);
    }

    /** Whether only some are asked for; an order alone leaves nothing out. */
    boolean narrows() {
        return asked.keySet().stream().anyMatch(it -> !it.equals(ORDER));
    }

    boolean lets(Agreed agreed) {
        Ground ground = agreed.ground();
        return fits(ASSOCIATION, ground.association().value())
                && fits(MAP, ground.mapId().toString())
                && fits(STANDING, agreed.standing().name())
                && fits(BASIS, ground.agreement().basis().name())
                && fits(OWNER, ground.owner())
                && fits(STEERING, ground.steeringGroup());
    }

    private boolean fits(String parameter, String value) {
        String wanted = of(parameter);
        return wanted.isEmpty() || wanted.equals(value);
    }

    /** As the end of an address, with its question mark; empty when nothing is asked. */
    String query() {
        return asked.isEmpty()
                ? ""
                : PARAMETERS.stream()
                        .filter(asked::containsKey)
                        .map(it -> it + "=" + URLEncoder.encode(of(it), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
