package se.samspel.web.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Upload;

/** The parts of a multipart form, as the server has laid them on disk. */
final class Parts implements Upload {
    private static final int LONGEST_TEXT = 1_000_000;

    /** How many of the largest files go in one request. */
    private static final int TIMES = 20;

    private final HttpServletRequest request;
    private final int mostMegabytes;

    Parts(HttpServletRequest request, int mostMegabytes) {
        this.request = request;
        this.mostMegabytes = mostMegabytes;
    }

    @Override
    public List<UploadedFile> files(String name) {
        List<UploadedFile> files = everyFile(name);
        if (files.stream().anyMatch(UploadedFile::isTooLarge)) {
            throw new Problem(
                    413,
                    "Filen är för stor",
                    "En fil får vara högst "
                            + mostMegabytes
                            + " MB. Inget har sparats. Dela upp filen eller spara den i mindre format.");
        }
        return files.stream().filter(file -> file.size() > 0).toList();
    }

    @Override
    public List<UploadedFile> everyFile(String name) {
        return parts().stream()
                .filter(part -> part.getName().equals(name))
                .filter(part -> part.getSubmittedFileName() != null)
                .<UploadedFile>map(part -> new PartFile(part, (long) mostMegabytes << 20))
                .filter(file -> file.size() > 0 || !file.fileName().isEmpty())
                .toList();
    }

    /** How large everything that is sent at one time may be, for the largest file there may be. */
    static long mostTogether(long largestFile) {
        return TIMES * largestFile;
    }

    @Override
    public String text(String name) {
        return parts().stream()
                .filter(part -> part.getName().equals(name) && part.getSubmittedFileName() == null)
                .findFirst()
                .map(Parts::read)
                .orElse("");
    }

    /** All that is typed in the form, whatever it is called; not the files. */
    List<String> texts() {
        return parts().stream()
                .filter(part -> part.getSubmittedFileName() == null)
                .map(Parts::read)
                .toList();
    }

    private Collection<Part> parts() {
        @Nullable String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            throw new Problem(
                    400, "Filen kom inte med", "Välj filen igen och skicka formuläret på nytt.");
        }
        try {
            return request.getParts();
        } catch (IOException | ServletException | RuntimeException refused) {
            throw new Problem(
                    413,
                    "Det är för stort",
                    "Filerna får tillsammans vara högst "
                            + mostTogether(mostMegabytes)
                            + " MB. Inget har sparats. Skicka dem i flera omgångar.");
        }
    }

    private static String read(Part part) {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new java.io.UncheckedIOException(lost);
        }
    }

    private record PartFile(Part part, long most) implements UploadedFile {
        @Override
        public String fileName() {
            String name =
                    Optional.ofNullable((@Nullable String) part.getSubmittedFileName()).orElse("");
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public boolean isTooLarge() {
            return part.getSize() > most;
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
