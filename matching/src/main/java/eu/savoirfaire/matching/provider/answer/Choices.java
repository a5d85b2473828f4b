package eu.savoirfaire.matching.provider.answer;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.place.Place;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.occupation.OccupationQuestion;
import eu.savoirfaire.matching.offer.statement.Shift;
import eu.savoirfaire.matching.offer.statement.Source;
import eu.savoirfaire.matching.offer.statement.Towns;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.Skill;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The closed lists from which answers come: their codes, and what these are called in each language. */
@Singleton
public final class Choices {
    private static final List<String> CURRENCIES = List.of("EUR", "CHF", "GBP");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int QUALIFICATIONS = 8;

    private final Vocabularies vocabularies;
    private final Places places;
    private final Towns towns;
    private final Messages messages;
    private final Taxonomy taxonomy;
    private final OccupationQuestion occupation;

    Choices(
            Vocabularies vocabularies,
            Places places,
            Towns towns,
            Messages messages,
            Taxonomy taxonomy,
            OccupationQuestion occupation) {
        this.taxonomy = taxonomy;
        this.occupation = occupation;
        this.vocabularies = vocabularies;
        this.places = places;
        this.towns = towns;
        this.messages = messages;
    }

    /** The codes of a list, in the order in which they are offered. */
    public List<String> codes(Source source, OfferKind kind) {
        return switch (source) {
            case TEXT_LANGUAGES ->
                Arrays.stream(Language.values()).map(Language::code).toList();
            case LANGUAGES -> vocabulary(VocabularyName.LANGUAGES);
            case SECTORS -> vocabulary(VocabularyName.SECTORS);
            case REGIONS ->
                Stream.of("IT", "ES")
                        .flatMap(country -> Stream.concat(
                                Stream.of(country),
                                places.regionsOf(country).stream().map(Place::code)))
                        .toList();
            case TOWNS -> towns.all().stream().map(Towns.Town::code).toList();
            case OCCUPATIONS ->
                taxonomy.occupations().stream().map(one -> one.code().value()).toList();
            case CONTRACTS -> names(Contract.values());
            case STAGES -> names(Stage.values());
            case LEGAL_FORMS -> names(LegalForm.values());
            case MODES -> names(Mode.values());
            case TOPICS -> Wish.Mentoring.TOPICS;
            case LICENCES -> Profile.LICENCES;
            case SHIFTS -> Arrays.stream(Shift.values()).map(Shift::word).toList();
            case QUALIFICATIONS ->
                IntStream.rangeClosed(1, QUALIFICATIONS)
                        .mapToObj(String::valueOf)
                        .toList();
            case CURRENCIES -> CURRENCIES;
            case YES_NO -> List.of("yes", "no");
            case RULES -> List.of(kind.word() + "@1");
            case WEIGHTS -> List.of("provider-" + kind.word() + "@1");
        };
    }

    /** What an answer is called. */
    public String label(Source source, String code, Language language) {
        return switch (source) {
            case TEXT_LANGUAGES -> Language.of(code).map(Language::ownName).orElse(code);
            case LANGUAGES -> vocabularies.label(VocabularyName.LANGUAGES, code, language);
            case SECTORS -> vocabularies.label(VocabularyName.SECTORS, code, language);
            case TOPICS -> vocabularies.label(VocabularyName.TOPICS, code, language);
            case REGIONS ->
                places.place(code).map(place -> place.label(language)).orElse(code);
            case TOWNS -> towns.town(code).map(Towns.Town::name).orElse(code);
            case OCCUPATIONS ->
                taxonomy.occupation(new OccupationCode(code))
                        .map(one -> one.label(language))
                        .orElse(code);
            case CURRENCIES, RULES, WEIGHTS -> code;
            default -> messages.text(language, key(source, code));
        };
    }

    private static String key(Source source, String code) {
        return "matching.offers." + source.word() + "."
                + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of an answer that was written as its code, or as it is called in any language. */
    public Optional<String> code(Source source, OfferKind kind, String written) {
        if (source == Source.OCCUPATIONS) {
            return occupation.called(written).map(one -> one.code().value());
        }
        var codes = codes(source, kind);
        if (codes.contains(written)) {
            return Optional.of(written);
        }
        var wanted = folded(written);
        return codes.stream()
                .filter(code -> folded(code).equals(wanted) || isCalled(source, code, wanted))
                .findFirst();
    }

    /** Why an answer is none of the list, and what to do. */
    Label wrong(Source source, String written) {
        return source == Source.OCCUPATIONS && !occupation.isList()
                ? occupation.wrong(written)
                : Label.key("matching.offers.wrong.none-of", written);
    }

    private boolean isCalled(Source source, String code, String wanted) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> folded(label(source, code, language)).equals(wanted));
    }

    /** The skill that was written as its code, or as it is called in any language. */
    public Optional<SkillCode> skill(String written) {
        var asCode = new SkillCode(written);
        if (taxonomy.find(asCode).isPresent()) {
            return Optional.of(asCode);
        }
        var wanted = folded(written);
        return taxonomy.skills().stream()
                .filter(skill -> folded(skill.code().value()).equals(wanted)
                        || skill.labels().values().stream()
                                .anyMatch(label -> folded(label).equals(wanted)))
                .map(Skill::code)
                .findFirst();
    }

    public String skillLabel(SkillCode code, Language language) {
        return taxonomy.find(code)
                .map(index -> taxonomy.skills().get(index).label(language))
                .orElse(code.value());
    }

    public Optional<Occupation> occupation(String code) {
        return taxonomy.occupation(new OccupationCode(code));
    }

    private List<String> vocabulary(VocabularyName name) {
        return vocabularies.of(name).concepts().stream().map(Concept::code).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(plain).replaceAll("").replace('_', '-').replace('’', '\'');
    }
}
