package se.samspel.arkiv.internal;

import java.util.Locale;

/** Makes a title that people can read out of what there is. */
final class Titles {
    private static final int LONGEST = 200;

    private Titles() {}

    /** "slutrapport-tierp_2017.pdf" becomes "Slutrapport tierp 2017". */
    static String fromFileName(String fileName) {
        String name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return tidy(name.replaceAll("[-_]+", " "));
    }

    /** Without marks of transcription, without shouting, with a capital first. */
    static String tidy(String text) {
        String plain =
                text.replaceAll("<[^>]{1,20}>", "")
                        .replaceAll("[*#_➤]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        String calm = isShouted(plain) ? plain.toLowerCase(Locale.ROOT) : plain;
        String title =
                calm.isEmpty()
                        ? fallback(text)
                        : calm.substring(0, 1).toUpperCase(Locale.ROOT) + calm.substring(1);
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String fallback(String text) {
        return text.isBlank() ? "Dokument utan titel" : text.strip();
    }

    private static boolean isShouted(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters > 6 && text.equals(text.toUpperCase(Locale.ROOT)) && text.contains(" ");
    }
}
