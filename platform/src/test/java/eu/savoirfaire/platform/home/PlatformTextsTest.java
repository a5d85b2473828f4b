package eu.savoirfaire.platform.home;

import eu.savoirfaire.infra.web.contract.TextsContract;

final class PlatformTextsTest extends TextsContract {
    PlatformTextsTest() {
        super("platform");
    }
}
