package se.samspel.api.content;

/** A picture in a plugin, such as a logo; what it is made of is checked by the kind that uses it. */
public final class Attachment {
    private final String name;
    private final byte[] bytes;

    /** @param name path inside the zip, such as {@code bilder/logotyp.svg} */
    public Attachment(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
