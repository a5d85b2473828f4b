package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of each module tells the events that its code tells. */
class ModulePageTest {
    private static final House OURS = House.ours();
    private static final Map<String, String> PAGES = Map.of(
            "infra", "infra/README.md",
            "catalogue", "catalogue/README.md",
            "workshops", "workshops/README.md",
            "matching", "matching/README.md",
            "platform", "platform/README.md");

    @TestFactory
    Stream<DynamicTest> thePageAndTheCodeAgree() {
        return House.MODULES.stream()
                .map(module -> OURS.hasClassesIn(module)
                        ? DynamicTest.dynamicTest(module, () -> agree(module))
                        : DynamicTest.dynamicTest(module + " (no classes yet: nothing was checked)", () -> {}));
    }

    @Test
    void whatStandsUnderOtherHeadingsDoesNotCount() {
        var page = new ModulePage("""
                # Catalogue
                ## Publishes
                - `SheetPublished`
                - `savoirfaire.catalogue.practice-added.v1`
                ## Listens to
                Nothing.
                """);

        assertThat(page.namesUnder("Publishes")).containsExactly("PracticeAdded", "SheetPublished");
        assertThat(page.namesUnder("Listens to")).isEmpty();
        assertThat(page.under("Owns")).isEmpty();
    }

    @Test
    void theEventsOfTheCatalogueAreSeen() {
        assertThat(new ToldEvents(OURS).publishedBy("catalogue")).contains("SheetPublished");
    }

    private static void agree(String module) {
        var file = Path.of(PAGES.get(module));
        assertThat(Sources.ROOT.resolve(file)).as("the page of the module").exists();
        var page = new ModulePage(Sources.text(Sources.ROOT.resolve(file)));
        var told = new ToldEvents(OURS);

        assertThat(page.under("Owns")).as("## Owns").isPresent();
        assertThat(page.under("Publishes")).as("## Publishes").isPresent();
        assertThat(page.under("Listens to")).as("## Listens to").isPresent();
        assertThat(page.namesUnder("Publishes")).isEqualTo(told.publishedBy(module));
        assertThat(page.namesUnder("Listens to")).isEqualTo(told.heardBy(module));
    }
}
