package se.samspel.samverkanskarta.internal.taken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.samspel.api.fields.Field;
import se.samspel.samverkanskarta.internal.rows.FieldIds;

/** Which field each column of a table holds; "" for one that is left out. */
final class Columns {
    static final String LEFT_OUT = "";

    /** What people call the fields besides their labels. */
    private static final Map<String, String> ALSO =
            Map.ofEntries(
                    Map.entry("namn", FieldIds.NAME),
                    Map.entry("möte", FieldIds.NAME),
                    Map.entry("mötesnamn", FieldIds.NAME),
                    Map.entry("roll", FieldIds.NAME),
                    Map.entry("status", FieldIds.STATUS),
                    Map.entry("målgrupp", FieldIds.TARGET_GROUPS),
                    Map.entry("förvem", FieldIds.BENEFIT_FOR),
                    Map.entry("hurofta", FieldIds.TIMES),
                    Map.entry("gångerperår", FieldIds.TIMES),
                    Map.entry("frekvens", FieldIds.TIMES),
                    Map.entry("längd", FieldIds.MINUTES),
                    Map.entry("tid", FieldIds.MINUTES),
                    Map.entry("fungerar", FieldIds.WORKS),
                    Map.entry("behöverändras", FieldIds.MUST_CHANGE),
                    Map.entry("vinst", FieldIds.GAIN),
                    Map.entry("sammankallande", FieldIds.OWNER),
                    Map.entry("överenskommelse", FieldIds.BASIS_TEXT),
                    Map.entry("organisation", FieldIds.PARTY),
                    Map.entry("enhet", FieldIds.UNIT_PART),
                    Map.entry("brytpunkter", FieldIds.TRANSITIONS),
                    Map.entry("kommun", FieldIds.MUNICIPALITIES),
                    Map.entry("funktioner", FieldIds.SEATS),
                    Map.entry("deltar", FieldIds.SEATS),
                    Map.entry("vilkakommer", FieldIds.SEATS),
                    Map.entry("vilkadeltar", FieldIds.SEATS),
                    Map.entry("ändamål", FieldIds.PURPOSE),
                    Map.entry("antalperår", FieldIds.TIMES),
                    Map.entry("gångeromåret", FieldIds.TIMES),
                    Map.entry("minuter", FieldIds.MINUTES),
                    Map.entry("vinstomdetfanns", FieldIds.GAIN),
                    Map.entry("kallar", FieldIds.OWNER),
                    Map.entry("ansvarig", FieldIds.OWNER),
                    Map.entry("styrsav", FieldIds.STEERING_GROUP),
                    Map.entry("vilarpå", FieldIds.BASIS),
                    Map.entry("dokument", FieldIds.BASIS_TEXT),
                    Map.entry("gällertill", FieldIds.BASIS_UNTIL),
                    Map.entry("datum", FieldIds.DAY));

    private Columns() {}

    /** A first guess by the words on top of the columns; a field is given to one column only. */
    static List<String> guess(List<Field> fields, List<String> header) {
        Set<String> taken = new HashSet<>();
        List<String> columns = new ArrayList<>();
        for (String word : header) {
            String field = guess(fields, plain(word));
            columns.add(!field.isEmpty() && taken.add(field) ? field : LEFT_OUT);
        }
        return columns;
    }

    private static String guess(List<Field> fields, String word) {
        return fields.stream()
                .filter(field -> plain(field.label()).equals(word) || field.id().equals(word))
                .findFirst()
                .or(
                        () ->
                                fields.stream()
                                        .filter(field -> field.id().equals(ALSO.get(word)))
                                        .findFirst())
                .map(Field::id)
                .orElse(LEFT_OUT);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[^a-zåäö]", "");
    }
}
