package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TermsOnH2InFileTest extends TermsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
