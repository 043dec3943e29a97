package se.samspel.handlingsplan.internal.imports;

import se.samspel.api.web.Page;
import se.samspel.handlingsplan.ImportId;

/** Where imports are. */
final class ImportAddress {
    static final String ROOT = "/handlingsplaner/inlasningar";
    static final Page.Crumb CRUMB = new Page.Crumb("Nytt från Word eller PDF", ROOT);

    private ImportAddress() {}

    static String of(ImportId id) {
        return ROOT + "/" + id;
    }
}
