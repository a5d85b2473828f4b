package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.offer.statement.Towns;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A profile in the words of one language: for the page, for two languages side by side, and for printing. */
@Singleton
public final class ProfileText {
    private final Messages messages;
    private final Taxonomy taxonomy;
    private final Vocabularies vocabularies;
    private final ProfileAnswers answers;
    private final Towns towns;

    ProfileText(Messages messages, Taxonomy taxonomy, Vocabularies vocabularies, ProfileAnswers answers, Towns towns) {
        this.messages = messages;
        this.taxonomy = taxonomy;
        this.vocabularies = vocabularies;
        this.answers = answers;
        this.towns = towns;
    }

    /**
     * One part of a profile.
     *
     * @param key {@code skills} or the word of a topic
     * @param href where it is answered
     * @param lines empty when nothing was answered
     */
    public record Section(String key, String title, String href, List<Line> lines) {

        public boolean isAnswered() {
            return !lines.isEmpty();
        }
    }

    /**
     * @param detail how well, how surely; may be empty
     * @param proven whether somebody else has found that it is so
     * @param href where it is changed
     */
    public record Line(String text, String detail, boolean proven, String href) {}

    /** The parts in the order in which they are asked. */
    public List<Section> of(Profile profile, Language language) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(
                "skills",
                messages.text(language, "matching.profile.skills"),
                "/matching/profile/text",
                profile.skills().stream().map(claim -> skill(claim, language)).toList()));
        for (var topic : Topic.values()) {
            sections.add(new Section(
                    topic.word(),
                    messages.text(language, topic.key()),
                    topic.address(),
                    lines(topic, profile, language)));
        }
        return sections;
    }

    private Line skill(SkillClaim claim, Language language) {
        var code = claim.skill();
        var label = taxonomy.find(code)
                .map(index -> taxonomy.skills().get(index).label(language))
                .orElse(code.value());
        var detail = messages.text(language, "matching.profile.level." + claim.level()) + " · "
                + messages.text(language, "matching.profile.evidence." + claim.evidence())
                + (taxonomy.isKept(code) ? " · " + messages.text(language, "matching.taxonomy.kept") : "");
        return new Line(
                label, detail, claim.evidence().isAtLeast(Evidence.ASSESSED), "/matching/profile/skills/" + code);
    }

    private List<Line> lines(Topic topic, Profile profile, Language language) {
        return switch (topic) {
            case LANGUAGES -> profile.languages() == null ? List.of() : spoken(profile.languages(), language);
            case STUDIES -> studies(profile, language);
            case PLACE -> place(profile, language);
            case TIMES ->
                ProfileAnswers.shifts(profile.availability()).stream()
                        .map(shift -> line(topic, messages.text(language, "matching.profile.shift." + shift)))
                        .toList();
            case WORK ->
                profile.permission() == null
                        ? List.of()
                        : List.of(line(
                                topic, messages.text(language, "matching.profile.permission." + profile.permission())));
        };
    }

    private List<Line> spoken(List<LanguageClaim> claims, Language language) {
        var byLanguage = claims.stream()
                .collect(Collectors.groupingBy(LanguageClaim::language, LinkedHashMap::new, Collectors.toList()));
        return byLanguage.entrySet().stream()
                .map(entry -> new Line(
                        vocabularies.label(VocabularyName.LANGUAGES, entry.getKey(), language),
                        entry.getValue().stream()
                                .map(claim -> messages.text(language, "matching.profile." + word(claim)) + " "
                                        + claim.level())
                                .collect(Collectors.joining(" · ")),
                        false,
                        Topic.LANGUAGES.address() + "?language=" + entry.getKey()))
                .toList();
    }

    private List<Line> studies(Profile profile, Language language) {
        var lines = new ArrayList<Line>();
        if (profile.eqf() != null) {
            lines.add(line(Topic.STUDIES, messages.text(language, "matching.profile.eqf." + profile.eqf())));
        }
        var licences = profile.licences();
        if (licences != null) {
            var codes = licences.isEmpty()
                    ? List.of(ProfileQuestions.NONE)
                    : licences.stream().sorted().toList();
            codes.forEach(code ->
                    lines.add(line(Topic.STUDIES, messages.text(language, "matching.profile.licence." + code))));
        }
        return lines;
    }

    private List<Line> place(Profile profile, Language language) {
        var lines = new ArrayList<Line>();
        var place = profile.place();
        if (place != null) {
            var region = vocabularies.label(VocabularyName.REGIONS, place.region(), language);
            var name = towns.town(answers.town(place))
                            .map(town -> town.name() + ", ")
                            .orElse("")
                    + region;
            lines.add(line(Topic.PLACE, name));
        }
        if (profile.reach() != null) {
            lines.add(line(Topic.PLACE, messages.text(language, "matching.profile.reach.km", profile.reach())));
        }
        return lines;
    }

    private static Line line(Topic topic, String text) {
        return new Line(text, "", false, topic.address());
    }

    private static String word(LanguageClaim claim) {
        return claim.skill().name().toLowerCase(Locale.ROOT);
    }
}
