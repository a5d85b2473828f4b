package eu.savoirfaire.matching.choosing;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.choosing.ExplanationView.Figures;
import eu.savoirfaire.matching.choosing.ExplanationView.Gain;
import eu.savoirfaire.matching.choosing.ExplanationView.Group;
import eu.savoirfaire.matching.choosing.ExplanationView.Rule;
import eu.savoirfaire.matching.choosing.ExplanationView.Skill;
import eu.savoirfaire.matching.choosing.ExplanationView.Standing;
import eu.savoirfaire.matching.choosing.ExplanationView.Step;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Ruling;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.eligibility.Value;
import eu.savoirfaire.matching.explanation.Advice;
import eu.savoirfaire.matching.explanation.Explanation;
import eu.savoirfaire.matching.explanation.Remedy;
import eu.savoirfaire.matching.explanation.SkillMatch;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.scoring.SideScore;
import eu.savoirfaire.matching.suggestion.Explained;
import eu.savoirfaire.matching.wording.Wording;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an explanation readable. */
@Singleton
final class ExplanationViews {
    private final Wording wording;
    private final OrganisationNames organisations;
    private final Matches matches;

    ExplanationViews(Wording wording, OrganisationNames organisations, Matches matches) {
        this.wording = wording;
        this.organisations = organisations;
        this.matches = matches;
    }

    ExplanationView view(Explained explained, Language reader, Optional<Label> done, FormErrors errors) {
        var offer = explained.offer();
        var explanation = explained.explanation();
        var match = matches.of(explained.need().id()).stream()
                .filter(one -> one.offer().equals(offer.id()))
                .findFirst();
        var truth = explanation.eligibility().truth();
        return new ExplanationView(
                explained.need().id().value().toString(),
                offer.id().value().toString(),
                new Phrase(offer.title(), offer.language()),
                new Phrase(offer.text(), offer.language()),
                Wording.of(offer.kind(), "offer"),
                organisations.name(offer.provider()).orElse(""),
                sentences(explanation),
                SharesPicture.of(explanation),
                explanation.eligibility().rulings().stream()
                        .filter(ruling -> ruling.required() != null)
                        .map(ruling -> rule(ruling, reader))
                        .toList(),
                explanation.skills().stream().map(skill -> skill(skill, reader)).toList(),
                truth == Truth.FALSE && explanation.remedy().isEmpty(),
                explanation.remedy().map(Remedy::steps).orElse(List.of()).stream()
                        .map(step -> step(step, reader))
                        .toList(),
                explanation.promises().stream()
                        .map(promise -> new Gain(
                                advice(promise.advice(), reader),
                                SharesPicture.points(promise.before().r()),
                                SharesPicture.points(promise.after().r())))
                        .toList(),
                figures(explanation),
                group(explained),
                match.map(ExplanationViews::standing),
                truth == Truth.TRUE && match.isEmpty(),
                truth == Truth.FALSE && match.isEmpty(),
                done,
                errors);
    }

    private static Standing standing(Match match) {
        return new Standing(match.id().value().toString(), Wording.of(match.state(), "state"));
    }

    private static List<Label> sentences(Explanation explanation) {
        return List.of(verdict(explanation), balance(explanation));
    }

    private static Label verdict(Explanation explanation) {
        var eligibility = explanation.eligibility();
        var stated = eligibility.rulings().stream()
                .filter(ruling -> ruling.required() != null)
                .count();
        return switch (eligibility.truth()) {
            case TRUE -> Label.key("matching.why.suits", stated);
            case UNKNOWN ->
                Label.key(
                        "matching.why.possible", (long) explanation.questions().size());
            case FALSE ->
                eligibility.rulings().stream()
                        .filter(ruling -> ruling.truth() == Truth.FALSE)
                        .findFirst()
                        .map(ruling -> Label.key(
                                "matching.why.against", Wording.of(ruling.atom().field(), "field")))
                        .orElseGet(() -> Label.key("matching.why.against-all"));
        };
    }

    /** What speaks most for it on the person's side, and what is missing most. */
    private static Label balance(Explanation explanation) {
        var parts = explanation.seeker().contributions().stream()
                .filter(part -> part.share() > 0)
                .toList();
        var best = parts.stream().max(Comparator.comparingLong(SideScore.Contribution::value));
        var worst = parts.stream().max(Comparator.comparingLong(part -> part.share() - part.value()));
        var both = SharesPicture.points(explanation.scores().r());
        return worst.filter(part -> part.share() > part.value())
                .map(part -> Label.key(
                        "matching.why.balance",
                        Wording.of(best.orElseThrow().criterion(), "criterion"),
                        Wording.of(part.criterion(), "criterion"),
                        both))
                .orElseGet(() -> Label.key("matching.why.full", both));
    }

    private Rule rule(Ruling ruling, Language reader) {
        var field = ruling.atom().field();
        return new Rule(
                Wording.of(field, "field"),
                values(field, ruling.required(), reader),
                field == Field.DECLARATION && ruling.observed() == null
                        ? List.of()
                        : values(field, ruling.observed(), reader),
                word(ruling.truth()),
                Label.key("matching.rule." + ruling.atom().id()));
    }

    private List<Label> values(Field field, @Nullable Value value, Language reader) {
        return value == null ? List.of() : wording.value(field, value, reader);
    }

    private Skill skill(SkillMatch match, Language reader) {
        var by = match.by();
        var evidence = match.evidence();
        return new Skill(
                wording.skill(match.demand().skill(), reader),
                match.demand().weight() == SkillDemand.Weight.ESSENTIAL,
                word(match.fit()),
                by == null || match.fit() == SkillMatch.Fit.EXACT ? "" : wording.skill(by, reader),
                evidence == null ? Optional.empty() : Optional.of(Wording.of(evidence, "evidence")));
    }

    private Step step(Remedy.Step step, Language reader) {
        return new Step(
                Wording.of(step.field(), "field"),
                values(step.field(), step.from(), reader),
                wording.value(step.field(), step.to(), reader),
                Wording.of(step.change(), "effort"));
    }

    private Label advice(Advice advice, Language reader) {
        return switch (advice) {
            case Advice.Learn(var skill, var level) ->
                Label.key("matching.advice.learn", wording.skill(skill, reader), level);
            case Advice.LearnLanguage(var language, var use, var level) ->
                Label.key("matching.advice.language", reader.nameOf(language), Wording.of(use, "use"), level.name());
            case Advice.MakeTime(var times) -> Label.key("matching.advice.time", times.count());
            case Advice.AskFor(var money) ->
                Label.key(
                        "matching.advice.ask-for",
                        money.amount(),
                        money.currency().getCurrencyCode());
        };
    }

    private static Figures figures(Explanation explanation) {
        var scores = explanation.scores();
        var rank = explanation.context().rank();
        var cutOff = explanation.context().cutOff();
        return new Figures(
                SharesPicture.points(scores.u()),
                SharesPicture.points(scores.v()),
                SharesPicture.points(scores.r()),
                SharesPicture.points(explanation.confidence()),
                rank == null ? 0 : rank,
                cutOff == null ? -1 : SharesPicture.points(cutOff),
                explanation.context().capacity(),
                explanation.editions().stream().map(Edition::toString).collect(Collectors.joining(", ")));
    }

    private static Optional<Group> group(Explained explained) {
        return Optional.ofNullable(explained.offer().offer().group()).map(group -> {
            var declared = Optional.ofNullable(
                    explained.seeker().declarations().get(explained.offer().id()));
            var choices = Arrays.stream(Declaration.values())
                    .map(one -> Choice.of(
                            word(one),
                            Wording.of(one, "declaration"),
                            declared.filter(one::equals).isPresent()))
                    .toList();
            return new Group(group.name(), group.ground(), choices);
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
