package se.samspel.arkiv.internal.structure;

import java.util.List;

/** The names the rules look for: units, the register's insatser and the groups that plugins describe. */
record Names(
        List<Name> municipalities,
        List<Name> parties,
        List<Name> interventions,
        List<Name> targetGroups) {
    static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of());

    Names {
        municipalities = List.copyOf(municipalities);
        parties = List.copyOf(parties);
        interventions = List.copyOf(interventions);
        targetGroups = List.copyOf(targetGroups);
    }

    /**
     * A name.
     *
     * @param ref what it is the name of
     * @param words every way to write it, the name itself too
     */
    record Name(String ref, String name, List<String> words) {
        Name {
            words = List.copyOf(words);
        }

        static Name of(String ref, String name) {
            return new Name(ref, name, List.of(name));
        }
    }
}
