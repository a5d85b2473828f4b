package eu.savoirfaire.catalogue.syndication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Part;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Quantity;
import eu.savoirfaire.catalogue.fact.Settled;
import eu.savoirfaire.catalogue.fact.Stage;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.syndication.data.CsvWriter;
import eu.savoirfaire.catalogue.syndication.data.JsonLdWriter;
import eu.savoirfaire.catalogue.syndication.data.JsonWriter;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is only proposed or declared is in no byte that anybody may take; what is confirmed is, without anybody's address. */
class PublicFactsTest {
    private static final CodeLabels CODES = new CodeLabels(new Vocabularies());
    private static final List<SheetWriter> WRITERS =
            List.of(new JsonWriter(CODES), new JsonLdWriter(CODES), new CsvWriter());
    private static final String SECRET = "SECRET";
    private static final int ROUNDS = 200;

    @Test
    void nothingThatIsNotConfirmedIsInAnyForm() throws IOException {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var sheet = new PublicSheets().of(published(structure(random)), "https://example.org");

            for (var writer : WRITERS) {
                assertThat(written(writer, sheet)).as("seed %d", seed).doesNotContain(SECRET);
            }
            for (var one : sheet.facts().indicators()) {
                assertThat(written(new JsonWriter(CODES), sheet)).contains(one.label());
            }
        }
    }

    @Test
    void nobodysAddressIsInAFact() throws IOException {
        var parts = List.of(new Part("by ada@porto.example", BigDecimal.TEN));
        var facts = new Structure(
                List.of(),
                List.of(new Indicator(
                        "asked ada@porto.example",
                        Quantity.of(10),
                        "",
                        Qualifier.EXACT,
                        Stage.ACHIEVED,
                        null,
                        parts,
                        true,
                        "10 at ada@porto.example")),
                List.of(new BuildingBlock(
                        "ada@porto.example", "+39 055 1234567", "ada@porto.example", true, true, null)),
                List.of(new Tie(
                        TieKind.DOCUMENT,
                        "ada@porto.example",
                        "https://porto.example/?to=ada@porto.example",
                        true,
                        null)),
                null,
                List.of(),
                1);

        for (var writer : WRITERS) {
            assertThat(written(writer, new PublicSheets().of(published(facts), "https://example.org")))
                    .doesNotContain("ada@", "1234567");
        }
    }

    private static Structure structure(Random random) {
        var indicators = new ArrayList<Indicator>();
        var blocks = new ArrayList<BuildingBlock>();
        var ties = new ArrayList<Tie>();
        for (var n = random.nextInt(6); n > 0; n--) {
            var confirmed = random.nextBoolean();
            var name = (confirmed ? "known " : SECRET) + n;
            indicators.add(new Indicator(
                    name, Quantity.of(n), "", Qualifier.ABOUT, Stage.PLANNED, "2020", List.of(), confirmed, name));
            blocks.add(new BuildingBlock(name, name, name, true, confirmed, name));
            ties.add(new Tie(TieKind.values()[random.nextInt(7)], name, "", confirmed, name));
        }
        var settled = List.of(new Settled(Settled.BLOCK, SECRET, SECRET));
        return new Structure(List.of(), indicators, blocks, ties, null, settled, 1);
    }

    private static PublishedSheet published(Structure structure) {
        var sheet = new Sheet(Map.of(Section.SUBJECT, "Pane", Section.INSTITUTION, "Forno"), Language.IT, Language.IT);
        var practice = Practice.added(
                new PracticeId(new UUID(1, 1)),
                "GP-2026-0001",
                "pane",
                new OrganisationId(new UUID(1, 2)),
                sheet,
                structure,
                Origin.hand(),
                Instant.EPOCH);
        return new PublishedSheet(
                practice.id(),
                practice.code(),
                practice.slug(),
                practice.owner(),
                "Forno",
                practice.life(),
                practice.newest(),
                List.of());
    }

    private static String written(SheetWriter writer, PublicSheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(List.of(sheet), Language.EN, out);
        return out.toString(UTF_8);
    }
}
