package se.samspel.api.access;

import java.util.Set;

/** What a person is in a unit, for a period. A person can hold several. */
public enum Role {
    MEMBER("Ledamot", Reads.UNIT_CONTENT),
    CONVENER("Sammankallande", Reads.UNIT_CONTENT),
    PROCESS_LEADER("Processledare", Reads.UNIT_CONTENT),
    OFFICE("Kansli", Reads.UNIT_CONTENT),
    BOARD("Styrelse", Reads.ASSOCIATION_CONTENT),
    AUDITOR("Revisor", Reads.ASSOCIATION_CONTENT),
    READER("Läsare", Reads.ASSOCIATION_CONTENT),
    ASSOCIATION_IT("Förbundets it", Reads.SHARED_CONTENT),
    SERVER_ADMINISTRATOR("Serveradministratör", Reads.SHARED_CONTENT);

    /** How much of a unit's content a role opens for reading. */
    public enum Reads {
        /** Drafts and all else of the unit and the units below it, and what its förbund shares within. */
        UNIT_CONTENT,
        /** What the förbund shares within, such as adopted plans. */
        ASSOCIATION_CONTENT,
        /** Only what is for everyone. */
        SHARED_CONTENT
    }

    private final String swedish;
    private final Reads reads;

    Role(String swedish, Reads reads) {
        this.swedish = swedish;
        this.reads = reads;
    }

    /** The role's name for people. */
    public String swedish() {
        return swedish;
    }

    public Reads reads() {
        return reads;
    }

    /** The roles that write in a group. */
    public static Set<Role> writers() {
        return Set.of(MEMBER, CONVENER, PROCESS_LEADER, OFFICE);
    }
}
