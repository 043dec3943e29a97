package se.samspel.samverkanskarta.internal.rows;

import java.time.Clock;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.documents.internal.IdentityNumbers;

/** The real guard against personnummer, and a number made by the rule that it finds. */
public final class Guarded {
    public static final IdentityNumberGuard GUARD = new IdentityNumbers(Clock.systemUTC());

    private static final String BEGINNING = "850412111";

    private Guarded() {}

    /** Nine figures and the one that the Luhn rule gives. */
    public static String number() {
        int sum = 0;
        for (int at = 0; at < BEGINNING.length(); at++) {
            int product = (BEGINNING.charAt(at) - '0') * (2 - at % 2);
            sum += product / 10 + product % 10;
        }
        return BEGINNING.substring(0, 6) + "-" + BEGINNING.substring(6) + (10 - sum % 10) % 10;
    }
}
