package se.samspel.handlingsplan.internal.imports;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.handlingsplan.internal.Part;

/**
 * What the page with everything in it sent: facts under their own names, and of each piece {@code v-} version, {@code t-}
 * text, {@code p-} place and the fields that it shows. {@code flytta} and {@code dela} name the piece whose button was
 * used, and {@code d-} the places where that piece is parted.
 *
 * @param moved the piece that was moved; empty when no such button was used
 * @param parted the piece that is to be parted; empty when no such button was used
 * @param at where it is parted
 */
record ImportForm(
        Map<String, String> facts,
        List<Corrections.Wish> wishes,
        String moved,
        Optional<Corrections.Wish> parted,
        List<Integer> at) {
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
        String parted = text(sent.getFirst("dela"));
        return new ImportForm(
                facts,
                wishes,
                text(sent.getFirst("flytta")),
                wishes.stream().filter(it -> Long.toString(it.piece()).equals(parted)).findFirst(),
                sent.getOrDefault("d-" + parted, List.of()).stream()
                        .filter(it -> it.matches("\\d{1,7}"))
                        .map(Integer::valueOf)
                        .toList());
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
