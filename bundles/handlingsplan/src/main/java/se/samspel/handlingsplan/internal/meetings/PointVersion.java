package se.samspel.handlingsplan.internal.meetings;

/**
 * What a point's form was drawn with: the version of the meeting's own row and of the plan's. A form carries one number,
 * so the two are packed into one that a browser can count with.
 *
 * @param item 0 while the meeting has kept nothing of the point
 * @param inPlan 0 for a point that is in no plan
 */
record PointVersion(long item, long inPlan) {
    private static final long ROOM = 1_000_000;

    static PointVersion of(long packed) {
        return new PointVersion(packed / ROOM, packed % ROOM);
    }

    static PointVersion of(Agenda.Entry entry) {
        return new PointVersion(
                entry.kept().map(OpenMeeting.Item::version).orElse(0L),
                entry.inPlan().map(row -> row.version()).orElse(0L));
    }

    long packed() {
        return item * ROOM + inPlan;
    }
}
