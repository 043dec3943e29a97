package se.samspel.handlingsplan.internal.imports;

/**
 * Accounts for every character of a file, blanks not counted: what came in is what was placed and what lies in the tray.
 *
 * @param in characters of the file
 * @param placed characters that have a place in the plan, headings that were recognised among them
 * @param tray characters in the tray
 */
record Ledger(long in, long placed, long tray) {
    boolean balances() {
        return in == placed + tray;
    }

    /** Whether so little has a place that it may be the wrong file. */
    boolean isStrange() {
        return placed * 10 < placed + tray;
    }

    static long count(String text) {
        return text.codePoints().filter(letter -> !blank(letter)).count();
    }

    private static boolean blank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
