package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.eligibility.Value.Amount;
import eu.savoirfaire.matching.eligibility.Value.Count;
import eu.savoirfaire.matching.eligibility.Value.Flag;
import eu.savoirfaire.matching.eligibility.Value.Levels;
import eu.savoirfaire.matching.eligibility.Value.Word;
import eu.savoirfaire.matching.eligibility.Value.Words;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Profile;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules can read of one person, field by field; a field without an answer is missing. Does not change. */
public final class Answers {
    private final Map<Field, Value> values;

    private Answers(Map<Field, Value> values) {
        this.values = values;
    }

    /**
     * @param today on which the age is counted
     */
    public static Answers of(Seeker seeker, LocalDate today) {
        var values = new EnumMap<Field, Value>(Field.class);
        values.put(Field.TRAININGS, new Words(seeker.trainings()));
        values.put(Field.MENTORED, new Flag(seeker.mentored()));
        ofProfile(values, seeker.profile(), today);
        ofWish(values, seeker.need().wish());
        return new Answers(values);
    }

    /** The name of a language skill among {@link Field#LANGUAGES}. */
    static String key(String language, LanguageSkill skill) {
        return language + "/" + skill.name().toLowerCase(Locale.ROOT);
    }

    /** The answer; {@code null} if there is none. */
    public @Nullable Value of(Field field) {
        return values.get(field);
    }

    /** The same with one other answer. */
    public Answers with(Field field, Value value) {
        var changed = new EnumMap<>(values);
        changed.put(field, value);
        return new Answers(changed);
    }

    /** The same with what was declared for one offer; who would rather not say has not answered. */
    public Answers declaring(Declaration declaration) {
        return switch (declaration) {
            case YES -> with(Field.DECLARATION, new Flag(true));
            case NO -> with(Field.DECLARATION, new Flag(false));
            case RATHER_NOT_SAY -> this;
        };
    }

    private static void ofProfile(Map<Field, Value> values, Profile profile, LocalDate today) {
        if (!profile.skills().isEmpty()) {
            var levels = new TreeMap<String, Integer>();
            var evidence = new TreeMap<String, Integer>();
            for (var claim : profile.skills()) {
                levels.merge(claim.skill().value(), claim.level(), Math::max);
                evidence.merge(claim.skill().value(), claim.evidence().ordinal() + 1, Math::max);
            }
            values.put(Field.SKILLS, new Levels(levels));
            values.put(Field.EVIDENCE, new Levels(evidence));
        }
        if (profile.languages() != null && !profile.languages().isEmpty()) {
            var heights = new TreeMap<String, Integer>();
            for (var claim : profile.languages()) {
                heights.merge(
                        key(claim.language(), claim.skill()), claim.level().ordinal() + 1, Math::max);
            }
            values.put(Field.LANGUAGES, new Levels(heights));
        }
        put(values, Field.LICENCES, profile.licences() == null ? null : new Words(profile.licences()));
        put(values, Field.EQF, count(profile.eqf()));
        put(values, Field.WORK_PERMISSION, permission(profile));
        put(
                values,
                Field.REGION,
                profile.place() == null ? null : new Word(profile.place().region()));
        if (profile.born() != null) {
            values.put(
                    Field.AGE, new Count(Period.between(profile.born(), today).getYears()));
        }
    }

    /** Who is not sure has not answered yet. */
    private static @Nullable Value permission(Profile profile) {
        return switch (profile.permission()) {
            case YES -> new Word("YES");
            case NOT_YET -> new Word("NOT_YET");
            case NOT_SURE -> null;
            case null -> null;
        };
    }

    private static void ofWish(Map<Field, Value> values, Wish wish) {
        switch (wish) {
            case Wish.Microcredit credit -> {
                put(values, Field.AMOUNT, credit.amount() == null ? null : new Amount(credit.amount()));
                put(values, Field.TERM, count(credit.term()));
                put(values, Field.STAGE, name(credit.stage()));
                put(values, Field.LEGAL_FORM, name(credit.form()));
                put(values, Field.SECTOR, word(credit.sector()));
            }
            case Wish.Mentoring mentoring -> {
                put(values, Field.MODE, name(mentoring.mode()));
                put(values, Field.SECTOR, word(mentoring.sector()));
            }
            case Wish.Job job -> {
                put(values, Field.CONTRACTS, names(job.contracts()));
                put(values, Field.SECTOR, word(job.sector()));
            }
            case Wish.Internship internship -> {
                put(values, Field.MONTHS, count(internship.months()));
                put(values, Field.SECTOR, word(internship.sector()));
            }
        }
    }

    private static void put(Map<Field, Value> values, Field field, @Nullable Value value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static @Nullable Value count(@Nullable Integer number) {
        return number == null ? null : new Count(number);
    }

    private static @Nullable Value word(@Nullable String text) {
        return text == null ? null : new Word(text);
    }

    private static @Nullable Value name(@Nullable Enum<?> value) {
        return value == null ? null : new Word(value.name());
    }

    private static @Nullable Value names(@Nullable Collection<? extends Enum<?>> values) {
        return values == null ? null : new Words(values.stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
