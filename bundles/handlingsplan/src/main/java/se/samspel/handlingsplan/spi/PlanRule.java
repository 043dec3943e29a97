package se.samspel.handlingsplan.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A DS service that looks at a plan and says what is worth another look ("att se över"). Called on any thread, often,
 * with an immutable value; does no I/O and keeps nothing. A rule that throws is left out and logged; the plan stands.
 *
 * <p>Service properties:
 *
 * <ul>
 *   <li>{@value #NAME}: the rule's name, lower-case letters a–z, digits and hyphens. Of several rules with one name only
 *       the one with the highest ranking is asked, so a plugin can replace a rule of the product.
 *   <li>{@code service.ranking}: also the order in which findings are shown, highest first; default 0.
 * </ul>
 */
@ConsumerType
public interface PlanRule {
    /** The service property that names the rule. */
    String NAME = "rule";

    /** What is worth another look, in the order it should be read; empty when nothing is. */
    List<Finding> check(Plan plan);
}
