package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** How many have answered a survey, function by function; never what they said. */
@Component(service = Respondents.class)
public final class Respondents {
    private final Maps maps;
    private final Answers answers;

    @Activate
    public Respondents(@Reference Maps maps, @Reference Answers answers) {
        this.maps = maps;
        this.answers = answers;
    }

    /**
     * The answers of a function.
     *
     * @param sent how many were sent
     * @param begun how many were begun and not sent
     * @param last the day the latest of those sent was changed; empty for none
     */
    public record Count(String functionKey, int sent, int begun, String last) {
        static Count of(String function, List<Answers.Kept> answers) {
            List<Answers.Kept> sent = answers.stream().filter(Answers.Kept::isSent).toList();
            return new Count(
                    function,
                    sent.size(),
                    answers.size() - sent.size(),
                    sent.stream().map(Answers.Kept::saved).max(String::compareTo).orElse(""));
        }
    }

    public List<Count> of(Viewer viewer, Survey survey) {
        maps.requireWrite(viewer, survey.versionId());
        Map<String, List<Answers.Kept>> by =
                answers.of(survey).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Answers.Kept::functionKey,
                                        TreeMap::new,
                                        Collectors.toList()));
        return by.entrySet().stream().map(it -> Count.of(it.getKey(), it.getValue())).toList();
    }
}
