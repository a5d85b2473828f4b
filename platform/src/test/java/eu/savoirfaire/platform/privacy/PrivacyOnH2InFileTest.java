package eu.savoirfaire.platform.privacy;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PrivacyOnH2InFileTest extends PrivacyContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
