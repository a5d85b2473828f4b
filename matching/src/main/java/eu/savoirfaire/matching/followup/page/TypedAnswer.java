package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.followup.Answer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was chosen on the page of one side. */
record TypedAnswer(Optional<Answer.Standing> standing, Optional<Answer.Course> course) {
    static final TypedAnswer NOTHING = new TypedAnswer(Optional.empty(), Optional.empty());

    static TypedAnswer of(Map<String, Object> form) {
        return new TypedAnswer(
                one(Answer.Standing.values(), form.get("standing")), one(Answer.Course.values(), form.get("course")));
    }

    FormErrors errors() {
        var errors = FormErrors.none();
        if (standing.isEmpty()) {
            errors = errors.with("standing", Label.key("matching.follow-up.standing.missing"));
        }
        return course.isEmpty() ? errors.with("course", Label.key("matching.follow-up.course.missing")) : errors;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, @Nullable Object typed) {
        return Arrays.stream(all)
                .filter(constant -> FollowUpViews.word(constant).equals(typed))
                .findFirst();
    }
}
