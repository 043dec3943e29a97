package se.samspel.handlingsplan.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;

/** The parties of a group, known by name, short name, abbreviation or kind. */
record Parties(List<Party> all) {
    Parties {
        all = List.copyOf(all);
    }

    /** One party. */
    record Party(String id, String name, String shortName, PartyKind kind) {}

    /** The parties of a group, and those of no kind of their own; all of them for a group that has none. */
    static Parties of(Organisation organisation, UnitId owner) {
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        organisation.partiesOf(owner).forEach(it -> units.put(it.id(), it));
        boolean none = units.isEmpty();
        organisation.all(UnitKind.PARTY).stream()
                .filter(it -> none || it.partyKind() == PartyKind.OTHER)
                .forEach(it -> units.putIfAbsent(it.id(), it));
        return new Parties(units.values().stream().map(Parties::party).toList());
    }

    private static Party party(Unit unit) {
        PartyKind kind = unit.partyKind();
        return new Party(
                unit.id().value(),
                unit.name(),
                unit.shortName(),
                kind == null ? PartyKind.OTHER : kind);
    }

    /** The party that a label names, such as "Hofors kommun:" or "FK"; empty when it names none. */
    Optional<Party> named(String label) {
        String plain = plain(label);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> exact =
                all.stream()
                        .filter(
                                it ->
                                        plain(it.name()).equals(plain)
                                                || plain(it.shortName()).equals(plain))
                        .findFirst();
        return exact.isPresent() ? exact : ofKind(plain);
    }

    private Optional<Party> ofKind(String plain) {
        for (PartyKind kind : PartyKind.values()) {
            if (pattern(kind).matcher(plain).matches()) {
                List<Party> fitting = all.stream().filter(it -> it.kind() == kind).toList();
                return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a label is one of a party, also one the group does not have. */
    boolean looksLikeParty(String label) {
        String plain = plain(label);
        return named(label).isPresent()
                || List.of(PartyKind.values()).stream()
                        .anyMatch(it -> pattern(it).matcher(plain).matches());
    }

    /** The party whose name stands in a sentence; empty when none or several do. */
    Optional<Party> mentioned(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        List<Party> found =
                all.stream()
                        .filter(it -> lower.contains(it.name().toLowerCase(Locale.ROOT)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Pattern pattern(PartyKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> Pattern.compile("(?:\\p{L}+s? )?kommun(?:en)?");
            case REGION -> Pattern.compile("region(?:en)?(?: \\p{L}+){0,2}|landstinget?");
            case EMPLOYMENT_SERVICE -> Pattern.compile("arbetsförmedling(?:en)?|af|ams");
            case SOCIAL_INSURANCE -> Pattern.compile("försäkringskassan?|fk");
            case OTHER -> Pattern.compile("annan|annat|övriga?");
        };
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
