package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.structure.Proposal;
import eu.savoirfaire.catalogue.structure.StructureProposer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The structure of sheets that came: what their source confirms, else what the program proposes. */
@Singleton
final class Proposals {
    private final StructureProposer proposer;

    Proposals(StructureProposer proposer) {
        this.proposer = proposer;
    }

    Structure structure(ReadSheet read) {
        return read.classifications().isEmpty()
                ? new Structure(proposed(read.sheet()))
                : new Structure(read.classifications());
    }

    /** The structure of a text that changed: what a person confirmed stays, proposals are made anew. */
    Structure renewed(Structure before, Sheet sheet) {
        var classifications = new ArrayList<>(before.classifications().stream()
                .filter(Classification::isConfirmed)
                .toList());
        proposed(sheet).stream()
                .filter(proposal -> classifications.stream().noneMatch(kept -> isSame(kept, proposal)))
                .forEach(classifications::add);
        return new Structure(classifications);
    }

    private List<Classification> proposed(Sheet sheet) {
        return proposer.propose(sheet.texts(), sheet.textLanguage()).stream()
                .map(Proposal::toClassification)
                .toList();
    }

    private static boolean isSame(Classification one, Classification other) {
        return one.facet() == other.facet() && one.code().equals(other.code());
    }
}
