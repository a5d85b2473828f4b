package eu.savoirfaire.matching.lending.sight;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Ruling;
import eu.savoirfaire.matching.eligibility.Value;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of a product says: whether it is met, what was asked for and what was said.
 *
 * @param truth in lower case: met, not met, or not known
 * @param observed empty where nothing was said
 */
public record RulingView(String rule, String truth, Optional<String> required, Optional<String> observed, Kind kind) {

    /** What is to be done about it. */
    public enum Kind {
        TRAINING,
        MENTOR,
        OTHER
    }

    public static RulingView of(Ruling ruling) {
        return new RulingView(
                ruling.atom().id(),
                ruling.truth().name().toLowerCase(Locale.ROOT),
                said(ruling.required()),
                said(ruling.observed()),
                kind(ruling.atom().field()));
    }

    public Label name() {
        return Label.key("matching.lending.rule." + rule);
    }

    public Label result() {
        return Label.key("matching.lending.truth." + truth);
    }

    public boolean isMet() {
        return truth.equals("true");
    }

    public boolean isTraining() {
        return kind == Kind.TRAINING;
    }

    public boolean isMentor() {
        return kind == Kind.MENTOR;
    }

    private static Kind kind(Field field) {
        return switch (field) {
            case TRAININGS -> Kind.TRAINING;
            case MENTORED -> Kind.MENTOR;
            default -> Kind.OTHER;
        };
    }

    /** As it is written down; a yes or no says itself. */
    private static Optional<String> said(@Nullable Value value) {
        return switch (value) {
            case Value.Count(var number) -> Optional.of(Long.toString(number));
            case Value.Amount(var money) -> Optional.of(money.toString());
            case Value.Word(var text) -> Optional.of(text);
            case Value.Words(var texts) ->
                texts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(", ", texts.stream().sorted().toList()));
            case Value.Flag _, Value.Levels _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}
