package se.samspel.storage.internal;

import java.util.regex.Pattern;
import se.samspel.api.storage.StorageException;

/** Why something failed, in words for an administrator; names of classes stay in the log. */
final class Reasons {
    private static final Pattern CLASS_NAME = Pattern.compile("\\b([a-z]\\w*\\.)+[A-Z]\\w*");
    private static final int MOST = 500;

    private Reasons() {}

    /**
     * @param inTheLog what to look for in the log when the failure itself has nothing to say
     */
    static String of(Throwable failure, String inTheLog) {
        String message = failure.getMessage();
        if (message == null || !(failure instanceof Exception) || !isForPeople(failure, message)) {
            return "Ett oväntat fel. Serverns logg säger mer; sök efter " + inTheLog + ".";
        }
        String text = message.strip();
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }

    private static boolean isForPeople(Throwable failure, String message) {
        return !(failure instanceof StorageException)
                && !message.isBlank()
                && !CLASS_NAME.matcher(message).find();
    }
}
