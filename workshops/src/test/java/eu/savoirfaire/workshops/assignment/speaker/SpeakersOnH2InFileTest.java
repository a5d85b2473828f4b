package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SpeakersOnH2InFileTest extends SpeakerContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
