package se.samspel.handlingsplan.internal.roundtrip;

import se.samspel.api.documents.TextExtractor.Reason;

/** Why a returned file cannot be taken, and what to do instead. Nothing of the file is kept. */
enum FileRefusal {
    NO_FILE("Välj en fil först."),
    NO_READER(
            "Den del av Samspel som läser Word-filer är inte igång. Försök igen om en stund, eller säg till den som sköter"
                    + " servern."),
    NOT_WRITTEN(
            "Filen är varken Word (docx) eller OpenDocument (odt). Öppna den i programmet du skrev i, välj Spara som och ett"
                    + " av de formaten, och lämna in den igen."),
    DAMAGED("Filen går inte att läsa; den verkar skadad. Spara den på nytt och lämna in den igen."),
    PASSWORD("Filen är lösenordsskyddad. Spara den utan lösenord och lämna in den igen."),
    TOO_LARGE("Filen är för stor. Ta bort bilder och annat som inte hör till planen."),
    NOT_OURS(
            "Filen är inte hämtad härifrån, eller så har den tappat det som visar det. Hämta planen som Word här och skriv i"
                    + " den filen. En plan som skrevs i ett eget dokument hämtas in när en ny plan skapas."),
    OTHER_PLAN("Filen hör till en annan plan. Öppna den planen och lämna in filen där."),
    NO_MARKS(
            "Filen är hämtad härifrån, men inget i den går att känna igen längre. Hämta planen som Word på nytt och för över"
                    + " det du ändrat."),
    IDENTITY_NUMBER(
            "I filen står något som ser ut som ett personnummer. Ta bort det och lämna in filen igen. Personnummer sparas"
                    + " aldrig i Samspel.");

    private final String swedish;

    FileRefusal(String swedish) {
        this.swedish = swedish;
    }

    String swedish() {
        return swedish;
    }

    static FileRefusal of(Reason reason) {
        return switch (reason) {
            case PASSWORD -> PASSWORD;
            case DAMAGED, NO_TEXT, BLANK_SCAN, UNDRAWN_SCAN -> DAMAGED;
            case UNKNOWN_FORMAT -> NOT_WRITTEN;
            case TOO_LARGE, TOO_SLOW -> TOO_LARGE;
        };
    }
}
