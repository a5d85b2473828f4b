package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.filling.Claims;
import eu.savoirfaire.matching.filling.page.ProposalsView.Group;
import eu.savoirfaire.matching.filling.page.ProposalsView.Proposal;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.keeping.KeptProfile;
import eu.savoirfaire.matching.question.OccupationQuestion;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import eu.savoirfaire.matching.taxonomy.text.Reading;
import eu.savoirfaire.matching.taxonomy.text.SkillFinder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What could stand in a profile: found in a text of the person, or done in an occupation that they know. */
@Singleton
final class Proposals {
    /** "On my own": what most people mean who say that they did something. */
    private static final int USUAL_LEVEL = 2;

    private final SkillFinder finder;
    private final Taxonomy taxonomy;
    private final OccupationQuestion question;

    Proposals(SkillFinder finder, Taxonomy taxonomy, OccupationQuestion question) {
        this.finder = finder;
        this.question = question;
        this.taxonomy = taxonomy;
    }

    /** Skills named in a text, and those of the occupations named in it. */
    ProposalsView inText(String text, KeptProfile kept, Language language) {
        var reading = finder.read(text);
        var proposed = new LinkedHashSet<>(reading.skills());
        var groups = new ArrayList<Group>();
        if (!proposed.isEmpty()) {
            groups.add(new Group(
                    Label.key("matching.text.found"), proposals(proposed, kept, Set.copyOf(proposed), language)));
        }
        for (var code : reading.occupations()) {
            taxonomy.occupation(code).ifPresent(occupation -> {
                var more = new LinkedHashSet<>(new TreeSet<>(occupation.essential()));
                more.removeAll(proposed);
                proposed.addAll(more);
                groups.add(new Group(
                        Label.key("matching.text.done-by", occupation.label(language)),
                        proposals(more, kept, Set.of(), language)));
            });
        }
        return view(Optional.of(reading), text, groups, Optional.empty(), kept, language);
    }

    /** What is done in an occupation, to say which of it one has done. */
    ProposalsView tasks(Optional<Occupation> occupation, KeptProfile kept, Language language) {
        var groups = new ArrayList<Group>();
        occupation.ifPresent(one -> {
            groups.add(group("matching.tasks.usual", one.essential(), kept, language));
            groups.add(group("matching.tasks.sometimes", one.optional(), kept, language));
        });
        return view(Optional.empty(), "", groups, occupation.map(Occupation::code), kept, language);
    }

    /** Occupations that are called like that, by code. */
    List<Choice> called(String typed, Language language) {
        return question.like(typed).stream()
                .map(one -> Choice.of(one.code().value(), Label.of(one.label(language)), false))
                .toList();
    }

    Optional<Occupation> occupation(String code) {
        return taxonomy.occupation(new OccupationCode(code));
    }

    /** What was chosen of the proposals; a code that the taxonomy does not have is passed over. */
    List<SkillClaim> chosen(Typed typed) {
        return typed.chosen("skill").stream()
                .map(SkillCode::new)
                .filter(code -> taxonomy.find(code).isPresent())
                .map(code -> new SkillClaim(code, level(typed, code), Evidence.SELF_DECLARED))
                .toList();
    }

    private static int level(Typed typed, SkillCode code) {
        return typed.number("level-" + code)
                .filter(level -> level >= 1 && level <= SkillClaim.HIGHEST)
                .orElse(USUAL_LEVEL);
    }

    private Group group(String key, Set<SkillCode> codes, KeptProfile kept, Language language) {
        return new Group(Label.key(key), proposals(new TreeSet<>(codes), kept, Set.of(), language));
    }

    private List<Proposal> proposals(
            Collection<SkillCode> codes, KeptProfile kept, Set<SkillCode> chosen, Language language) {
        return codes.stream()
                .map(code -> new Proposal(
                        code.value(),
                        taxonomy.skills().get(taxonomy.index(code)).label(language),
                        Claims.of(kept.profile(), code).isPresent(),
                        chosen.contains(code),
                        levels()))
                .toList();
    }

    static List<Choice> levels() {
        return IntStream.rangeClosed(1, SkillClaim.HIGHEST)
                .mapToObj(level -> Choice.of(
                        Integer.toString(level), Label.key("matching.profile.level." + level), level == USUAL_LEVEL))
                .toList();
    }

    private ProposalsView view(
            Optional<Reading> reading,
            String text,
            List<Group> groups,
            Optional<OccupationCode> occupation,
            KeptProfile kept,
            Language language) {
        var chosen = occupation.map(OccupationCode::value).orElse("");
        var occupations = question.isList() ? question.list(chosen, language) : List.<Choice>of();
        return new ProposalsView(
                reading,
                text,
                groups,
                occupations,
                !question.isList(),
                kept.version(),
                FormErrors.none(),
                Optional.empty());
    }
}
