package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.structure.SheetProposals;
import jakarta.inject.Singleton;

/** The structure of sheets that came: what their source confirms, else what the program proposes. */
@Singleton
final class Proposals {
    private final SheetProposals proposals;

    Proposals(SheetProposals proposals) {
        this.proposals = proposals;
    }

    Structure structure(ReadSheet read) {
        var given = read.structure();
        return given.classifications().isEmpty() ? proposals.renewed(given, read.sheet()) : given;
    }

    /** The structure of a text that changed: what a person confirmed stays, proposals are made anew. */
    Structure renewed(Structure before, Sheet sheet) {
        return proposals.renewed(before, sheet);
    }
}
