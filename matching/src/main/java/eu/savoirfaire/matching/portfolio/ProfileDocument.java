package eu.savoirfaire.matching.portfolio;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Recognition;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One's own profile as programs read it; what is written goes by the same names.
 *
 * @param skills each with {@code skill}, {@code level}, {@code evidence}, {@code acquired} and {@code where}
 * @param languages each with {@code language} and a level for each use of it
 * @param parts the answers to the other questions: {@code studies}, {@code place}, {@code times} and {@code work}
 * @param unmatched words of the person for which the taxonomy has nothing
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProfileDocument(
        int version,
        Instant changed,
        List<Map<String, Object>> skills,
        List<Map<String, Object>> languages,
        Map<String, Map<String, Object>> parts,
        List<String> unmatched,
        List<OwnQualification> qualifications) {

    /** Answers by the names of their questions. */
    @Serdeable
    record ProfileAnswersSent(@Nullable Map<String, Object> answers) {}

    /**
     * A qualification that was sent to be recognised.
     *
     * @param eqf at which it was recognised; null unless it was
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OwnQualification(
            UUID id,
            String title,
            String country,
            @Nullable Integer year,
            String state,
            @Nullable Integer eqf) {

        static OwnQualification of(Recognition one) {
            return new OwnQualification(
                    one.id().value(),
                    one.qualification().title().text(),
                    one.qualification().country(),
                    one.qualification().year(),
                    one.state().word(),
                    one.outcome().orElse(null) instanceof Outcome.Recognised recognised ? recognised.eqf() : null);
        }
    }
}
