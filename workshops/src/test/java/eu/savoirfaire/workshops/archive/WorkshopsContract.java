package eu.savoirfaire.workshops.archive;

import static eu.savoirfaire.workshops.SomeWorkshop.inLucca;
import static eu.savoirfaire.workshops.SomeWorkshop.online;
import static eu.savoirfaire.workshops.SomeWorkshop.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.SomeWorkshop;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.Workshops;
import eu.savoirfaire.workshops.Workshops.Kept;
import eu.savoirfaire.workshops.Workshops.Outcome;
import eu.savoirfaire.workshops.Workshops.PublishedWorkshop;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the door promises, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WorkshopsContract {
    private TestDatabase database;
    private Tables tables;
    private ApplicationContext context;
    private Workshops workshops;
    private PublishedRecords archive;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        database = database();
        tables = new Tables(database);
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        context = ApplicationContext.run(properties);
        workshops = context.getBean(Workshops.class);
        archive = context.getBean(PublishedRecords.class);
    }

    @AfterAll
    void shut() {
        context.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @Test
    void aReportedWorkshopIsKeptAsADraft() {
        var kept = keep(inLucca(), false);

        assertThat(kept.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(kept.slug()).isEqualTo("1-incontro-di-scambio-lucca-2019");
        assertThat(kept.heldOn()).hasToString("2019-04-12");
        assertThat(workshops.isEmpty()).isFalse();
        assertThat(workshops.record(kept.id())).isEmpty();
        assertThat(workshops.published()).isEmpty();
    }

    @Test
    void thePublicRecordTellsWhatTheReportTold() {
        var reported = inLucca().reported();

        var record = record(keep(inLucca(), true).id());

        assertThat(record.title()).isEqualTo(reported.title());
        assertThat(record.language()).isEqualTo(reported.language());
        assertThat(record.heldOn()).isEqualTo(reported.heldOn());
        assertThat(record.zone()).hasToString("Europe/Rome");
        assertThat(record.place()).isEqualTo("Lucca");
        assertThat(record.participants()).isEqualTo(reported.participants());
        assertThat(record.sheets()).isEqualTo(reported.sheets());
        assertThat(record.talks()).isEqualTo(reported.talks());
        assertThat(record.source()).isEqualTo("rapporto.txt");
        assertThat(record.revision()).isEqualTo(1);
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        var first = keep(inLucca(), true);
        var before = tables.everything();

        var second = keep(inLucca(), true);

        assertThat(second)
                .isEqualTo(new Kept(
                        first.id(), first.slug(), first.title(), first.heldOn(), first.place(), Outcome.UNCHANGED));
        assertThat(tables.everything()).isEqualTo(before);
    }

    @Test
    void whatWasKeptAsADraftIsPublishedByTheNextImport() {
        var draft = keep(inLucca(), false);

        var kept = keep(inLucca(), true);

        assertThat(kept.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(record(draft.id()).revision()).isEqualTo(1);
    }

    @Test
    void aCorrectedReportIsANewRevisionOfTheRecord() {
        var first = keep(inLucca(), true);

        var corrected = keep(inLucca().of(new Participant("Consorzio Ponte", "capofila")), true);

        assertThat(corrected.id()).isEqualTo(first.id());
        assertThat(corrected.slug()).isEqualTo(first.slug());
        assertThat(corrected.outcome()).isEqualTo(Outcome.REVISED);
        assertThat(record(first.id()).revision()).isEqualTo(2);
        assertThat(record(first.id()).participants()).hasSize(1);
        assertThat(tables.rows("select number, state from workshops.record_revision order by number"))
                .containsExactly("1 SUPERSEDED", "2 PUBLISHED");
    }

    @Test
    void aCorrectionThatIsNotPublishedLeavesThePublicRecordAlone() {
        var kept = keep(inLucca(), true);

        keep(inLucca().of(), false);

        assertThat(record(kept.id()).participants()).hasSize(4);
    }

    @Test
    void aDateThatBecomesKnownToTheDayIsACorrection() {
        var partial = keep(inLucca().on("2019-04"), true);

        var exact = keep(inLucca(), true);

        assertThat(exact.id()).isEqualTo(partial.id());
        assertThat(exact.outcome()).isEqualTo(Outcome.REVISED);
        assertThat(record(exact.id()).heldOn()).hasToString("2019-04-12");
    }

    @Test
    void workshopsAreListedTheLatestFirst() {
        keep(inLucca(), true);
        keep(online(), true);
        keep(inLucca().on("2020"), true);

        assertThat(workshops.published())
                .extracting(PublishedWorkshop::heldOn)
                .map(Object::toString)
                .containsExactly("2021-01-29", "2020", "2019-04-12");
    }

    @Test
    void pagesAreWholeAndInAStableOrder() {
        IntStream.range(0, 7)
                .forEach(n -> keep(inLucca().titled("Incontro numero " + n).in("Paese " + n), true));

        var pages = IntStream.range(0, 4).mapToObj(n -> archive.page(n, 3)).toList();

        assertThat(pages).allMatch(page -> page.total() == 7);
        assertThat(pages.stream().flatMap(page -> page.records().stream()).map(WorkshopRecord::id))
                .containsExactlyElementsOf(
                        archive.all().stream().map(WorkshopRecord::id).toList());
        assertThat(pages.getLast().records()).isEmpty();
    }

    @Test
    void twoWorkshopsOfOneTitleHaveAddressesOfTheirOwn() {
        var lucca = keep(inLucca().titled("Focus group"), false);
        var siena = keep(inLucca().titled("Focus group").in("Siena"), false);

        assertThat(lucca.slug()).isEqualTo("focus-group-2019");
        assertThat(siena.slug()).isEqualTo("focus-group-2019-2");
    }

    @Test
    void whatASheetIsCalledNowIsShownInEveryRecord() {
        var lucca = keep(inLucca(), true);
        var again = keep(online().with(sheet("a1", "GP-2026-0001", "sportello", "Sportello itinerante")), true);

        workshops.renewSheet(sheet("a1", "GP-2026-0001", "sportello-mobile", "Sportello mobile"));

        assertThat(record(lucca.id()).sheets())
                .extracting(PresentedSheet::title)
                .containsExactly("Sportello mobile", "Officina condivisa");
        assertThat(record(again.id()).sheets()).extracting(PresentedSheet::slug).containsExactly("sportello-mobile");
        assertThat(record(lucca.id()).revision()).isEqualTo(1);
    }

    @Test
    void ofSheetsThatNoRecordNamesNothingIsKept() {
        workshops.renewSheet(sheet("zz", "GP-2026-0099", "altrove", "Altrove"));

        assertThat(tables.rows("select code from workshops.sheet_copy")).isEmpty();
    }

    @Test
    void eachChangeIsToldOnceAndAudited() {
        var id = keep(inLucca(), true).id().value();
        keep(inLucca(), true);
        keep(inLucca().of(), true);

        assertThat(tables.rows("select type, stream, version, ordinal from infra.event order by version, ordinal"))
                .containsExactly(
                        "savoirfaire.workshops.workshop-held.v1 workshop/" + id + " 1 0",
                        "savoirfaire.workshops.record-published.v1 workshop/" + id + " 1 1",
                        "savoirfaire.workshops.record-corrected.v1 workshop/" + id + " 2 0");
        assertThat(tables.rows("select actor, action, resource_id from infra.audit order by seq"))
                .containsExactly("operator workshop.publish-record " + id, "operator workshop.publish-record " + id);
    }

    @Test
    void eventsAndAuditCarryNoNames() {
        keep(inLucca(), true);

        assertThat(tables.rows("select data from infra.event"))
                .allSatisfy(data ->
                        assertThat(data).doesNotContain("Lucca", "Consorzio", "Banca", "Sportello", "capofila"));
        assertThat(tables.rows("select details from infra.audit"))
                .allSatisfy(details -> assertThat(details).isEqualTo("{\"revision\":\"1\"}"));
    }

    @Test
    void copiesOfOneReportImportedAtTheSameTimeAddOneWorkshop() throws Exception {
        var start = new CountDownLatch(1);
        var kept = new ArrayList<Future<Kept>>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                kept.add(threads.submit(() -> {
                    start.await();
                    return keep(inLucca(), true);
                }));
            }
            start.countDown();
        }

        assertThat(kept)
                .extracting(Future::resultNow)
                .extracting(Kept::id)
                .containsOnly(kept.getFirst().get().id());
        assertThat(kept).extracting(Future::resultNow).extracting(Kept::outcome).containsOnlyOnce(Outcome.CREATED);
    }

    @Test
    void anUnknownWorkshopHasNoRecord() {
        assertThat(workshops.record(new WorkshopId(UUID.randomUUID()))).isEmpty();
    }

    private Kept keep(SomeWorkshop some, boolean publish) {
        return workshops.keep(some.reported(), publish);
    }

    private WorkshopRecord record(WorkshopId id) {
        return workshops.record(id).orElseThrow();
    }
}
