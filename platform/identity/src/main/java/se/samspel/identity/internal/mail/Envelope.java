package se.samspel.identity.internal.mail;

import java.util.List;
import se.samspel.api.post.Letter;

/** A letter on its way to one person. */
record Envelope(
        long id, String name, String address, LetterText text, List<Letter.Attachment> files) {}
