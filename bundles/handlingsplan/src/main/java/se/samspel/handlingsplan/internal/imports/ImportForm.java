package se.samspel.handlingsplan.internal.imports;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.handlingsplan.internal.Part;

/**
 * What the page with everything in it sent: facts under their own names, and of each piece {@code v-} version, {@code t-}
 * text, {@code p-} place and the fields that it shows.
 */
record ImportForm(Map<String, String> facts, List<Corrections.Wish> wishes, String moved) {
    private static final List<String> FIELDS = List.of("title", "party", "kind", "refers");

    static ImportForm of(Form form, List<KeptPiece> pieces) {
        MultivaluedMap<String, String> sent = form.asMap();
        Map<String, String> facts = new LinkedHashMap<>();
        for (String field : Part.FACTS.fields()) {
            facts.put(field, text(sent.getFirst(field)).strip());
        }
        List<Corrections.Wish> wishes = new ArrayList<>();
        for (KeptPiece piece : pieces) {
            String version = text(sent.getFirst("v-" + piece.id()));
            if (!version.matches("\\d{1,18}")) {
                continue;
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (String field : FIELDS) {
                String value = sent.getFirst(field + "-" + piece.id());
                if (value != null) {
                    values.put(field, value.strip());
                }
            }
            String text = sent.getFirst("t-" + piece.id());
            String place = sent.getFirst("p-" + piece.id());
            wishes.add(
                    new Corrections.Wish(
                            piece.id(),
                            Long.parseLong(version),
                            text == null
                                    ? piece.content()
                                    : text.replace("\r\n", "\n").stripTrailing(),
                            place == null ? Places.of(piece.piece()) : place,
                            values));
        }
        return new ImportForm(facts, wishes, text(sent.getFirst("flytta")));
    }

    Map<Long, Corrections.Wish> byPiece() {
        Map<Long, Corrections.Wish> byPiece = new LinkedHashMap<>();
        wishes.forEach(wish -> byPiece.put(wish.piece(), wish));
        return byPiece;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
