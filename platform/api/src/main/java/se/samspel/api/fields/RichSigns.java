package se.samspel.api.fields;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.fields.RichText.Line;
import se.samspel.api.fields.RichText.Run;

/**
 * Reads the signs in a line. Two stars, or two underscores, alone beside each other are a sign when they have a partner: the
 * first has no blank after it and the second none before. Bold and italic may overlap, also the ends of a link.
 */
final class RichSigns {
    /** What a backslash takes the meaning from. */
    static final String SIGNS = "\\*_[]-.";

    private final String text;
    private final List<Sign> signs = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int linkEnd = -1;
    private int nextClose = -1;
    private String nextLink = "";

    private RichSigns(String text) {
        this.text = text;
    }

    static Line read(String text) {
        RichSigns reader = new RichSigns(text);
        reader.find();
        return new Line(reader.runs());
    }

    private enum Kind {
        LETTERS,
        BOLD,
        ITALIC,
        LINK,
        LINK_END
    }

    /** A sign, or letters. */
    private record Sign(Kind kind, String text, boolean opens, boolean closes) {
        static Sign of(Kind kind, String text) {
            return new Sign(kind, text, false, false);
        }
    }

    private void find() {
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\\' && at + 1 < text.length() && isSign(text.charAt(at + 1))) {
                letters.append(text.charAt(at + 1));
                at += 2;
            } else if (letter == '*' || letter == '_') {
                at = mark(at);
            } else if (letter == '[' && linkEnd < 0 && beginsLink(at)) {
                add(Sign.of(Kind.LINK, nextLink));
                linkEnd = nextClose;
                at++;
            } else if (at == linkEnd) {
                add(Sign.of(Kind.LINK_END, ""));
                at = text.indexOf(')', at) + 1;
                linkEnd = -1;
            } else {
                letters.append(letter);
                at++;
            }
        }
        add(Sign.of(Kind.LETTERS, ""));
    }

    /** A sign, after the letters that stand before it. */
    private void add(Sign sign) {
        if (!letters.isEmpty()) {
            signs.add(Sign.of(Kind.LETTERS, letters.toString()));
            letters.setLength(0);
        }
        signs.add(sign);
    }

    private static boolean isSign(char letter) {
        return SIGNS.indexOf(letter) >= 0;
    }

    private int mark(int from) {
        char letter = text.charAt(from);
        int to = from;
        while (to < text.length() && text.charAt(to) == letter) {
            to++;
        }
        if (to - from == 2) {
            boolean before = from > 0 && !RichLetters.isBlank(text.charAt(from - 1));
            boolean after = to < text.length() && !RichLetters.isBlank(text.charAt(to));
            Kind kind = letter == '*' ? Kind.BOLD : Kind.ITALIC;
            add(new Sign(kind, text.substring(from, to), after, before));
        } else {
            letters.append(text, from, to);
        }
        return to;
    }

    /** Whether the words after a bracket are followed by an address; the next end is looked for once only. */
    private boolean beginsLink(int at) {
        if (nextClose < at) {
            nextClose = text.indexOf("](", at + 1);
            while (nextClose > 0 && isEscaped(nextClose)) {
                nextClose = text.indexOf("](", nextClose + 1);
            }
            nextClose = nextClose < 0 ? text.length() : nextClose;
            int end = text.indexOf(')', nextClose);
            String address = end < 0 ? "" : text.substring(nextClose + 2, end);
            nextLink = RichText.isSafe(address) ? address : "";
        }
        return !nextLink.isEmpty() && !text.substring(at + 1, nextClose).isBlank();
    }

    private boolean isEscaped(int at) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == '\\') {
            before--;
        }
        return (at - before) % 2 == 1;
    }

    private List<Run> runs() {
        boolean[] hasPartner = partners();
        List<Run> runs = new ArrayList<>();
        boolean bold = false;
        boolean italic = false;
        String link = "";
        for (int at = 0; at < signs.size(); at++) {
            Sign sign = signs.get(at);
            boolean on = sign.kind() == Kind.BOLD ? bold : italic;
            boolean turns = on ? sign.closes() : sign.opens() && hasPartner[at];
            if (sign.kind() == Kind.BOLD && turns) {
                bold = !bold;
            } else if (sign.kind() == Kind.ITALIC && turns) {
                italic = !italic;
            } else if (sign.kind() == Kind.LINK || sign.kind() == Kind.LINK_END) {
                link = sign.text();
            } else {
                runs.add(new Run(sign.text(), bold, italic, link));
            }
        }
        return runs;
    }

    /** For each sign whether one of its kind that closes comes after it. */
    private boolean[] partners() {
        boolean[] has = new boolean[signs.size()];
        boolean[] seen = new boolean[Kind.values().length];
        for (int at = signs.size() - 1; at >= 0; at--) {
            int kind = signs.get(at).kind().ordinal();
            has[at] = seen[kind];
            seen[kind] |= signs.get(at).closes();
        }
        return has;
    }
}
