package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.statement.Step;
import java.util.List;
import java.util.Optional;

/**
 * One question page of an offer.
 *
 * @param version that the answers are meant for
 * @param isPublic whether what is saved is public at once
 */
public record StepView(
        OfferId offer,
        int version,
        Step step,
        int number,
        int total,
        String kind,
        boolean isPublic,
        List<Field> fields,
        FormErrors errors) {

    /**
     * One question.
     *
     * @param type which fragment asks it: {@code line}, {@code area}, {@code select}, {@code boxes}, {@code spoken} or
     *     {@code skills}
     * @param needed whether an offer is not public without it
     * @param rows those of {@code spoken}
     * @param skills those of the occupation
     */
    public record Field(
            String name,
            String type,
            Label label,
            Optional<Label> hint,
            String value,
            List<Choice> choices,
            boolean needed,
            List<SpokenRow> rows,
            List<SkillRow> skills) {}

    /** One language with its level and its reason. */
    public record SpokenRow(int number, List<Choice> languages, List<Choice> levels, String reason) {}

    /** One skill, and how much it is asked for. */
    public record SkillRow(String name, String label, List<Choice> choices) {}
}
