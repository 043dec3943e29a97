package se.samspel.dialogstod.internal.own;

import se.samspel.api.UnitId;
import se.samspel.dialogstod.KeptGuideId;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.internal.GuideAddress;

/** Where a group's own questions and the guides from files are on this server. */
final class OwnAddress {
    static final String TAKE_IN = GuideAddress.ROOT + "/guider/ta-in";
    static final String KEPT_API = "/api/v1/dialogstod/kept-guides";

    private OwnAddress() {}

    static String guide(String key) {
        return GuideAddress.ROOT + "/guider/" + key;
    }

    /** Where a question is added to an area. */
    static String adding(String guide, UnitId group, String area) {
        return guide(guide) + "/fragor?grupp=" + group + "&omrade=" + area;
    }

    static String question(String guide, OwnQuestionId question) {
        return guide(guide) + "/fragor/" + question;
    }

    /** What has been done to a question. */
    static String history(String guide, OwnQuestionId question) {
        return question(guide, question) + "/historik";
    }

    /** A question on the guide's page. */
    static String anchor(String question) {
        return "fraga-" + question;
    }

    /** A question of a group's own, on the page of its guide. */
    static String onPage(OwnQuestion question) {
        return guide(question.guide()) + "#" + anchor(question.question().value());
    }

    /** An area on the guide's page. */
    static String areaAnchor(String area) {
        return "omrade-" + area;
    }

    static String kept(KeptGuideId guide) {
        return TAKE_IN + "/" + guide;
    }

    /** The file of a version. */
    static String file(KeptGuideId guide, int number) {
        return KEPT_API + "/" + guide + "/versions/" + number;
    }
}
