package se.samspel.samverkanskarta.internal.model;

/**
 * What is told of a forum in words; each is empty when nobody has said it.
 *
 * @param purpose what it is for
 * @param benefit of what use it is, and {@code benefitFor} for whom
 * @param works what works today
 * @param mustChange what has to be different
 * @param gain what would be won by a forum that is missing, and {@code gainFor} for whom
 * @param owner the function or party that calls it
 * @param steeringGroup who decides about it
 */
public record ForumWords(
        String purpose,
        String benefit,
        String benefitFor,
        String works,
        String mustChange,
        String gain,
        String gainFor,
        String owner,
        String steeringGroup) {
    public static final ForumWords NONE = new ForumWords("", "", "", "", "", "", "", "", "");

    public ForumWords withPurpose(String other) {
        return new ForumWords(
                other, benefit, benefitFor, works, mustChange, gain, gainFor, owner, steeringGroup);
    }

    public ForumWords withOwner(String other) {
        return new ForumWords(
                purpose,
                benefit,
                benefitFor,
                works,
                mustChange,
                gain,
                gainFor,
                other,
                steeringGroup);
    }
}
