package se.samspel.worker.write;

import java.io.IOException;

/** Sets a picture in the line of a Word file, as wide as the text. */
final class WordDrawing {
    /** Pictures are measured in English metric units, 12 700 to the point; all else in twentieths of a point. */
    private static final long EMU_PER_TWENTIETH = 635;

    private WordDrawing() {}

    /** @param place from 1, the picture's own in the file */
    static void write(WordXml out, WordPicture picture, int place, String alternative)
            throws IOException {
        String number = Integer.toString(place);
        long width = WordTable.WIDTH * EMU_PER_TWENTIETH;
        String cx = Long.toString(width);
        String cy = Long.toString(width * picture.height() / picture.width());
        out.start("w:drawing");
        out.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", cx, "cy", cy);
        out.empty("wp:docPr", "id", number, "name", "Bild " + number, "descr", alternative);
        out.start("a:graphic");
        out.start("a:graphicData", "uri", WordParts.PICTURE);
        out.start("pic:pic").start("pic:nvPicPr");
        out.empty("pic:cNvPr", "id", number, "name", "Bild " + number, "descr", alternative);
        out.empty("pic:cNvPicPr").end();
        out.start("pic:blipFill").empty("a:blip", "r:embed", "picture" + number);
        out.start("a:stretch").empty("a:fillRect").end().end();
        out.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        out.empty("a:ext", "cx", cx, "cy", cy).end();
        out.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        out.end().end().end().end().end();
    }
}
