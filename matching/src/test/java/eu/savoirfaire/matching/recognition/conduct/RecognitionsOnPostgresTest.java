package eu.savoirfaire.matching.recognition.conduct;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RecognitionsOnPostgresTest extends RecognitionsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
