package eu.savoirfaire.platform.translation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TranslationsOnH2InFileTest extends TranslationsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
