package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LettersOnH2InFileTest extends LetterContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
