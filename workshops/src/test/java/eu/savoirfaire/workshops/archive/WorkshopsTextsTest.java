package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.web.contract.TextsContract;

final class WorkshopsTextsTest extends TextsContract {
    WorkshopsTextsTest() {
        super("workshops");
    }
}
