package eu.savoirfaire.matching.filling;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.List;

/** Why a profile was not changed. */
public sealed interface ProfileRefusal extends Refusal {

    @Override
    default String code() {
        return switch (this) {
            case ChangedMeanwhile _ -> "matching.profile.changed-meanwhile";
            case NoSuchSkill _ -> "matching.profile.no-such-skill";
            case TooMany _ -> "matching.profile.too-many";
        };
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case ChangedMeanwhile _ -> Kind.CONFLICT;
            case NoSuchSkill _, TooMany _ -> Kind.INVALID;
        };
    }

    @Override
    default List<Object> arguments() {
        return switch (this) {
            case ChangedMeanwhile _ -> List.of();
            case NoSuchSkill(var skill) -> List.of(skill.value());
            case TooMany(var most) -> List.of(most);
        };
    }

    /** Somebody else changed it since it was looked at. */
    record ChangedMeanwhile() implements ProfileRefusal {}

    /** The taxonomy has no skill of that code. */
    record NoSuchSkill(SkillCode skill) implements ProfileRefusal {}

    /** A profile holds so many skills. */
    record TooMany(int most) implements ProfileRefusal {}
}
