package se.samspel.dialogstod.internal.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.api.fields.Field;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide;

/**
 * The questions of a guide that a group's own question in some area can hang on: those with a scale that come before it and
 * are the guide's, since the group's own change places.
 */
record Earlier(List<Guide.Question> questions) {
    /** Of a guide that is not there now. */
    static final Earlier NONE = new Earlier(List.of());

    Earlier {
        questions = List.copyOf(questions);
    }

    static Earlier in(Guide guide, String area) {
        List<Guide.Question> earlier = new ArrayList<>();
        for (Guide.Area each : guide.areas()) {
            each.questions().stream()
                    .filter(it -> it.scale() != null && !it.own())
                    .forEach(earlier::add);
            if (each.id().equals(area)) {
                break;
            }
        }
        return new Earlier(earlier);
    }

    List<Field.Choice> choices() {
        return questions.stream().map(it -> new Field.Choice(it.id().value(), it.text())).toList();
    }

    /** How many steps a question has; empty when nothing can hang on it. */
    Optional<Integer> steps(String question) {
        return questions.stream()
                .filter(it -> it.id().equals(new QuestionId(question)))
                .flatMap(it -> Optional.ofNullable(it.scale()).stream())
                .map(Guide.Scale::steps)
                .findFirst();
    }
}
