package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.InBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who runs the service brings ESCO in, reads what was wrong in it, goes by it and takes that back; with and without script. */
@InBrowser
class TaxonomyJourneyIT {
    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/0001";

    private static DeskScene scene;

    @TempDir
    Path folder;

    @BeforeAll
    static void serve() throws IOException {
        scene = new DeskScene();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({"it,true,1.0.1", "it,false,1.0.2", "ar,true,1.0.3", "ar,false,1.0.4"})
    void escoIsBroughtInChosenAndTakenBack(String language, boolean script, String version, Browsers browsers)
            throws IOException {
        try (var window = scene.signedIn(browsers, language, script)) {
            var page = window.page();
            window.open(scene.at("/desk"));
            page.locator("a.tile[href='/desk/taxonomy']").click();
            page.waitForURL("**/desk/taxonomy");
            DeskScene.requireAccessible(window, script);
            page.locator("form[action*='/import'] .button").click();
            assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
            page.setInputFiles("#file", archive());
            page.locator("form[action*='/import'] .button").click();
            assertThat(page.locator("#version-error").count()).isEqualTo(1);
            DeskScene.requireAccessible(window, script);
            page.setInputFiles("#file", archive());
            page.fill("#version", version);
            page.locator("form[action*='/import'] .button").click();
            page.waitForURL("**/desk/taxonomy/imports/*");

            page.locator("main .tag-good").waitFor();

            assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
            assertThat(page.locator("main tbody tr").textContent()).contains("skills_en.csv", "conceptUri");
            assertThat(page.locator("a[href$='/report.csv']").count()).isEqualTo(1);
            DeskScene.requireAccessible(window, script);
            assertThat(window.scrollsSideways()).isFalse();

            page.locator("a.button[href*='/choose/']").click();
            page.locator("input[name='same']").first().check();
            DeskScene.requireAccessible(window, script);
            assertThat(window.scrollsSideways()).isFalse();
            page.locator("#choose").click();
            page.waitForURL("**/desk/taxonomy?done=chosen");
            assertThat(page.locator("main .card:has(.tag-good)").first().textContent())
                    .contains(version);

            page.locator("a[href='/desk/taxonomy/choose/own']").click();
            page.locator("#choose").click();
            page.waitForURL("**/desk/taxonomy?done=chosen");
            assertThat(page.locator("main .card").first().locator(".tag-good").count())
                    .isEqualTo(1);
            DeskScene.requireAccessible(window, script);
            assertThat(window.scrollsSideways()).isFalse();
            DeskScene.requireSilent(window);
        }
    }

    /** Two skills, one of which is called as one of our own, and a row without an address. */
    private Path archive() throws IOException {
        var zip = folder.resolve("esco.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            write(out, "skills_en.csv", """
                    conceptType,conceptUri,preferredLabel
                    KnowledgeSkillCompetence,%s0001,weld metal
                    KnowledgeSkillCompetence,%s0002,prune olive trees
                    KnowledgeSkillCompetence,,nameless
                    """.formatted(SKILL, SKILL));
            write(out, "occupations_en.csv", """
                    conceptType,conceptUri,preferredLabel
                    Occupation,%s,welder
                    """.formatted(OCCUPATION));
            write(out, "broaderRelationsSkillPillar_en.csv", "conceptType,conceptUri,broaderType,broaderUri\n");
            write(out, "occupationSkillRelations_en.csv", """
                    occupationUri,relationType,skillType,skillUri
                    %s,essential,skill/competence,%s0001
                    """.formatted(OCCUPATION, SKILL));
        }
        return zip;
    }

    private static void write(ZipOutputStream out, String name, String rows) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(rows.getBytes(StandardCharsets.UTF_8));
    }
}
