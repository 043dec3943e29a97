package se.samspel.samverkanskarta.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumWords;
import se.samspel.samverkanskarta.internal.model.Pace;

/** Tells one forum in sentences, as much as is known of it. */
final class ForumText {
    private final Names names;

    ForumText(Names names) {
        this.names = names;
    }

    List<String> sentences(Forum forum) {
        ForumWords words = forum.words();
        return Stream.of(
                        forum.level().swedish()
                                + "t forum. "
                                + forum.status().swedish()
                                + "."
                                + pace(forum.pace()),
                        said("Syfte", words.purpose()),
                        forum.seats().isEmpty()
                                ? "Ingen funktion är inlagd."
                                : said("Här sitter", Names.and(names.seats(forum))),
                        said(
                                "Målgrupper",
                                Names.and(forum.targetGroups().stream().sorted().toList())),
                        said(
                                "Täcker",
                                Names.and(
                                        forum.transitions().stream()
                                                .map(names::transition)
                                                .sorted()
                                                .toList())),
                        said("Nytta", words.benefit()),
                        said("Nytta för", words.benefitFor()),
                        said("Fungerar", words.works()),
                        said("Behöver ändras", words.mustChange()),
                        said("Vinst om det fanns", words.gain()),
                        said("Vinst för", words.gainFor()),
                        said("Kallar", words.owner()),
                        said("Styrs av", words.steeringGroup()),
                        said("Vilar på", ground(forum.agreement())))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String said(String label, String what) {
        return what.isBlank() ? "" : label + ": " + what.strip() + (ends(what.strip()) ? "" : ".");
    }

    private static boolean ends(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }

    /** " 6 gånger om året, 90 minuter."; empty when it is not known. */
    private static String pace(Pace pace) {
        String told = PaceWords.of(pace);
        return told.isEmpty() ? "" : " " + told + ".";
    }

    private static String ground(Agreement agreement) {
        if (agreement.basis() == Agreement.Basis.NONE) {
            return "";
        }
        return agreement.basis().swedish().toLowerCase(Locale.ROOT)
                + (agreement.text().isBlank() ? "" : " ”" + agreement.text() + "”")
                + (agreement.until() == null ? "" : ", till " + Swedish.date(agreement.until()));
    }
}
