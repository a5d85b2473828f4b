package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.infra.web.contract.TextsContract;

final class CatalogueTextsTest extends TextsContract {
    CatalogueTextsTest() {
        super("catalogue");
    }
}
