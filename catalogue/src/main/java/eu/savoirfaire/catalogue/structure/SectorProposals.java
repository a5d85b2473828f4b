package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.util.stream.Stream;

/** The economic sectors that the sheet says it works in. */
final class SectorProposals {

    Stream<Proposal> in(SheetReading reading) {
        return Firsts.of(Stream.of(Section.SUBJECT, Section.DESCRIPTION, Section.TERRITORY)
                .flatMap(section -> reading.mentions(section, VocabularyName.SECTORS)
                        .map(mention -> reading.proposal(Facet.SECTOR, section, mention))));
    }
}
