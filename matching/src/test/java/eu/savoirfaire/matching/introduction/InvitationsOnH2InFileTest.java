package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class InvitationsOnH2InFileTest extends InvitationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
