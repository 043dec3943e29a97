package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.documents.TextExtractor.Reason;

/** One sheet of an Excel file, cell by cell; what stands in a cell is its last value, never its formula. */
final class XlsxSheet implements XmlWalk.Visitor {
    private static final int MOST_COLUMNS = 500;

    private final List<String> words;
    private final XlsxDates dates;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String type = "";
    private String style = "";
    private int column = -1;
    private long characters;
    private boolean inValue;

    XlsxSheet(List<String> words, XlsxDates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public boolean start(String name, XmlWalk at) throws Unreadable {
        switch (name) {
            case "row" -> {
                rows.add(new ArrayList<>());
                column = -1;
            }
            case "c" -> cell(at);
            case "v", "t" -> inValue = true;
            default -> inValue = false;
        }
        if (rows.size() > Limits.BLOCKS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        return !name.equals("f") && !name.equals("rPh");
    }

    /** A cell that does not say where it stands is the next one, also when those before it are empty. */
    private void cell(XmlWalk at) throws Unreadable {
        type = at.attribute("t");
        style = at.attribute("s");
        text.setLength(0);
        String place = at.attribute("r").replaceAll("[^A-Z]", "");
        column = place.isEmpty() ? column + 1 : number(place);
        if (column >= MOST_COLUMNS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
    }

    /** "A" is 0, "AB" is 27. */
    private static int number(String letters) {
        int number = 0;
        for (int at = 0; at < Math.min(letters.length(), 4); at++) {
            number = number * 26 + letters.charAt(at) - 'A' + 1;
        }
        return number - 1;
    }

    @Override
    public void text(String piece) throws Unreadable {
        if (inValue) {
            text.append(piece);
            characters += piece.length();
            if (characters > Limits.CHARACTERS) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
        }
    }

    @Override
    public void end(String name) throws Unreadable {
        inValue = false;
        if (name.equals("c") && !text.isEmpty() && !rows.isEmpty()) {
            List<String> row = rows.getLast();
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, value(text.toString()));
        }
    }

    private String value(String written) throws Unreadable {
        return switch (type) {
            case "s" -> word(written.strip());
            case "b" -> written.strip().equals("1") ? "ja" : "nej";
            case "", "n" -> dates.shown(written.strip(), style);
            default -> written;
        };
    }

    private String word(String number) throws Unreadable {
        if (!number.matches("\\d{1,8}") || Integer.parseInt(number) >= words.size()) {
            throw new Unreadable(Reason.DAMAGED);
        }
        return words.get(Integer.parseInt(number));
    }
}
