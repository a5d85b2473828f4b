package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SpeakersOnPostgresTest extends SpeakerContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
