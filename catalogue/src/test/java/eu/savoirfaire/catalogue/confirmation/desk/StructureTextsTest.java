package eu.savoirfaire.catalogue.confirmation.desk;

import eu.savoirfaire.infra.web.contract.TextsContract;

final class StructureTextsTest extends TextsContract {
    StructureTextsTest() {
        super("catalogue_structure");
    }
}
