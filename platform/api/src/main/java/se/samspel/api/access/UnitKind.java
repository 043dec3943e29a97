package se.samspel.api.access;

/** What a unit is. */
public enum UnitKind {
    ASSOCIATION("Samordningsförbund"),
    MUNICIPALITY("Kommun"),
    GROUP("Lokal grupp"),
    PARTY("Part");

    private final String swedish;

    UnitKind(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
