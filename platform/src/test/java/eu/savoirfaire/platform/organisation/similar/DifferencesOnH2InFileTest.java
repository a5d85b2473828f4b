package eu.savoirfaire.platform.organisation.similar;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class DifferencesOnH2InFileTest extends DifferencesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
