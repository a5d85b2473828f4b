package eu.savoirfaire.matching.offer.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of kept offers, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OffersContract {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private TestDatabase database;
    private ApplicationContext context;
    private Offers offers;
    private TransactionOperations<Connection> transactions;

    abstract TestDatabase open();

    @BeforeAll
    @SuppressWarnings("unchecked") // the bean has no narrower type
    void start() {
        database = open();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        context = ApplicationContext.run(properties);
        offers = context.getBean(Offers.class);
        transactions = context.getBean(TransactionOperations.class);
    }

    @AfterAll
    void end() {
        context.close();
        database.close();
    }

    @Test
    void whatIsStatedComesBackAsItWasStated() {
        var before = vacancy(provider(), "Cuoca", OfferState.DRAFT);

        var kept = saved(before);

        var found = offers.find(kept.id()).orElseThrow();
        assertThat(found.statement()).isEqualTo(before.statement());
        assertThat(found.version()).isOne();
        assertThat(found.offer().terms()).isInstanceOf(Terms.Vacancy.class);
        assertThat(found.offer().demands().languages().getFirst().reason()).isEqualTo("per le ricette, e i clienti");
    }

    @Test
    void whatIsNotCompleteIsKeptToo() {
        var blank = kept(provider(), Statement.blank(OfferKind.LOAN), OfferState.DRAFT);

        var found = offers.find(saved(blank).id()).orElseThrow();

        assertThat(found.complete()).isEmpty();
        assertThat(found.title()).isEmpty();
    }

    @Test
    void whoCameTooLateChangesNothing() {
        var first = saved(vacancy(provider(), "Sarta", OfferState.DRAFT));
        saved(first.moved(OfferState.PUBLISHED, NOON));

        assertThat(within(() -> offers.save(first.moved(OfferState.CLOSED, NOON))))
                .isEmpty();
        assertThat(offers.find(first.id()).orElseThrow().state()).isEqualTo(OfferState.PUBLISHED);
    }

    @Test
    void theListOfPublicOffersIsFilteredAndPaged() {
        var provider = provider();
        for (var title : List.of("Muratore", "Falegname", "Fornaio")) {
            saved(vacancy(provider, title, OfferState.PUBLISHED));
        }
        saved(vacancy(provider, "Segreto", OfferState.DRAFT));
        var crafts = new OfferFilter(
                Optional.of(OfferKind.VACANCY), Optional.of("IT"), Optional.of("crafts"), Optional.empty());

        assertThat(titles(offers.published(crafts, new Paging(0, 100))))
                .contains("Muratore", "Falegname", "Fornaio")
                .doesNotContain("Segreto");
        assertThat(offers.published(crafts, new Paging(0, 2))).hasSize(2);
        assertThat(offers.countPublished(crafts)).isGreaterThanOrEqualTo(3);
        assertThat(offers.countPublished(new OfferFilter(
                        Optional.of(OfferKind.VACANCY), Optional.of("ES61"), Optional.empty(), Optional.empty())))
                .isZero();
    }

    @Test
    void everyPublicOfferIsWalkedOnce() {
        var id = saved(vacancy(provider(), "Giardiniere", OfferState.PUBLISHED)).id();
        var walked = new ArrayList<OfferId>();

        offers.eachPublished(offer -> walked.add(offer.id()));

        assertThat(walked).contains(id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsOverIsFound() {
        var id = saved(vacancy(provider(), "Vendemmia", OfferState.PUBLISHED)).id();

        assertThat(offers.over(DAY, 100)).doesNotContain(id);
        assertThat(offers.over(LocalDate.parse("2027-01-01"), 100)).contains(id);
    }

    @Test
    void thePersonIsForgottenAndTheOfferStays() {
        var person = new PersonId(UUID.randomUUID());
        var id = saved(vacancy(provider(), "Idraulico", OfferState.PUBLISHED)
                        .writtenBy(Optional.of(person), stated("Idraulico"))
                        .approvedBy(Optional.of(person)))
                .id();
        assertThat(offers.by(person)).hasSize(1);

        within(() -> {
            offers.forget(person);
            return id;
        });

        assertThat(offers.by(person)).isEmpty();
        var left = offers.find(id).orElseThrow();
        assertThat(left.author()).isEmpty();
        assertThat(left.isGroupApproved()).isTrue();
    }

    private static List<String> titles(List<KeptOffer> found) {
        return found.stream().map(KeptOffer::title).toList();
    }

    private KeptOffer saved(KeptOffer offer) {
        return within(() -> offers.save(offer)).orElseThrow();
    }

    private <T> T within(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }

    private static OrganisationId provider() {
        return new OrganisationId(UUID.randomUUID());
    }

    private static KeptOffer vacancy(OrganisationId provider, String title, OfferState state) {
        return kept(provider, stated(title), state);
    }

    private static Statement stated(String title) {
        return Statement.blank(OfferKind.VACANCY)
                .with(Map.of(
                        Detail.TITLE, title,
                        Detail.TOWN, "firenze",
                        Detail.SECTORS, "hospitality crafts",
                        Detail.SPOKEN, "it INTERACTION A2 per le ricette, e i clienti",
                        Detail.PAY, "1450.50",
                        Detail.FIRST_DAY, "2026-10-01",
                        Detail.LAST_DAY, "2026-12-31"));
    }

    private static KeptOffer kept(OrganisationId provider, Statement said, OfferState state) {
        return new KeptOffer(
                new OfferId(UUID.randomUUID()),
                provider,
                state,
                said,
                DAY,
                Optional.empty(),
                Optional.empty(),
                NOON,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
