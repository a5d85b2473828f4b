package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.profile.Acquired;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what is known of one skill into answers, and answers into a claim. */
public final class SkillAnswers {
    private static final int LONGEST_PLACE = 80;

    private SkillAnswers() {}

    /** What was answered before. */
    public static Typed known(SkillClaim claim) {
        var answers = new TreeMap<String, Object>();
        answers.put("level", Integer.toString(claim.level()));
        answers.put("evidence", claim.evidence().name());
        answers.put("acquired", claim.acquired() == null ? "" : claim.acquired().name());
        answers.put("where", claim.where() == null ? "" : claim.where());
        return new Typed(answers);
    }

    /** What is wrong with what was typed. */
    public static FormErrors wrong(Typed typed) {
        var errors = FormErrors.none();
        if (typed.number("level")
                .filter(level -> level >= 1 && level <= SkillClaim.HIGHEST)
                .isEmpty()) {
            errors = errors.with("level", Label.key("matching.skill.level.wrong"));
        }
        return typed.text("where").length() <= LONGEST_PLACE
                ? errors
                : errors.with("where", Label.key("matching.skill.where.wrong", LONGEST_PLACE));
    }

    /** What a person says is never more than that they can show something for it. */
    public static SkillClaim claim(SkillCode skill, Typed typed) {
        var shown = typed.text("evidence").equals(Evidence.EVIDENCED.name());
        return new SkillClaim(
                skill,
                typed.number("level").orElseThrow(),
                shown ? Evidence.EVIDENCED : Evidence.SELF_DECLARED,
                typed.oneOf(Acquired.class, "acquired").orElse(null),
                blankIsNone(typed.text("where")));
    }

    private static @Nullable String blankIsNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
