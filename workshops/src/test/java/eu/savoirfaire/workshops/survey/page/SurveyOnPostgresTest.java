package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SurveyOnPostgresTest extends SurveyContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
