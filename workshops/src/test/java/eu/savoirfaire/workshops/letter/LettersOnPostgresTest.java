package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LettersOnPostgresTest extends LetterContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
