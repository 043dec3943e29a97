package se.samspel.web.internal;

import java.util.Map;

/**
 * What a person or a program is told when a request is refused or failed.
 *
 * @param reference finds the same failure in the log; empty when nothing was logged
 * @param members more members for the API
 */
record Refusal(
        int status, String title, String detail, String reference, Map<String, Object> members) {

    /** The words for a status when nobody has said more. */
    static Refusal plain(int status) {
        return switch (status) {
            case 400 ->
                    of(
                            status,
                            "Frågan gick inte att läsa",
                            "Adressen eller det som skickades är inte rätt skrivet. Inget har ändrats. Gå tillbaka och försök igen.");
            case 401 -> of(status, "Du behöver logga in", "Logga in och försök igen.");
            case 403 ->
                    of(
                            status,
                            "Det här gick inte igenom",
                            "Det som skickades kom inte från en sida på den här servern. Inget har ändrats. Öppna sidan på nytt och försök igen.");
            case 404 ->
                    of(
                            status,
                            "Sidan finns inte",
                            "Den kan ha flyttats eller så är adressen fel. Börja om från startsidan.");
            case 405 ->
                    of(
                            status,
                            "Det går inte att göra så här",
                            "Adressen tar inte emot den sortens fråga. Inget har ändrats.");
            case 406 ->
                    of(
                            status,
                            "Formatet finns inte",
                            "Adressen svarar inte i det format som efterfrågas.");
            case 413 ->
                    of(
                            status,
                            "Det är för stort",
                            "Det som skickades är större än servern tar emot. Inget har sparats. Dela upp det och försök igen.");
            case 415 ->
                    of(
                            status,
                            "Formatet tas inte emot",
                            "Adressen tar inte emot innehåll i det formatet. Inget har ändrats.");
            case 421 ->
                    of(
                            status,
                            "Fel servernamn",
                            "Den här servern svarar inte under det namnet. Använd adressen som visades när Samspel startade.");
            case 503 ->
                    of(
                            status,
                            "Samspel startar",
                            "Alla delar är inte igång än. Vänta en liten stund och ladda sidan igen.");
            default ->
                    status >= 500
                            ? of(
                                    500,
                                    "Något gick fel hos oss",
                                    "Det du sparat tidigare finns kvar. Försök igen om en stund. Händer det igen, lämna numret nedan till den som sköter servern.")
                            : of(
                                    status,
                                    "Det gick inte",
                                    "Inget har ändrats. Gå tillbaka och försök igen.");
        };
    }

    static Refusal of(int status, String title, String detail) {
        return new Refusal(status, title, detail, "", Map.of());
    }

    Refusal withReference(String number) {
        return new Refusal(status, title, detail, number, members);
    }
}
