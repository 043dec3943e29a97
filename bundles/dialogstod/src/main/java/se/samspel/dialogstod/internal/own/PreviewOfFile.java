package se.samspel.dialogstod.internal.own;

import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.GuideChanges;
import se.samspel.dialogstod.internal.GuideFile;
import se.samspel.dialogstod.internal.GuideWords;
import se.samspel.dialogstod.internal.own.PreviewPage.AreaLine;

/** Tells in words what a file would change. */
final class PreviewOfFile {
    private PreviewOfFile() {}

    static PreviewPage page(TakingIn.Preview.Fits fits, UnitId unit, String name, String content) {
        return new PreviewPage(
                fits.file().title(),
                "Version " + fits.version() + ". " + size(fits.file()) + ".",
                name,
                effect(fits),
                fits.differences(),
                areas(fits.file()),
                fits.note(),
                fits.isSame(),
                unit.value(),
                content);
    }

    static String size(GuideFile file) {
        return switch (file) {
            case Guide guide -> GuideWords.size(guide);
            case GuideChanges changes ->
                    "Ändrar guiden "
                            + changes.guide()
                            + " i "
                            + Swedish.count(changes.areas().size(), "område", "områden");
        };
    }

    /** What keeping it does. */
    static String effect(TakingIn.Preview.Fits fits) {
        if (fits.isSame()) {
            return "Guiden finns redan precis så. Det finns inget att spara.";
        }
        return fits.before()
                .map(
                        it ->
                                it.isRemoved()
                                        ? "Guiden är borttagen nu. Den erbjuds igen, med innehållet i"
                                                + " filen."
                                        : "Guiden finns redan i version "
                                                + it.guideVersion()
                                                + " och byts mot filen. Den gamla versionen går att hämta.")
                .orElse("Guiden är ny här.");
    }

    static List<AreaLine> areas(GuideFile file) {
        return switch (file) {
            case Guide guide ->
                    guide.areas().stream()
                            .map(
                                    area ->
                                            new AreaLine(
                                                    area.heading(),
                                                    area.questions().stream()
                                                            .map(Question::text)
                                                            .toList()))
                            .toList();
            case GuideChanges changes ->
                    changes.areas().stream()
                            .map(
                                    area ->
                                            new AreaLine(
                                                    area.area().title().isEmpty()
                                                            ? area.area().id()
                                                            : area.area().heading(),
                                                    area.additions().stream()
                                                            .map(it -> it.question().text())
                                                            .toList()))
                            .toList();
        };
    }
}
