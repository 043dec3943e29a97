package se.samspel.dialogstod.internal.meeting;

import java.util.Optional;
import se.samspel.dialogstod.AnswerKind;

/** What the kinds of answers are called in the meeting's addresses. */
final class TalkAddress {
    private TalkAddress() {}

    static String path(AnswerKind kind) {
        return switch (kind) {
            case JOINT -> "gemensamt";
            case PARTY -> "part";
            case DISSENT -> "avvikande";
            case PREPARED -> "forberett";
        };
    }

    static Optional<AnswerKind> kind(String path) {
        return Optional.ofNullable(
                switch (path) {
                    case "gemensamt" -> AnswerKind.JOINT;
                    case "part" -> AnswerKind.PARTY;
                    case "avvikande" -> AnswerKind.DISSENT;
                    default -> null;
                });
    }
}
