package se.samspel.plugins.internal;

/** Words from a plugin's file as they may stand inside an error: short, on one line, in quotation marks. */
final class Quoted {
    private static final int MOST = 60;

    private Quoted() {}

    static String of(String text) {
        String clean =
                text.codePoints()
                        .limit(MOST + 1L)
                        .map(Quoted::visible)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return clean.codePointCount(0, clean.length()) > MOST
                ? '"' + clean.substring(0, clean.offsetByCodePoints(0, MOST)) + "…\""
                : '"' + clean + '"';
    }

    private static int visible(int character) {
        return forbidden(character) || character == '\n' || character == '\t' ? '·' : character;
    }

    /** Characters that no text of a plugin may hold: controls, half characters, and those that turn the writing around. */
    static boolean forbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            case Character.SURROGATE -> true;
            default ->
                    (character >= 0x202A && character <= 0x202E)
                            || (character >= 0x2066 && character <= 0x2069)
                            || character == 0xFEFF;
        };
    }
}
