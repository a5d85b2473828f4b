package eu.savoirfaire.matching.eligibility;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a rule may read of a person and their need. There are no others: gender, origin, religion and whatever is kept for
 * the fairness audit cannot be named by a rule.
 */
public enum Field {
    EQF(Value.Count.class, Trait.GROWS),
    LICENCES(Value.Words.class, Trait.GROWS),
    TRAININGS(Value.Words.class, Trait.GROWS),
    MENTORED(Value.Flag.class, Trait.GROWS),
    /** Heights from 1 (A1) to 6 (C2), by language and skill, such as {@code it/reading}. */
    LANGUAGES(Value.Levels.class, Trait.GROWS_AND_NEEDS_GROUND),
    /** Levels 1 to 4 by skill. */
    SKILLS(Value.Levels.class, Trait.GROWS),
    /** 1 (self-declared) to 4 (validated), by skill. */
    EVIDENCE(Value.Levels.class, Trait.GROWS),
    WORK_PERMISSION(Value.Word.class, Trait.PLAIN),
    /** Full years. */
    AGE(Value.Count.class, Trait.NEEDS_GROUND),
    REGION(Value.Word.class, Trait.NEEDS_GROUND),
    AMOUNT(Value.Amount.class, Trait.PLAIN),
    TERM(Value.Count.class, Trait.PLAIN),
    STAGE(Value.Word.class, Trait.PLAIN),
    LEGAL_FORM(Value.Word.class, Trait.PLAIN),
    SECTOR(Value.Word.class, Trait.PLAIN),
    CONTRACTS(Value.Words.class, Trait.PLAIN),
    MONTHS(Value.Count.class, Trait.PLAIN),
    MODE(Value.Word.class, Trait.PLAIN),
    /** What was declared for this one offer. */
    DECLARATION(Value.Flag.class, Trait.PLAIN);

    private final Class<? extends Value> type;
    private final Trait trait;

    Field(Class<? extends Value> type, Trait trait) {
        this.type = type;
        this.trait = trait;
    }

    public Class<? extends Value> type() {
        return type;
    }

    /** Whether a person's learning raises it; a rule that holds it down must be marked as a ceiling. */
    public boolean grows() {
        return trait == Trait.GROWS || trait == Trait.GROWS_AND_NEEDS_GROUND;
    }

    /** Whether a rule on it must name the law or the work that justifies it. */
    public boolean needsGround() {
        return trait == Trait.NEEDS_GROUND || trait == Trait.GROWS_AND_NEEDS_GROUND;
    }

    /** Whether nobody can change it, so that no rule may say otherwise. */
    public boolean isFixed() {
        return this == AGE || this == DECLARATION;
    }

    static Optional<Field> of(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private enum Trait {
        PLAIN,
        GROWS,
        NEEDS_GROUND,
        GROWS_AND_NEEDS_GROUND
    }
}
