package eu.savoirfaire.catalogue.confirmation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.confirmation.Confirmable;
import eu.savoirfaire.catalogue.confirmation.Confirmed;
import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Part;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.structure.SheetProposals;
import eu.savoirfaire.catalogue.structure.StructureProposer;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.web.form.FormErrors.OfField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the form says becomes what is known. */
class DecisionsTest {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final ConceptFinder FINDER = new ConceptFinder(VOCABULARIES);
    private static final SheetProposals PROPOSALS =
            new SheetProposals(new StructureProposer(FINDER, VOCABULARIES, new Places(VOCABULARIES, FINDER)));
    private static final Terms TERMS = new Terms(VOCABULARIES);
    private static final Sheet SHEET = new Sheet(
            Map.of(
                    Section.INSTITUTION, "Regione Toscana",
                    Section.SUBJECT, "Sportello di informazione per donne migranti",
                    Section.TERRITORY, "Toscana, aree rurali",
                    Section.RESULTS, "2.500 accessi al mese, oltre 280 famiglie.",
                    Section.CONTACT, "Ada Forno, ada@porto.example, tel. 055 1234567"),
            Language.IT,
            Language.IT);

    @Test
    void confirmingIsIdempotentWhateverIsConfirmed() {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var now = now(Structure.empty());
            var form = randomDecisions(now, random);

            var once = decided(now, form);
            var twice = decided(now(once.structure()), form);

            assertThat(twice.structure()).as("seed %d", seed).isEqualTo(once.structure());
        }
    }

    @Test
    void whatNobodyDecidedOnIsShownToNobody() {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < 60; round++) {
            var now = now(Structure.empty());
            var form = randomDecisions(now, random);

            var shown = decided(now, form).structure().shown();

            assertThat(shown.indicators())
                    .as("seed %d", seed)
                    .allMatch(one -> isConfirmed(form, Decisions.row(proposed(now, one))));
            assertThat(shown.classifications())
                    .filteredOn(Classification::isConfirmed)
                    .allMatch(one -> isConfirmed(form, TermDecisions.row(one)));
        }
    }

    @Test
    void aRejectedProposalStaysAway() {
        var now = now(Structure.empty());
        var row = TermDecisions.row(now.proposed().of(Facet.REGION).getFirst());

        var after = now(decided(now, Map.of("d-" + row, "reject")).structure());

        assertThat(now.proposed().of(Facet.REGION)).hasSize(1);
        assertThat(after.proposed().of(Facet.REGION)).isEmpty();
    }

    @Test
    void aTermIsAddedByItsLabelOrASynonymInTheLanguageOfTheReader() {
        var now = now(Structure.empty());

        var added = new Decisions(TERMS, typed(Map.of("add-COUNTRY", "Spagna; Francia")), Language.IT).confirmed(now);
        var unknown = new Decisions(TERMS, typed(Map.of("add-COUNTRY", "Atlantide")), Language.IT).confirmed(now);

        assertThat(added.structure().codes(Facet.COUNTRY)).contains("ES", "FR");
        assertThat(unknown.errors().list()).extracting(OfField::field).containsExactly("add-COUNTRY");
    }

    @Test
    void aCorrectedTermTakesThePlaceOfTheProposedOne() {
        var now = now(Structure.empty());
        var region = now.proposed().of(Facet.REGION).getFirst();

        var after = decided(now, Map.of("instead-" + TermDecisions.row(region), "Umbria"));

        assertThat(after.structure().of(Facet.REGION)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("ITI2");
            assertThat(one.isConfirmed()).isTrue();
            assertThat(one.phrase()).isEqualTo(region.phrase());
        });
    }

    @Test
    void aBreakdownThatDoesNotAddUpIsRefusedWithWhatIsMissing() {
        var now = now(Structure.empty());
        var row = Decisions.row(now.proposed().indicators().getFirst());
        var form = new HashMap<>(Map.of("d-" + row, "confirm", "parts-" + row, "donne: 1.500\nuomini: 900"));

        var wrong = decided(now, form);
        form.put("parts-" + row, "donne: 1.500\nuomini: 1.000");
        var right = decided(now, form);

        assertThat(wrong.errors().list()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("parts-" + row);
            assertThat(error.message().toString()).contains("2400", "2500", "100");
        });
        assertThat(right.errors().any()).isFalse();
        assertThat(right.structure().indicators().getFirst().parts())
                .containsExactly(new Part("donne", new BigDecimal(1500)), new Part("uomini", new BigDecimal(1000)));
    }

    @Test
    void aNumberIsReadAsTheReaderWritesIt() {
        var now = now(Structure.empty());
        var form = typed(Map.of("label-indicator-new", "visits", "value-indicator-new", "2,500"));

        var english = new Decisions(TERMS, form, Language.EN)
                .confirmed(now)
                .structure()
                .indicators();
        var italian = new Decisions(TERMS, form, Language.IT)
                .confirmed(now)
                .structure()
                .indicators();

        assertThat(english.getLast().quantity().from()).isEqualByComparingTo("2500");
        assertThat(italian.getLast().quantity().from()).isEqualByComparingTo("2.5");
    }

    @Test
    void aPersonIsShownWithoutBeingGivenAway() {
        var now = now(Structure.empty());
        var row = PeopleForm.row(PeopleForm.offered(now).getFirst());

        var named = decided(now, Map.of("d-" + row, "confirm", "shown-" + row, "Ada dello sportello"));
        var hidden = decided(now, Map.of("d-" + row, "confirm", "shown-" + row, "lo sportello"));

        assertThat(named.errors().list()).extracting(OfField::field).containsExactly("shown-" + row);
        assertThat(hidden.people())
                .containsExactly(new ContactPerson(
                        "lo sportello", "Ada Forno", "", List.of("ada@porto.example"), List.of("+390551234567")));
    }

    @Test
    void anAddressIsCheckedForItsFormAlone() {
        var now = now(Structure.empty());

        for (var wrong :
                List.of("javascript:alert(1)", "https://user:secret@example.org", "file:///etc", "not an address")) {
            var form = typed(Map.of("title-tie-new", "Book", "target-tie-new", wrong));
            assertThat(new Decisions(TERMS, form, Language.EN)
                            .confirmed(now)
                            .errors()
                            .list())
                    .as(wrong)
                    .extracting(OfField::field)
                    .containsExactly("target-tie-new");
        }
    }

    private static Map<String, String> randomDecisions(Confirmable now, Random random) {
        var form = new HashMap<String, String>();
        now.proposed().classifications().forEach(one -> form.put("d-" + TermDecisions.row(one), random(random)));
        now.proposed().indicators().forEach(one -> form.put("d-" + Decisions.row(one), random(random)));
        now.proposed().ties().forEach(one -> form.put("d-" + Decisions.row(one), random(random)));
        return form;
    }

    private static String random(Random random) {
        return Decision.values()[random.nextInt(3)].value();
    }

    private static boolean isConfirmed(Map<String, String> form, String row) {
        return "confirm".equals(form.get("d-" + row));
    }

    private static Indicator proposed(Confirmable now, Indicator confirmed) {
        return now.proposed().indicators().stream()
                .filter(one -> one.key().equals(confirmed.key()))
                .findFirst()
                .orElseThrow();
    }

    private static Confirmed decided(Confirmable now, Map<String, String> form) {
        return new Decisions(TERMS, typed(form), Language.IT).confirmed(now);
    }

    private static Typed typed(Map<String, String> form) {
        return Typed.of(new HashMap<>(form));
    }

    private static Confirmable now(Structure known) {
        var practice = Practice.added(
                new PracticeId(new UUID(1, 1)),
                "GP-2026-0001",
                "sportello",
                new OrganisationId(new UUID(1, 2)),
                SHEET,
                known,
                Origin.hand(),
                Instant.EPOCH);
        var found = new ContactPerson("", "Ada Forno", "", List.of("ada@porto.example"), List.of("+390551234567"));
        return new Confirmable(practice, practice.newest(), PROPOSALS.beside(known, SHEET), List.of(), List.of(found));
    }
}
