package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SurveyOnH2InFileTest extends SurveyContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
