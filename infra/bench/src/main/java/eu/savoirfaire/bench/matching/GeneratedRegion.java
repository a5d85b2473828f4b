package eu.savoirfaire.bench.matching;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.NeedCompiler;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.generated.GeneratedOffers;
import eu.savoirfaire.matching.generated.GeneratedSeekers;
import eu.savoirfaire.matching.generated.GeneratedTaxonomy;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.scoring.Draw;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.List;
import java.util.stream.Stream;

/** Offers and people of one region, with the released rules and weights and a taxonomy of a few thousand skills. */
final class GeneratedRegion {
    static final long SEED = 20_260_909;
    static final Draw DRAW = new Draw(new byte[] {4});

    private static final int SKILLS = 3_000;
    private static final int OCCUPATIONS = 500;
    private static final int PLACES = 1_500;

    final Taxonomy taxonomy = GeneratedTaxonomy.of(SEED, SKILLS, OCCUPATIONS);
    final RuleBook rules = RuleBook.released();
    final WeightsBook weights = WeightsBook.released();
    final OfferCompiler offerCompiler = new OfferCompiler(taxonomy, rules, weights);
    final NeedCompiler needCompiler = new NeedCompiler(taxonomy, rules, weights);
    final GeneratedOffers offers;
    private final GeneratedSeekers seekers;

    GeneratedRegion() {
        var surroundings = new Surroundings(SEED, SKILLS, OCCUPATIONS, PLACES);
        offers = new GeneratedOffers(SEED, surroundings);
        seekers = new GeneratedSeekers(SEED, surroundings);
    }

    /** People who look for work. */
    List<Seeker> seekers(int howMany) {
        return Stream.generate(() -> seekers.jobSeeker(List.of()))
                .limit(howMany)
                .toList();
    }

    CompiledNeed compiled(Seeker seeker) {
        return needCompiler.compile(seeker, Surroundings.TODAY);
    }
}
