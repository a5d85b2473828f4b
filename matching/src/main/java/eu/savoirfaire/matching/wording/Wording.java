package eu.savoirfaire.matching.wording;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Value;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns codes and values into what a reader reads. */
@Singleton
public final class Wording {
    private static final List<VocabularyName> PLACES =
            List.of(VocabularyName.REGIONS, VocabularyName.COUNTRIES, VocabularyName.TERRITORIES);

    private static final Set<String> LICENCES =
            Set.of("driving-b", "driving-c", "forklift", "food-handling", "welding", "first-aid");

    private final Taxonomy taxonomy;
    private final Vocabularies vocabularies;

    Wording(Taxonomy taxonomy, Vocabularies vocabularies) {
        this.taxonomy = taxonomy;
        this.vocabularies = vocabularies;
    }

    /** Such as {@code matching.word.field.work-permission}. */
    public static Label of(Enum<?> constant, String group) {
        return Label.key("matching.word." + group + "." + word(constant.name()));
    }

    public String skill(SkillCode code, Language language) {
        return taxonomy.find(code)
                .map(taxonomy.skills()::get)
                .map(skill -> skill.labels().getOrDefault(language, code.value()))
                .orElse(code.value());
    }

    /** What a licence is called; its code where it is none that is asked about. */
    public static Label licence(String code) {
        return LICENCES.contains(code)
                ? Label.key("matching.profile.licence." + code)
                : Label.of(code.replace('-', ' '));
    }

    /** Such as "Italian, reading: B1". */
    public Label language(LanguageClaim claim, Language reader) {
        return spoken(
                claim.language(),
                claim.skill().name().toLowerCase(Locale.ROOT),
                claim.level().name(),
                reader);
    }

    /** What a value of a field says, in parts to be listed one after the other. */
    public List<Label> value(Field field, Value value, Language reader) {
        return switch (value) {
            case Value.Count(var number) -> List.of(count(field, number));
            case Value.Amount(var money) ->
                List.of(Label.key(
                        "matching.word.amount", money.amount(), money.currency().getCurrencyCode()));
            case Value.Flag(var set) -> List.of(Label.key(set ? "matching.word.yes" : "matching.word.no"));
            case Value.Word(var text) -> List.of(word(field, text, reader));
            case Value.Words(var texts) ->
                texts.stream().sorted().map(text -> word(field, text, reader)).toList();
            case Value.Levels(var heights) ->
                heights.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(height -> level(field, height.getKey(), height.getValue(), reader))
                        .toList();
        };
    }

    private static Label count(Field field, long number) {
        return switch (field) {
            case TERM, MONTHS -> Label.key("matching.word.months", number);
            case EQF -> Label.key("matching.word.eqf", number);
            default -> Label.key("matching.word.number", number);
        };
    }

    private Label word(Field field, String text, Language reader) {
        return switch (field) {
            case WORK_PERMISSION, STAGE, LEGAL_FORM, CONTRACTS, MODE ->
                Label.key("matching.word." + word(field.name()) + "." + word(text));
            case LICENCES -> licence(text);
            case SECTOR -> label(List.of(VocabularyName.SECTORS), text, reader);
            case REGION -> label(PLACES, text, reader);
            default -> Label.of(text.replace('-', ' '));
        };
    }

    private Label level(Field field, String key, int height, Language reader) {
        if (field == Field.LANGUAGES && key.contains("/")) {
            var slash = key.indexOf('/');
            return spoken(key.substring(0, slash), key.substring(slash + 1), Cefr.values()[height - 1].name(), reader);
        }
        return Label.key("matching.word.skill-level", skill(new SkillCode(key), reader), height);
    }

    private Label spoken(String code, String use, String level, Language reader) {
        return Label.key(
                "matching.word.language-level", reader.nameOf(code), Label.key("matching.word.use." + use), level);
    }

    private Label label(List<VocabularyName> names, String code, Language reader) {
        return names.stream()
                .filter(name -> vocabularies.of(name).contains(code))
                .findFirst()
                .map(name -> Label.of(vocabularies.label(name, code, reader)))
                .orElseGet(() -> Label.of(code));
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
