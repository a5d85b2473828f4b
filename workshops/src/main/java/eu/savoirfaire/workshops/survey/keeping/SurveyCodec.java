package eu.savoirfaire.workshops.survey.keeping;

import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.survey.AnswerHeap;
import eu.savoirfaire.workshops.survey.OwnQuestion;
import eu.savoirfaire.workshops.survey.Questionnaire;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads and writes what surveys keep as JSON. */
@Singleton
class SurveyCodec {
    private final ObjectMapper json;

    SurveyCodec(ObjectMapper json) {
        this.json = json;
    }

    Survey survey(SurveyRow row) {
        var own = read(row.own(), Argument.listOf(OwnQuestion.class));
        return new Survey(
                new WorkshopId(row.workshopId()),
                new Questionnaire(row.standard(), own),
                row.state(),
                Optional.ofNullable(row.closesAt()),
                row.version());
    }

    AnswerHeap heap(AnswersRow row) {
        return read(row.heap(), Argument.of(AnswerHeap.class));
    }

    SortedSet<String> used(AnswersRow row) {
        return new TreeSet<>(read(row.used(), Argument.listOf(String.class)));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
