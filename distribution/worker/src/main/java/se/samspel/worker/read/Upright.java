package se.samspel.worker.read;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/** How a picture says that it is to be turned: a telephone and some scanners keep the dots as they came, and say which way is up. */
enum Upright {
    AS_IT_IS,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    ON_ITS_SIDE_MIRRORED,
    TURN_RIGHT,
    TURN_RIGHT_MIRRORED,
    TURN_LEFT;

    /** A camera writes it before the picture; nothing that comes later is looked for. */
    private static final int HEAD = 1 << 17;

    private static final int APP1 = 0xE1;
    private static final int SCAN_BEGINS = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Whether what is wide becomes high. */
    boolean isTurned() {
        return ordinal() >= ON_ITS_SIDE_MIRRORED.ordinal();
    }

    /** From the dots of a picture of some size to where they are seen. */
    AffineTransform of(double width, double height) {
        return switch (this) {
            case AS_IT_IS -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case ON_ITS_SIDE_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TURN_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TURN_RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case TURN_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** What one of the pictures in a file says; a picture that says nothing that can be read is as it is. */
    static Upright of(Path file, ImageReader reader, int at) throws IOException {
        return switch (Sniffing.of(file, "")) {
            case JPEG -> numbered(exif(file));
            case TIFF -> numbered(tiff(reader, at));
            default -> AS_IT_IS;
        };
    }

    private static Upright numbered(OptionalInt number) {
        int each = number.orElse(1);
        return each < 1 || each > values().length ? AS_IT_IS : values()[each - 1];
    }

    private static OptionalInt tiff(ImageReader reader, int at) throws IOException {
        try {
            TIFFField field =
                    TIFFDirectory.createFromMetadata(reader.getImageMetadata(at))
                            .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return field == null ? OptionalInt.empty() : OptionalInt.of(field.getAsInt(0));
        } catch (IIOInvalidTreeException | IllegalArgumentException | ClassCastException odd) {
            return OptionalInt.empty();
        }
    }

    /** A JPEG is parts with a mark, a length and what they hold; the camera's part is a small TIFF without pictures. */
    private static OptionalInt exif(Path file) throws IOException {
        ByteBuffer head;
        try (InputStream content = Files.newInputStream(file)) {
            head = ByteBuffer.wrap(content.readNBytes(HEAD));
        }
        int at = 2;
        while (at + 4 <= head.limit() && (head.get(at) & 0xFF) == 0xFF) {
            int mark = head.get(at + 1) & 0xFF;
            int length = head.getShort(at + 2) & 0xFFFF;
            if (mark == SCAN_BEGINS || length < 2) {
                break;
            }
            if (mark == APP1 && begins(head, at + 4)) {
                int end = Math.min(head.limit(), at + 2 + length);
                int start = Math.min(end, at + 4 + EXIF.length);
                return orientation(head.slice(start, end - start));
            }
            at += 2 + length;
        }
        return OptionalInt.empty();
    }

    private static boolean begins(ByteBuffer head, int at) {
        for (int next = 0; next < EXIF.length; next++) {
            if (at + next >= head.limit() || head.get(at + next) != EXIF[next]) {
                return false;
            }
        }
        return true;
    }

    private static OptionalInt orientation(ByteBuffer tiff) {
        if (tiff.limit() < 10) {
            return OptionalInt.empty();
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        if (first < 8 || first > tiff.limit() - 2) {
            return OptionalInt.empty();
        }
        int entries = tiff.getShort(first) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = first + 2 + 12 * entry;
            if (at + 12 > tiff.limit()) {
                break;
            }
            if ((tiff.getShort(at) & 0xFFFF) == BaselineTIFFTagSet.TAG_ORIENTATION) {
                return OptionalInt.of(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return OptionalInt.empty();
    }
}
