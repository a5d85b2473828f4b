package eu.savoirfaire.matching.book;

import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.explanation.Explainer;
import eu.savoirfaire.matching.scoring.Scoring;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import eu.savoirfaire.matching.taxonomy.text.SkillFinder;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Read once, when first asked for. */
@Factory
final class Books {

    @Singleton
    RuleBook rules() {
        return RuleBook.released();
    }

    @Singleton
    WeightsBook weights() {
        return WeightsBook.released();
    }

    @Singleton
    SkillFinder skillFinder(Taxonomy taxonomy) {
        return new SkillFinder(taxonomy);
    }

    @Singleton
    Explainer explainer(Taxonomy taxonomy, RuleBook rules, WeightsBook weights) {
        return new Explainer(rules, new Scoring(taxonomy, weights));
    }
}
