package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.util.stream.Stream;

/** The types of bodies that take part: those the stakeholders section names, and that of the institution. */
final class StakeholderProposals {
    Stream<Proposal> in(SheetReading reading) {
        return Firsts.of(Stream.of(Section.STAKEHOLDERS, Section.INSTITUTION)
                .flatMap(section -> reading.mentions(section, VocabularyName.STAKEHOLDERS)
                        .map(mention -> reading.proposal(Facet.STAKEHOLDER, section, mention))));
    }
}
