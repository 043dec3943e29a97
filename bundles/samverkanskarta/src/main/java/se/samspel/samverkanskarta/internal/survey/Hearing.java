package se.samspel.samverkanskarta.internal.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.survey.Slot.Kind;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Goes;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Meeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.NewMeeting;
import se.samspel.samverkanskarta.internal.survey.SurveyAnswer.Worth;

/** Takes answers apart into what they say of each {@link Slot} of a map. */
final class Hearing {
    private final long survey;
    private final Inventory now;
    private final Map<Slot, List<Voice>> voices = new LinkedHashMap<>();

    Hearing(long survey, Inventory now) {
        this.survey = survey;
        this.now = now;
    }

    Map<Slot, List<Voice>> voices() {
        return voices;
    }

    void hear(Said said) {
        said.what().meetings().forEach(it -> meeting(said, it));
        said.what().added().forEach(it -> added(said, it));
        finding(said, new Slot(Kind.MISSING, "", mark(said)), said.what().missing());
        finding(said, new Slot(Kind.CAN_GO, "", mark(said)), said.what().canGo());
    }

    private void meeting(Said said, Meeting meeting) {
        Optional<Forum> forum = now.forum(meeting.forum());
        boolean yes = meeting.goes() == Goes.YES;
        if (forum.isEmpty()) {
            if (yes) {
                Slot seat = new Slot(Kind.SEAT, meeting.forum(), said.function());
                voice(said, seat, "yes", Integer.toString(Math.max(1, meeting.people())), true);
            }
            return;
        }
        seat(said, forum.get(), yes, meeting.people());
        if (yes) {
            pace(said, forum.get(), meeting.times(), meeting.minutes());
            benefit(said, forum.get(), meeting);
            if (meeting.worth() != Worth.UNSAID) {
                String worth = meeting.worth().name();
                voice(said, new Slot(Kind.WORTH, forum.get().key(), ""), worth, worth, true);
            }
            Slot comment = new Slot(Kind.COMMENT, forum.get().key(), mark(said));
            finding(said, comment, meeting.comment());
        }
    }

    private void seat(Said said, Forum forum, boolean yes, int people) {
        int stands = forum.seat(said.function()).map(Seat::people).orElse(0);
        Slot slot = new Slot(Kind.SEAT, forum.key(), said.function());
        if (yes) {
            int so = people > 0 ? people : Math.max(1, stands);
            String words = people > 0 ? "yes " + people : "yes";
            voice(said, slot, words, Integer.toString(so), so != stands);
        } else if (stands > 0) {
            voice(said, slot, "no", "0", true);
        }
    }

    private void pace(Said said, Forum forum, int times, int minutes) {
        number(said, new Slot(Kind.TIMES, forum.key(), ""), times, forum.pace().timesPerYear());
        number(said, new Slot(Kind.MINUTES, forum.key(), ""), minutes, forum.pace().minutes());
    }

    private void number(Said said, Slot slot, int number, int stands) {
        String words = number == 0 ? "" : Integer.toString(number);
        int so = number == 0 ? stands : number;
        voice(said, slot, words, Integer.toString(so), so != stands);
    }

    private void benefit(Said said, Forum forum, Meeting meeting) {
        Predicate<String> there =
                name ->
                        forum.targetGroups().stream()
                                .anyMatch(it -> folded(it).equals(folded(name)));
        Stream.concat(meeting.targetGroups().stream(), Stream.of(meeting.others()))
                .filter(name -> !name.isEmpty() && there.negate().test(name))
                .forEach(name -> more(said, Kind.TARGET_GROUP, forum, name));
        now.parties().stream()
                .filter(party -> meeting.parties().contains(party.key()))
                .filter(party -> !folded(forum.words().benefitFor()).contains(folded(party.name())))
                .forEach(party -> more(said, Kind.BENEFIT, forum, party.name()));
    }

    private void more(Said said, Kind kind, Forum forum, String name) {
        voice(said, new Slot(kind, forum.key(), folded(name)), folded(name), name, true);
    }

    private void added(Said said, NewMeeting meeting) {
        Optional<Forum> same =
                now.forums().stream()
                        .filter(it -> folded(it.name()).equals(folded(meeting.name())))
                        .findFirst();
        if (same.isPresent()) {
            seat(said, same.get(), true, 0);
            pace(said, same.get(), meeting.times(), meeting.minutes());
        } else {
            Slot slot = new Slot(Kind.FORUM, "", folded(meeting.name()));
            voice(said, slot, meeting.toString(), meeting.name(), true);
        }
    }

    private void finding(Said said, Slot slot, String text) {
        if (!text.isEmpty()) {
            String stands = finding(slot).orElse("");
            voice(said, slot, text, text, !stands.equals(Proposals.told(slot.kind(), text)));
        }
    }

    /** What an accepted proposal of the slot says on the map. */
    Optional<String> finding(Slot slot) {
        return now.findings().stream()
                .filter(it -> it.key().equals(slot.key(survey)))
                .map(Finding::text)
                .findFirst();
    }

    private void voice(Said said, Slot slot, String words, String value, boolean differs) {
        voices.computeIfAbsent(slot, it -> new ArrayList<>())
                .add(new Voice(said.answer(), said.function(), words, value, differs));
    }

    private static String mark(Said said) {
        return Long.toString(said.answer());
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
