package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.MemberKind;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Template;

/** The places of a template that a piece can be moved to, as a form names them: {@code goal/omrade-asf}. */
public final class Places {
    static final String TRAY = "tray";
    private static final String SEPARATOR = "/";

    private final Template template;
    private final Parties parties;

    Places(Template template, Parties parties) {
        this.template = template;
        this.parties = parties;
    }

    /** A group of places under one heading. */
    public record Group(String label, List<Field.Choice> places) {
        public Group {
            places = List.copyOf(places);
        }
    }

    /** All of them, section by section, the tray first. */
    List<Group> all() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("Ej placerat", List.of(new Field.Choice(TRAY, "Brickan"))));
        for (Template.Section section : template.sections()) {
            List<Field.Choice> places = of(section);
            if (!places.isEmpty()) {
                groups.add(new Group(section.heading(), places));
            }
        }
        return groups;
    }

    private static List<Field.Choice> of(Template.Section section) {
        String id = section.id().value();
        return switch (section.kind()) {
            case TEXT, FACTS ->
                    section.texts().stream()
                            .filter(text -> text.field().choices().isEmpty())
                            .map(
                                    text ->
                                            new Field.Choice(
                                                    place(PieceKind.TEXT, id, text.field().id()),
                                                    text.field().label()))
                            .toList();
            case AREA ->
                    List.of(
                            new Field.Choice(
                                    place(PieceKind.TEXT, id, Matching.AREA_TEXT),
                                    "Text i området"),
                            new Field.Choice(place(PieceKind.GOAL, id, ""), "Mål"),
                            new Field.Choice(
                                    place(PieceKind.ACTIVITY, id, ""),
                                    "Aktivitet under målet ovanför"),
                            new Field.Choice(
                                    place(PieceKind.QUESTIONS, id, ""), "Frågor till dialogen"));
            case TARGET_GROUPS ->
                    List.of(
                            new Field.Choice(
                                    place(PieceKind.TARGET_GROUP, id, ""), "Prioriterad grupp"));
            case MEMBERS -> List.of(new Field.Choice(place(PieceKind.MEMBER, id, ""), "Deltagare"));
        };
    }

    /** The place of a piece, as the form names it. */
    static String of(Piece piece) {
        return piece.kind() == PieceKind.TRAY
                ? TRAY
                : place(piece.kind(), piece.section(), piece.field());
    }

    private static String place(PieceKind kind, String section, String field) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return field.isEmpty()
                ? name + SEPARATOR + section
                : name + SEPARATOR + section + SEPARATOR + field;
    }

    /** Whether the template has a place of that name. */
    boolean has(String place) {
        return all().stream()
                .flatMap(group -> group.places().stream())
                .anyMatch(it -> it.value().equals(place));
    }

    /** A piece that is moved to a place; what it was parted into is put together, or the other way round. */
    Piece moved(Piece piece, String place) {
        if (place.equals(of(piece)) || !has(place)) {
            return piece;
        }
        if (place.equals(TRAY)) {
            return plain(piece, PieceKind.TRAY, "", "");
        }
        String[] parts = place.split(SEPARATOR);
        PieceKind kind = PieceKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
        Piece plain = plain(piece, kind, parts[1], parts.length > 2 ? parts[2] : "");
        return switch (kind) {
            case MEMBER -> person(plain);
            case ACTIVITY -> plain.with(Map.of("status", "PLANNED"));
            default -> plain;
        };
    }

    private Piece person(Piece piece) {
        Piece read =
                new MemberRows(parties, piece.section())
                        .line(piece.text().replace('\n', ' '), MemberKind.REGULAR, piece.under());
        boolean found = read.kind() == PieceKind.MEMBER;
        Map<String, String> values =
                new LinkedHashMap<>(
                        found ? read.values() : Map.of("kind", MemberKind.REGULAR.name()));
        return piece.saying(found ? read.text() : piece.text()).with(values);
    }

    /** The same piece as running text in another place; nothing of it is left behind. */
    private Piece plain(Piece piece, PieceKind kind, String section, String field) {
        StringBuilder text = new StringBuilder(piece.text());
        if (piece.kind().hasFields()) {
            piece.values()
                    .forEach(
                            (name, value) -> {
                                boolean said = !name.equals("kind") && !name.equals("status");
                                if (said && !value.isBlank()) {
                                    text.append(", ")
                                            .append(
                                                    name.equals("party")
                                                            ? partyName(value)
                                                            : value);
                                }
                            });
        }
        return new Piece(
                kind,
                section,
                field,
                piece.source(),
                text.toString(),
                Map.of(),
                piece.under(),
                piece.note(),
                piece.question());
    }

    private String partyName(String id) {
        return parties.all().stream()
                .filter(it -> it.id().equals(id))
                .map(Parties.Party::name)
                .findFirst()
                .orElse(id);
    }

    /** The section with an id. */
    Optional<Template.Section> section(String id) {
        return template.sections().stream().filter(it -> it.id().value().equals(id)).findFirst();
    }

    /** The areas a reference may point at. */
    List<Field.Choice> areas() {
        return template.sections().stream()
                .filter(it -> it.kind() == SectionKind.AREA)
                .map(it -> new Field.Choice(it.id().value(), it.heading()))
                .toList();
    }
}
