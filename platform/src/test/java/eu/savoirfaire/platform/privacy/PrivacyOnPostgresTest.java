package eu.savoirfaire.platform.privacy;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PrivacyOnPostgresTest extends PrivacyContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
