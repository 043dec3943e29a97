package se.samspel.identity.internal.mail;

/** What the mail server made of a letter. */
sealed interface Handed {
    /** It took it. */
    record Taken() implements Handed {}

    /** Not now; another attempt may succeed. The reason is Swedish, for the administrator. */
    record Later(String reason) implements Handed {}

    /** Never; the reason is Swedish. */
    record Refused(String reason) implements Handed {}
}
