package eu.savoirfaire.matching.recognition.conduct;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RecognitionsOnH2InFileTest extends RecognitionsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
