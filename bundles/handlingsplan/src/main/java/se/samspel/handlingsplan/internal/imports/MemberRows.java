package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samspel.handlingsplan.MemberKind;

/** Reads people out of tables and lists: name, title, party, and whether they are regular or co-opted. */
final class MemberRows {
    private static final Pattern PARTY =
            Pattern.compile(
                    "(?iu).*(?:\\bpart\\b|samverkanspart|samarbetspart|organisation|myndighet|huvudman|verksamhet).*");

    private static final Pattern NAME =
            Pattern.compile(
                    "(?iu).*(?:\\bnamn|deltagare|ledamot|ledamöter|representant|person\\b).*");

    private static final Pattern TITLE =
            Pattern.compile("(?iu).*(?:befattning|titel|funktion|\\broll).*");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:\\p{Lu}|af |von |de )[\\p{L}'’. -]*)*");

    private static final Pattern PARTING = Pattern.compile("\\s*(?:,|;|\\s[–-]\\s|\\()\\s*");

    private static final int LONGEST_NAME = 60;

    private final Parties parties;
    private final String section;

    MemberRows(Parties parties, String section) {
        this.parties = parties;
        this.section = section;
    }

    /** Whether a row of cells is the head of a table of people. */
    static boolean isHead(List<String> row) {
        boolean name = row.stream().anyMatch(cell -> NAME.matcher(cell).matches());
        boolean other =
                row.stream()
                        .anyMatch(
                                cell ->
                                        PARTY.matcher(cell).matches()
                                                || TITLE.matcher(cell).matches());
        return name && other && row.stream().allMatch(cell -> cell.length() <= LONGEST_NAME);
    }

    /** Whether a line introduces people. */
    static boolean introduces(String line) {
        return line.length() <= 90
                && line.matches(
                        "(?iu)^(?:bilaga\\s*\\d*[.:]?\\s*)?(?:deltagare|ledamöter|representanter|medlemmar|adjungerad|ordinarie|gruppens? (?:medlemmar|deltagare|sammansättning)).*");
    }

    static MemberKind kindOf(String line) {
        return line.toLowerCase(Locale.ROOT).contains("adjungera")
                ? MemberKind.CO_OPTED
                : MemberKind.REGULAR;
    }

    /** The people of a table, row by row; rows without anyone become marks. */
    List<Piece> table(List<List<String>> rows, MemberKind kind, String under) {
        List<Piece> pieces = new ArrayList<>();
        Columns columns = Columns.of(rows.getFirst());
        boolean headed = isHead(rows.getFirst());
        String lastParty = "";
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            String source = String.join("\t", row);
            if (headed && (at == 0 || isHead(row))) {
                columns = Columns.of(row);
                pieces.add(mark(source, under));
                continue;
            }
            String party = cell(row, columns.party());
            boolean anyone = !cell(row, columns.name()).isBlank();
            lastParty = party.isBlank() ? lastParty : party;
            if (!anyone) {
                pieces.add(
                        parties.looksLikeParty(party) || source.isBlank()
                                ? mark(source, under)
                                : Piece.tray(source, under));
                continue;
            }
            people(row, columns, lastParty, kind, under, pieces);
        }
        return pieces;
    }

    private void people(
            List<String> row,
            Columns columns,
            String party,
            MemberKind kind,
            String under,
            List<Piece> pieces) {
        List<String> rest = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            if (at != columns.party()
                    && at != columns.name()
                    && at != columns.title()
                    && !row.get(at).isBlank()) {
                rest.add(row.get(at));
            }
        }
        String[] names = cell(row, columns.name()).split("\n");
        String[] titles = cell(row, columns.title()).split("\n");
        boolean paired = columns.title() >= 0 && titles.length == names.length;
        for (int at = 0; at < names.length; at++) {
            String title =
                    columns.title() < 0
                            ? ""
                            : paired ? titles[at] : at == 0 ? String.join(" ", titles) : "";
            String source = names[at] + (title.isEmpty() ? "" : "\t" + title);
            if (at == 0) {
                source =
                        cell(row, columns.party())
                                + "\t"
                                + source
                                + (rest.isEmpty() ? "" : "\t" + String.join("\t", rest));
            }
            Piece person = person(source.strip(), names[at], title, party, kind, under);
            pieces.add(rest.isEmpty() || at > 0 ? person : extra(person, rest));
        }
    }

    private static Piece extra(Piece person, List<String> rest) {
        Map<String, String> values = new LinkedHashMap<>(person.values());
        String title = values.getOrDefault("title", "");
        values.put("title", (title.isEmpty() ? "" : title + ", ") + String.join(", ", rest));
        return person.with(values).noting("Raden hade fler kolumner. De står efter befattningen.");
    }

    /** Someone on a line of their own: "Namn, befattning, part" or "Part: namn, befattning". */
    Piece line(String line, MemberKind kind, String under) {
        int colon = line.indexOf(':');
        if (colon > 0 && parties.looksLikeParty(line.substring(0, colon))) {
            String name = line.substring(colon + 1).strip();
            return name.isEmpty()
                    ? mark(line, under)
                    : person(line, name, "", line.substring(0, colon), kind, under);
        }
        String[] parts = PARTING.split(line.strip().replaceAll("\\)$", ""));
        for (int at = parts.length - 1; at > 0; at--) {
            if (parties.looksLikeParty(parts[at])) {
                List<String> others = new ArrayList<>(List.of(parts));
                String party = others.remove(at);
                String title = String.join(", ", others.subList(1, others.size()));
                return person(line, others.getFirst(), title, party, kind, under);
            }
        }
        return person(line, line, "", "", kind, under);
    }

    private Piece person(
            String source, String said, String title, String party, MemberKind kind, String under) {
        String[] parts =
                title.isBlank() ? PARTING.split(said.strip(), 2) : new String[] {said.strip()};
        String name = parts[0].strip();
        String own =
                parts.length > 1
                        ? parts[1].strip().replaceAll("^\\(|(?<=^[^(]{0,80})\\)$", "")
                        : title.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Piece.tray(source, under);
        }
        Optional<Parties.Party> known = parties.named(party);
        String unknown =
                known.isEmpty() && !party.isBlank() ? party.strip().replaceAll(":$", "") : "";
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                "title",
                unknown.isEmpty() ? own : own.isEmpty() ? unknown : own + " (" + unknown + ")");
        values.put("party", known.map(Parties.Party::id).orElse(""));
        values.put("kind", kind.name());
        Piece person = Piece.of(PieceKind.MEMBER, section, source, under).saying(name).with(values);
        if (!unknown.isEmpty()) {
            person = person.noting("Gruppen har ingen part som heter " + unknown + ". Välj part.");
        } else if (known.isEmpty()) {
            person = person.noting("Parten framgår inte. Välj den.");
        }
        return PERSON.matcher(name).matches() ? person : person.noting("Kontrollera namnet.");
    }

    private Piece mark(String source, String under) {
        return Piece.of(PieceKind.MARK, section, source, under);
    }

    private static String cell(List<String> row, int at) {
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    /** Which column holds what; -1 for none. */
    private record Columns(int party, int name, int title) {
        static Columns of(List<String> head) {
            int name = -1;
            int party = -1;
            int title = -1;
            for (int at = 0; at < head.size(); at++) {
                String cell = head.get(at);
                if (name < 0 && NAME.matcher(cell).matches()) {
                    name = at;
                } else if (title < 0 && TITLE.matcher(cell).matches()) {
                    title = at;
                } else if (party < 0 && PARTY.matcher(cell).matches()) {
                    party = at;
                }
            }
            return name < 0
                    ? new Columns(
                            head.size() > 1 ? 0 : -1,
                            head.size() > 1 ? 1 : 0,
                            head.size() > 2 ? 2 : -1)
                    : new Columns(party, name, title);
        }
    }
}
