package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.offer.AmountRange;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** The part of an offer that one criterion reads. Equal facets are worth the same to a need, so each is rated once. */
public sealed interface Facet {

    /** The offer does not say what it should: rated at the prior. */
    record Missing() implements Facet {}

    /** Nothing is asked: whoever comes suits. */
    record Open() implements Facet {}

    /** See {@link SkillsAsked}. */
    sealed interface Skills extends Facet permits SkillsAsked {}

    /** Heights by language and skill, such as 3 (B1) by {@code it/reading}. */
    record Languages(Map<String, Integer> heights) implements Facet {
        public Languages {
            heights = Map.copyOf(heights);
        }
    }

    record Times(Availability availability) implements Facet {}

    record Sectors(Set<String> codes) implements Facet {
        public Sectors {
            codes = Set.copyOf(codes);
        }
    }

    record Topics(Set<String> codes) implements Facet {
        public Topics {
            codes = Set.copyOf(codes);
        }
    }

    record Work(OccupationCode occupation) implements Facet {}

    record Site(Place place) implements Facet {}

    record Pay(Money perMonth) implements Facet {}

    record Lending(AmountRange amounts) implements Facet {}

    /** Nominal, per year, as a fraction. */
    record Rate(BigDecimal perYear) implements Facet {}
}
