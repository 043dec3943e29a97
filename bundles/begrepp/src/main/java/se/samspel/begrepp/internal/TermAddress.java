package se.samspel.begrepp.internal;

/** Where the terms are on this server. */
final class TermAddress {
    static final String ROOT = "/begrepp";

    /** Where a term is added. No term has this id. */
    static final String NEW = ROOT + "/nytt-begrepp";

    /** A term's id as it stands in a path. */
    static final String ID = "[a-z0-9][a-z0-9-]{0,59}";

    private TermAddress() {}

    static String of(String term) {
        return ROOT + "/" + term;
    }
}
