package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ChangedTextsOnH2InFileTest extends ChangedTextsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
