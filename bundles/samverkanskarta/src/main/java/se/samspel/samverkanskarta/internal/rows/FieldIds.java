package se.samspel.samverkanskarta.internal.rows;

/** The ids of what can be filled in: names of form fields and of what the API takes; the column is the same with {@code _}. */
public final class FieldIds {
    public static final String NAME = "name";
    public static final String SHORT_NAME = "short-name";
    public static final String KIND = "kind";
    public static final String UNIT = "unit";
    public static final String PARTY = "party";
    public static final String UNIT_PART = "unit-part";
    public static final String LEVEL = "level";
    public static final String MUNICIPALITIES = "municipalities";
    public static final String STATUS = "status";
    public static final String PURPOSE = "purpose";
    public static final String BENEFIT = "benefit";
    public static final String BENEFIT_FOR = "benefit-for";
    public static final String WORKS = "works";
    public static final String MUST_CHANGE = "must-change";
    public static final String GAIN = "gain";
    public static final String GAIN_FOR = "gain-for";
    public static final String OWNER = "owner";
    public static final String STEERING_GROUP = "steering-group";
    public static final String TIMES = "times";
    public static final String MINUTES = "minutes";
    public static final String BASIS = "basis";
    public static final String BASIS_TEXT = "basis-text";
    public static final String BASIS_FROM = "basis-from";
    public static final String BASIS_UNTIL = "basis-until";
    public static final String TARGET_GROUPS = "target-groups";
    public static final String TRANSITIONS = "transitions";
    public static final String WHAT = "what";
    public static final String AGE_FROM = "age-from";
    public static final String AGE_TO = "age-to";
    public static final String PARTIES = "parties";
    public static final String FINDING = "finding";
    public static final String SOURCE = "source";
    public static final String LEARNED_FROM = "learned-from";
    public static final String DAY = "day";
    public static final String ABOUT = "about";

    /** Who sits in a forum, as {@code key*people} with a space between. */
    public static final String SEATS = "seats";

    private FieldIds() {}
}
