package se.samspel.documents.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

/** Pages as an office's machine makes pictures of them. */
final class DrawnScans {
    static final String[] LINES = {
        "Slutrapport för insatsen Gläntan",
        "Tretton deltagare prövade på trädgårdsarbete.",
        "Målet är uppfyllt för sju av dem, och",
        "Försäkringskassan följer upp resten i höst."
    };

    /** How close the dots lie. */
    static final float DOTS_PER_INCH = 200;

    private DrawnScans() {}

    /** A4 at 200 dots an inch, as an office's machine makes it. */
    static BufferedImage picture(String... lines) {
        return picture(2339, lines);
    }

    /** As much of the page as there are lines on: it is read in a fraction of the time. */
    static BufferedImage strip() {
        return picture(560, LINES);
    }

    private static BufferedImage picture(int height, String... lines) {
        BufferedImage picture = new BufferedImage(1654, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(font());
        for (int line = 0; line < lines.length; line++) {
            pen.drawString(lines[line], 160, 260 + 60 * line);
        }
        pen.dispose();
        return picture;
    }

    private static Font font() {
        try (InputStream file =
                DrawnScans.class.getResourceAsStream(
                        "/se/samspel/worker/write/fonts/OpenSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(34f);
        } catch (IOException | FontFormatException missing) {
            throw new IllegalStateException("the worker ships its fonts", missing);
        }
    }
}
