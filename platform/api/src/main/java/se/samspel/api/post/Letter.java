package se.samspel.api.post;

import java.util.List;
import se.samspel.api.storage.FileId;

/**
 * A letter as a value: what it says, without a word about how mail looks. It becomes plain text and simple HTML, with the
 * receiver's name first and who sent it last. It says no more about people than what the receiver needs.
 *
 * @param key what it is about, the same for the same letter however often it is put: {@code plan.sent-4711}; a–z, digits,
 *     dots and hyphens, at most 100 characters
 * @param subject one line, Swedish
 * @param blocks the content in order
 * @param attachments files that go with it
 */
public record Letter(String key, String subject, List<Block> blocks, List<Attachment> attachments) {
    public Letter {
        if (!key.matches("[a-z0-9][a-z0-9.-]{0,99}")) {
            throw new IllegalArgumentException(
                    "a letter's key is a-z, 0-9, dots and hyphens, at most 100: " + key);
        }
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /** A letter without files. */
    public Letter(String key, String subject, List<Block> blocks) {
        this(key, subject, blocks, List.of());
    }

    /** One piece of the content. */
    public sealed interface Block {}

    /** Running text. */
    public record Text(String text) implements Block {}

    /** The link that the letter is about, on a line of its own. */
    public record Link(String label, String path) implements Block {}

    /** A heading with a list under it. */
    public record Items(String heading, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A line of a list.
     *
     * @param path where it leads on this server; empty for nowhere
     */
    public record Item(String text, String path) {}

    /**
     * A file.
     *
     * @param name with its ending, such as {@code minnesanteckningar-2027-03-31.pdf}
     */
    public record Attachment(FileId file, String name, String mediaType) {}
}
