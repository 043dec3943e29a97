package se.samspel.identity.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must be, with the reason in Swedish when it is not. */
final class PasswordRules {
    static final int LEAST = 12;
    static final int MOST = 200;
    static final String NOT_THE_SAME = "De två lösenorden är olika. Skriv samma i båda.";

    /** What people write when they are asked for a long password, without the digits and signs around it. */
    private static final Set<String> COMMON =
            Set.of(
                    "lösenord",
                    "losenord",
                    "hemligt",
                    "hemlighet",
                    "samspel",
                    "samverkan",
                    "samordning",
                    "samordningsförbund",
                    "samordningsforbund",
                    "förbundet",
                    "kommun",
                    "kommunen",
                    "sommar",
                    "sommaren",
                    "vinter",
                    "vintern",
                    "hösten",
                    "våren",
                    "välkommen",
                    "valkommen",
                    "sverige",
                    "stockholm",
                    "göteborg",
                    "goteborg",
                    "malmö",
                    "fotboll",
                    "hockey",
                    "password",
                    "passw0rd",
                    "welcome",
                    "letmein",
                    "admin",
                    "administrator",
                    "administratör",
                    "qwerty",
                    "qwertyuiop",
                    "qwertyuiopå",
                    "asdfghjkl",
                    "asdfghjklöä",
                    "zxcvbnm",
                    "iloveyou",
                    "jagälskardig",
                    "hejsan",
                    "hejhej",
                    "hejhejhej",
                    "abcdefghijkl",
                    "abcabcabcabc",
                    "försäkringskassan",
                    "arbetsförmedlingen",
                    "finsam");

    private static final String DIGITS = "01234567890123456789";

    private PasswordRules() {}

    /** What is wrong; empty when nothing is. */
    static Optional<String> problem(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(
                    "Lösenordet behöver vara minst "
                            + LEAST
                            + " tecken. Nu är det "
                            + length
                            + ". Ta gärna några ord som bara du sätter ihop.");
        }
        if (length > MOST) {
            return Optional.of("Lösenordet får vara högst " + MOST + " tecken.");
        }
        String lower = password.strip().toLowerCase(Locale.ROOT);
        if (lower.chars().distinct().count() < 4 || isRow(lower)) {
            return Optional.of(
                    "Lösenordet upprepar samma tecken och är lätt att gissa. Ta några ord som bara du"
                            + " sätter ihop.");
        }
        if (COMMON.contains(core(lower)) || isRepeatedCommon(core(lower))) {
            return Optional.of(
                    "Många har valt det lösenordet, och det prövas först av den som gissar. Ta några ord"
                            + " som bara du sätter ihop.");
        }
        if (lower.equals(email.toLowerCase(Locale.ROOT))
                || letters(lower).equals(letters(name.toLowerCase(Locale.ROOT)))) {
            return Optional.of(
                    "Lösenordet är ditt namn eller din e-postadress. Välj något som andra inte vet.");
        }
        return Optional.empty();
    }

    private static boolean isRow(String password) {
        return DIGITS.contains(password)
                || new StringBuilder(DIGITS).reverse().indexOf(password) >= 0;
    }

    /** The password without digits and signs before and after the word. */
    private static String core(String password) {
        return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static boolean isRepeatedCommon(String core) {
        int half = core.length() / 2;
        return half > 2
                && core.length() % 2 == 0
                && core.substring(0, half).equals(core.substring(half))
                && COMMON.contains(core.substring(0, half));
    }
}
