package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Concept.Kind;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import eu.savoirfaire.infra.vocabulary.place.Place;
import eu.savoirfaire.infra.vocabulary.place.Places;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Countries and regions where a practice runs. The territory section says so; where it names no place, the subject, the institution
 * or the results may. The countries of the partners count only if the territory is "each partner country" and names none.
 */
final class PlaceProposals {
    private static final String PARTNER_COUNTRIES = "transnational";
    private static final List<Section> INSTEAD_OF_TERRITORY =
            List.of(Section.SUBJECT, Section.INSTITUTION, Section.RESULTS);

    private final Places places;

    PlaceProposals(Places places) {
        this.places = places;
    }

    Stream<Proposal> in(SheetReading reading) {
        var section = sectionThatNamesPlaces(reading);
        var named = mentions(reading, section)
                .filter(mention -> mention.kind() != Kind.ADJECTIVE)
                .toList();
        var mentions = named.isEmpty() ? mentions(reading, section).toList() : named;
        return Firsts.of(mentions.stream().flatMap(mention -> withCountry(reading, section, mention)))
                .sorted(Comparator.comparing(Proposal::facet));
    }

    private static Section sectionThatNamesPlaces(SheetReading reading) {
        if (mentions(reading, Section.TERRITORY).findAny().isPresent()) {
            return Section.TERRITORY;
        }
        if (saysEachPartnerCountry(reading)) {
            return Section.STAKEHOLDERS;
        }
        return INSTEAD_OF_TERRITORY.stream()
                .filter(section -> mentions(reading, section).anyMatch(mention -> mention.kind() != Kind.ADJECTIVE))
                .findFirst()
                .orElse(Section.TERRITORY);
    }

    private static boolean saysEachPartnerCountry(SheetReading reading) {
        return reading.mentions(Section.TERRITORY, VocabularyName.TERRITORIES)
                .anyMatch(mention -> mention.code().equals(PARTNER_COUNTRIES));
    }

    private static Stream<Mention> mentions(SheetReading reading, Section section) {
        return Stream.concat(
                        reading.mentions(section, VocabularyName.COUNTRIES),
                        reading.mentions(section, VocabularyName.REGIONS))
                .sorted(Comparator.comparingInt(Mention::start));
    }

    private Stream<Proposal> withCountry(SheetReading reading, Section section, Mention mention) {
        return places.place(mention.code()).stream().flatMap(place -> {
            var country = reading.proposal(Facet.COUNTRY, place.country(), section, mention, true);
            return place.kind() == Place.Kind.COUNTRY
                    ? Stream.of(country)
                    : Stream.of(reading.proposal(Facet.REGION, section, mention), country);
        });
    }
}
