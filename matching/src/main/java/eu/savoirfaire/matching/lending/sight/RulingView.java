package eu.savoirfaire.matching.lending.sight;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Ruling;
import eu.savoirfaire.matching.eligibility.Value;
import eu.savoirfaire.matching.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of a product says: whether it is met, what was asked for and what was said.
 *
 * @param truth in lower case: met, not met, or not known
 * @param required in the words of the reader; empty where the rule says it
 * @param observed likewise; empty where nothing was said
 */
public record RulingView(String rule, String truth, List<Label> required, List<Label> observed, Kind kind) {

    /** What is to be done about it. */
    public enum Kind {
        TRAINING,
        MENTOR,
        OTHER
    }

    public static RulingView of(Ruling ruling, Wording wording, Language reader) {
        var field = ruling.atom().field();
        return new RulingView(
                ruling.atom().id(),
                ruling.truth().name().toLowerCase(Locale.ROOT),
                said(field, ruling.required(), wording, reader),
                said(field, ruling.observed(), wording, reader),
                kind(field));
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

    /** A yes or no says itself, and so does a level. */
    private static List<Label> said(Field field, @Nullable Value value, Wording wording, Language reader) {
        return switch (value) {
            case Value.Flag _, Value.Levels _ -> List.of();
            case null -> List.of();
            default -> wording.value(field, value, reader);
        };
    }
}
