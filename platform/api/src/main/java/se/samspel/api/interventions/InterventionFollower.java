package se.samspel.api.interventions;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A DS service of a feature that keeps names of insatser: told when {@link Interventions#called} gives something else, at
 * least once for each change, after it is safe. One that was not there asks the register when it comes.
 */
@ConsumerType
public interface InterventionFollower {
    /** Some insats has been added, is called something else or has become part of another; safe to repeat. */
    void namesChanged();
}
