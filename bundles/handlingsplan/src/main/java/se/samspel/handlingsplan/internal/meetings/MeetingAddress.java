package se.samspel.handlingsplan.internal.meetings;

import se.samspel.api.UnitId;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/** Where meetings are on the server. */
final class MeetingAddress {
    static final String ROOT = "/avstamningar";

    private MeetingAddress() {}

    static String of(MeetingId meeting) {
        return ROOT + "/" + meeting;
    }

    static String of(MeetingId meeting, Key key) {
        return of(meeting) + "/punkter/" + key;
    }

    static String wheel(UnitId unit) {
        return ROOT + "/arshjul/" + unit;
    }

    static String calling(UnitId unit) {
        return ROOT + "/ny?grupp=" + unit;
    }
}
