package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class JoiningOnH2InFileTest extends JoiningContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
