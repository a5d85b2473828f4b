package eu.savoirfaire.workshops.survey;

import eu.savoirfaire.infra.web.message.Label;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a trainer asks beside the standard questions, in the words of the trainer.
 *
 * @param options what can be chosen; empty for scales and free text
 */
@Serdeable
public record OwnQuestion(Question.Sort sort, String text, List<String> options) {

    public OwnQuestion {
        options = List.copyOf(options);
    }

    Question numbered(int number) {
        var labels = switch (sort) {
            case SCALE -> StandardQuestions.scale();
            case ONE, SEVERAL -> options.stream().map(Label::of).toList();
            case TEXT -> List.<Label>of();
        };
        return new Question("own" + number, sort, Label.of(text), labels);
    }
}
