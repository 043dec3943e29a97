package se.samspel.worker.read;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * Has a program make text of a picture. The program finds lines that go upwards or downwards by itself, but not that a page
 * is upside down: what it makes of such a page it is not sure of, and then it is given the page turned round.
 */
final class Recognition {
    /** How sure of its words, of 100, the program is of a page that lies right; of an upside-down one it is half as sure. */
    private static final double SURE = 65;

    /** A page that took longer than this is not read twice: it would take what a page may take. */
    private static final Duration QUICK = Duration.ofSeconds(25);

    private static final int WORD = 5;
    private static final int COLUMNS = 12;
    private static final int LEVEL = 0;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private final String program;
    private final Path drawn;
    private final Path made;
    private final Path text;
    private final Path words;

    Recognition(String program, Path folder, int number) {
        this.program = program;
        drawn = folder.resolve(number + ".pgm");
        // the program puts the endings on the name itself
        made = folder.resolve(Integer.toString(number));
        text = folder.resolve(number + ".txt");
        words = folder.resolve(number + ".tsv");
    }

    /**
     * What came out.
     *
     * @param sure how sure of it the program is, from 0 to 100
     */
    record Recognised(String text, double sure) {}

    /** The text of a picture in grey, the right way up. */
    Recognised of(BufferedImage picture) throws IOException {
        byte[] dots = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        try {
            long begun = System.nanoTime();
            Recognised read = read(picture, dots);
            if (read.sure() >= SURE || System.nanoTime() - begun > QUICK.toNanos()) {
                return read;
            }
            Recognised turned = read(picture, turnedRound(dots));
            return turned.sure() > read.sure() ? turned : read;
        } finally {
            for (Path each : List.of(drawn, text, words)) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Upside down: the last dot first. */
    private static byte[] turnedRound(byte[] dots) {
        byte[] turned = new byte[dots.length];
        for (int at = 0; at < dots.length; at++) {
            turned[at] = dots[dots.length - 1 - at];
        }
        return turned;
    }

    private Recognised read(BufferedImage picture, byte[] dots) throws IOException {
        write(picture, dots);
        run();
        List<String> told =
                Files.exists(words) ? Files.readString(words).lines().toList() : List.of();
        return new Recognised(Files.readString(text), sure(told));
    }

    /** As the plainest format there is: a head of one line, and a byte for each dot. */
    private void write(BufferedImage picture, byte[] dots) throws IOException {
        String head = "P5 " + picture.getWidth() + " " + picture.getHeight() + " 255\n";
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(drawn))) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(dots);
        }
    }

    /** How sure the program is of its words, the long ones most; 0 when there are none. */
    private static double sure(List<String> told) {
        double sum = 0;
        int letters = 0;
        for (String line : told) {
            String[] cells = line.split("\t", -1);
            if (cells.length == COLUMNS
                    && cells[LEVEL].equals(Integer.toString(WORD))
                    && cells[CONFIDENCE].matches("\\d{1,3}(\\.\\d+)?")) {
                int length = cells[TEXT].strip().length();
                sum += length * Double.parseDouble(cells[CONFIDENCE]);
                letters += length;
            }
        }
        return letters == 0 ? 0 : sum / letters;
    }

    /** The server kills this process, and with it the program, when a page has had its time. */
    private void run() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        program,
                        drawn.toString(),
                        made.toString(),
                        "-l",
                        "swe",
                        "--dpi",
                        "300",
                        "-c",
                        "tessedit_create_txt=1",
                        "-c",
                        "tessedit_create_tsv=1");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new Unreadable(Reason.BLANK_SCAN);
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
