package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.scoring.Ratings;
import eu.savoirfaire.matching.scoring.Side;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.time.LocalDate;

/** Makes needs ready to be compared with offers. */
public final class NeedCompiler {
    private final Taxonomy taxonomy;
    private final RuleBook rules;
    private final WeightsBook book;

    public NeedCompiler(Taxonomy taxonomy, RuleBook rules, WeightsBook book) {
        this.taxonomy = taxonomy;
        this.rules = rules;
        this.book = book;
    }

    /** The edition by which skills are compared. */
    public Edition taxonomy() {
        return taxonomy.edition();
    }

    /**
     * @param today on which ages are counted
     * @throws IllegalArgumentException if the need goes by weights that do not exist
     */
    public CompiledNeed compile(Seeker seeker, LocalDate today) {
        var answers = Answers.of(seeker, today);
        return new CompiledNeed(
                seeker,
                book.of(seeker.need().weights(), Side.SEEKER),
                new Ratings(seeker, taxonomy),
                (gate, declaration) -> rules.truth(gate, answers.declaring(declaration)),
                (atom, required, declaration) -> RuleBook.truth(atom, required, answers.declaring(declaration)));
    }
}
