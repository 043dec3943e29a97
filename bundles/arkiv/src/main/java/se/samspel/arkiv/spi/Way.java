package se.samspel.arkiv.spi;

/** How a document may have what was typed without having the very word; each can be switched off. */
public enum Way {
    /** Another form of the same word: insats, insatserna. */
    INFLECTION,
    /** A compound that the word is a part of, or the parts of a compound: plan, handlingsplan. */
    COMPOUND,
    /** Another word or an abbreviation that means the same: FK, Försäkringskassan. */
    SYNONYM,
    /** Nearly the same letters: a misspelling, or a for å and ä and o for ö. */
    SPELLING
}
