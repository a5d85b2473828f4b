package eu.savoirfaire.matching.cohort;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.savoirfaire.matching.cohort.fairness.FairnessReport;
import org.junit.jupiter.api.Test;

/** What people told of themselves for the fairness report is read by the report of a run, and by nothing that decides. */
class FairnessWallTest {
    private static final String MATCHING = "eu.savoirfaire.matching";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MATCHING);

    @Test
    void nothingThatJudgesScoresOrAssignsKnowsIt() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        MATCHING + ".cohort.run..",
                        MATCHING + ".cohort.supply..",
                        MATCHING + ".cohort.settling..",
                        MATCHING + ".assignment..",
                        MATCHING + ".scoring..",
                        MATCHING + ".eligibility..",
                        MATCHING + ".engine..",
                        MATCHING + ".compiled..",
                        MATCHING + ".explanation..",
                        MATCHING + ".match..",
                        MATCHING + ".need..",
                        MATCHING + ".offer..",
                        MATCHING + ".profile..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(MATCHING + ".cohort.fairness..")
                .check(CLASSES);
    }

    @Test
    void onlyTheReportReadsTheCounts() {
        noClasses()
                .that()
                .resideOutsideOfPackages(MATCHING + ".cohort.report..", MATCHING + ".cohort.fairness..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(FairnessReport.class)
                .check(CLASSES);
        assertThat(CLASSES.contain(FairnessReport.class)).isTrue();
    }
}
