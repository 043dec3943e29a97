package se.samspel.worker.write;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.w3c.dom.Document;

/**
 * A figure as pixels, for Word shows SVG only together with them. Nothing is fetched and no script is run.
 *
 * @param width in pixels
 * @param height in pixels
 */
record WordPicture(byte[] png, int width, int height) {
    /** Twice as wide as it stands on the page, so that it is sharp. */
    private static final float WIDTH = 1200;

    private static final float HEIGHT = 1400;

    static WordPicture of(String svg) throws IOException {
        Document drawing = SafeXml.svg(svg);
        FontsOfFigures.register();
        PNGTranscoder pencil = new PNGTranscoder();
        pencil.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        pencil.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        pencil.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        pencil.addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_WIDTH, WIDTH);
        pencil.addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_HEIGHT, HEIGHT);
        pencil.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH);
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try {
            pencil.transcode(new TranscoderInput(drawing), new TranscoderOutput(pixels));
        } catch (TranscoderException refused) {
            throw new IOException("a figure cannot be drawn", refused);
        }
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(pixels.toByteArray()));
        return new WordPicture(pixels.toByteArray(), drawn.getWidth(), drawn.getHeight());
    }

    /** The fonts that figures name, known to the drawing from the first one on. */
    private static final class FontsOfFigures {
        private static final boolean KNOWN = read("Regular") & read("SemiBold") & read("Bold");

        private FontsOfFigures() {}

        static boolean register() {
            return KNOWN;
        }

        private static boolean read(String weight) {
            String name = "fonts/OpenSans-" + weight + ".ttf";
            try (InputStream font =
                    Objects.requireNonNull(WordPicture.class.getResourceAsStream(name), name)) {
                return GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException | FontFormatException broken) {
                throw new IllegalStateException(name + " is damaged", broken);
            }
        }
    }
}
