package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EditorialOnH2InFileTest extends EditorialContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
