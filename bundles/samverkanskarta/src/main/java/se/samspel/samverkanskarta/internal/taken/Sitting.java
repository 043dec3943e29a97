package se.samspel.samverkanskarta.internal.taken;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapChange;

/**
 * Who sits in a forum, as a cell tells it: {@code Kommunen: Enhetschef (2); Handläggare}. A function that is not on the map
 * becomes one when its party is told.
 */
final class Sitting {
    private static final Pattern ONE =
            Pattern.compile("(?:([^:]+):)?\\s*(.+?)\\s*(?:\\((\\d{1,2})\\))?");

    private final Inventory inventory;
    private final Map<String, MapChange> made = new LinkedHashMap<>();

    Sitting(Inventory inventory) {
        this.inventory = inventory;
    }

    /** The functions that had to be made for the cells read so far. */
    List<MapChange> made() {
        return new ArrayList<>(made.values());
    }

    /** The seats of a cell; a sentence for each one that is not understood is added to the problems. */
    String read(String cell, List<String> problems) {
        Map<String, String> seats = new LinkedHashMap<>();
        for (String one : cell.split("[;\n]")) {
            Matcher told = ONE.matcher(one.strip());
            if (told.matches()) {
                String people = told.group(3) == null ? "1" : told.group(3);
                function(told.group(1), told.group(2), problems)
                        .ifPresent(key -> seats.put(key, key + "*" + people));
            }
        }
        return seats.values().stream().collect(joining(" "));
    }

    private Optional<String> function(
            @Nullable String partyName, String name, List<String> problems) {
        Optional<MapParty> party = Optional.ofNullable(partyName).flatMap(this::party);
        if (partyName != null && party.isEmpty()) {
            problems.add("Parten " + partyName.strip() + " finns inte på kartan.");
            return Optional.empty();
        }
        List<MapFunction> same =
                inventory.functions().stream()
                        .filter(it -> it.name().equalsIgnoreCase(name))
                        .filter(it -> party.isEmpty() || it.party().equals(party.get().key()))
                        .toList();
        if (same.size() == 1) {
            return Optional.of(same.getFirst().key());
        }
        if (party.isPresent() && same.isEmpty()) {
            return Optional.of(make(party.get(), name));
        }
        problems.add(
                same.isEmpty()
                        ? "Funktionen "
                                + name
                                + " finns inte på kartan. Skriv parten före: Part: "
                                + name
                                + "."
                        : "Flera funktioner heter "
                                + name
                                + ". Skriv parten före: Part: "
                                + name
                                + ".");
        return Optional.empty();
    }

    private Optional<MapParty> party(String name) {
        String word = name.strip();
        return inventory.parties().stream()
                .filter(
                        it ->
                                it.name().equalsIgnoreCase(word)
                                        || it.shortName().equalsIgnoreCase(word))
                .findFirst();
    }

    private String make(MapParty party, String name) {
        String key = key(party.key() + " " + name);
        made.putIfAbsent(
                key,
                new MapChange.Put(
                        MapPart.FUNCTION,
                        key,
                        0,
                        Map.of(FieldIds.NAME, name, FieldIds.PARTY, party.key())));
        return key;
    }

    /** A key of a name: the same name, the same key. */
    private static String key(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[åä]", "a")
                        .replace('ö', 'o')
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        String mark = Integer.toHexString(name.toLowerCase(Locale.ROOT).hashCode());
        return plain.substring(0, Math.min(plain.length(), 48)) + "-" + mark;
    }
}
