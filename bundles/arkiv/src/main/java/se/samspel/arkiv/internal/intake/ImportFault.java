package se.samspel.arkiv.internal.intake;

import se.samspel.api.documents.ZipDirectory;

/** Why a file of an upload became no document. The constant's name is what rows keep. */
enum ImportFault {
    EMPTY("Filen är tom."),
    PASSWORD(
            "Filen är lösenordsskyddad i zip-filen. Packa om utan lösenord och ladda upp den igen."),
    DAMAGED("Filen är skadad i zip-filen. Packa om den och ladda upp den igen."),
    TOO_LARGE(
            "Filen är större än vad som får laddas upp. Dela den eller spara den i mindre format."),
    SWOLLEN(
            "Filen växer orimligt mycket när den packas upp. Ladda upp den för sig om den är riktig."),
    ODD("Filen är en länk eller packad på ett ovanligt sätt. Packa om som vanlig zip."),
    ASTRAY("Filens sökväg leder ut ur zip-filen. Packa om den."),
    NESTED("En zip-fil i en zip-fil packas inte upp. Ladda upp den för sig."),
    NO_ZIP("Zip-filen är skadad eller inte hel. Inget ur den är sparat. Packa om den."),
    TOO_MANY("Zip-filen har för många filer. Inget ur den är sparat. Dela den i flera."),
    LEFT_OUT("Du valde att inte ta med filen.");

    private final String swedish;

    ImportFault(String swedish) {
        this.swedish = swedish;
    }

    /** What happened and what to do, for the person who uploaded it. */
    String swedish() {
        return swedish;
    }

    /** What is said of one entry of a zip. */
    static ImportFault ofEntry(ZipDirectory.Fault fault) {
        return switch (fault) {
            case PASSWORD -> PASSWORD;
            case TOO_LARGE -> TOO_LARGE;
            case SWOLLEN -> SWOLLEN;
            case LINK, NOT_A_FILE, ODD_PACKING -> ODD;
            case DAMAGED, NOT_A_ZIP, TOO_MANY -> DAMAGED;
        };
    }
}
