package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String kept = passwords.hash("grön cykel i novemberregn");
        assertTrue(kept.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), kept);
        assertTrue(passwords.matches("grön cykel i novemberregn", kept));
        assertTrue(passwords.matches("gro\u0308n cykel i novemberregn", kept), "ö in two parts");
        assertFalse(passwords.matches("grön cykel i decemberregn", kept));
        assertFalse(passwords.matches("", kept));
        assertNotEquals(kept, passwords.hash("grön cykel i novemberregn"));
    }

    @Test
    void nobodyHasAPassword() {
        assertFalse(passwords.matches("grön cykel i novemberregn", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kort",
                "elva tecken",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "123456789012",
                "LösenordLösenord",
                "Sommaren2027!!",
                "!!välkommen2027",
                "Ada Rotenstam",
                "ada.rotenstam@server.se"
            })
    void whatOthersGuessFirstIsRefused(String password) {
        assertTrue(problem(password).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grön cykel i novemberregn",
                "korrekt häst batteri",
                "xK9#mQ2$vL7p",
                "sommaren på Gotland 1998"
            })
    void whatOnlyOneselfPutsTogetherIsTaken(String password) {
        assertEquals(Optional.empty(), problem(password));
    }

    @Test
    void theRefusalSaysHowManyCharactersThereAre() {
        assertEquals(
                "Lösenordet behöver vara minst 12 tecken. Nu är det 4. Ta gärna några ord som bara du"
                        + " sätter ihop.",
                problem("kort").orElseThrow());
    }

    private static Optional<String> problem(String password) {
        return PasswordRules.problem(password, "ada.rotenstam@server.se", "Ada Rotenstam");
    }
}
