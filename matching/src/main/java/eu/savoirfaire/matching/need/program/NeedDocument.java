package eu.savoirfaire.matching.need.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.question.Typed;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need of one's own as programs read it.
 *
 * @param kind {@code microcredit}, {@code mentoring}, {@code job} or {@code internship}
 * @param state such as {@code stated}, or {@code waiting} for the person's consent
 * @param since the day from which waiting is counted
 * @param answers by the names of their questions; what was not answered is not there
 * @param actions what can be done with it now
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record NeedDocument(
        UUID id,
        String kind,
        String state,
        LocalDate since,
        Map<String, Object> answers,
        List<String> actions,
        int version) {

    static NeedDocument of(KeptNeed kept, Typed answers, List<NeedAction> actions) {
        return new NeedDocument(
                kept.id().value(),
                word(kept.need().kind()),
                word(kept.state()),
                kept.need().since(),
                answers.form(),
                actions.stream().map(NeedAction::word).toList(),
                kept.version());
    }

    /** What a need is begun with. */
    @Serdeable
    record NeedBeginning(@Nullable String kind, @Nullable Map<String, Object> answers) {}

    /** All answers; one that is left out is taken back. */
    @Serdeable
    record NeedAnswersSent(@Nullable Map<String, Object> answers) {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
