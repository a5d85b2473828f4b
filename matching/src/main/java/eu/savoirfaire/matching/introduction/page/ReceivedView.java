package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.followup.page.FollowUpTurn;
import eu.savoirfaire.matching.introduction.MatchAside;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One match for whoever offers something. What is not disclosed is empty.
 *
 * @param name what stands for the person, or what they are called
 * @param asides what other parts have to say of it
 */
record ReceivedView(
        String match,
        long version,
        String offer,
        Label name,
        Label state,
        Label next,
        ZonedDateTime since,
        Optional<ZonedDateTime> term,
        Optional<Reasons> reasons,
        Optional<Ability> ability,
        Optional<Reach> reach,
        List<String> acts,
        List<Choice> declining,
        Optional<FollowUpTurn> turn,
        List<MatchAside.Note> asides,
        Optional<Label> done,
        FormErrors errors) {

    public boolean can(String act) {
        return acts.contains(act);
    }

    /** Of a card. */
    public record Reasons(LocalDate waiting, List<Met> requirements, List<Covered> skills) {}

    /** @param verdict one of {@code true}, {@code unknown}, {@code false} */
    public record Met(Label field, String verdict) {}

    /** @param fit one of {@code exact}, {@code narrower}, {@code near}, {@code missing} */
    public record Covered(String skill, String fit) {}

    /** Of a curriculum. */
    public record Ability(
            List<Label> skills,
            List<Label> languages,
            Optional<Integer> eqf,
            List<Label> licences,
            Optional<String> words) {}

    /** How to reach them. */
    public record Reach(Optional<String> called, Optional<String> email) {}
}
