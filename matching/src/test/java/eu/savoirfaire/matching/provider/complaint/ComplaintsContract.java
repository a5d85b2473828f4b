package eu.savoirfaire.matching.provider.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.OfferComplaints;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of complaints about offers, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ComplaintsContract {
    private static final String WORDS = "they asked me for two hundred first";
    private static final String REASON = "No fee may be asked for a job.";

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final Actor provider = Acting.somebody(Role.EMPLOYER, organisation);
    private final Actor administrator = Acting.somebody(Role.REGIONAL_ADMIN);

    private TestDatabase database;
    private ApplicationContext context;
    private Complaints complaints;
    private Acting acting;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        database = database();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        complaints = context.getBean(Complaints.class);
        acting = context.getBean(Acting.class);
    }

    @AfterAll
    void shut() {
        context.close();
        database.close();
    }

    @Test
    void whatIsUpheldTakesTheOfferFromThePublicAndBothSidesReadWhy() {
        var offer = published();
        var person = Acting.somebody(Role.SEEKER);
        var id = complained(person, offer);

        decided(id, true);

        assertThat(state(offer)).isEqualTo(OfferState.SUSPENDED);
        var theirs = acting.as(person, () -> complaints.mine(offer)).getFirst();
        assertThat(theirs.state()).isEqualTo(ComplaintState.SUSPENDED);
        assertThat(theirs.words()).isEqualTo(WORDS);
        assertThat(theirs.decision().orElseThrow().reason()).isEqualTo(REASON);
        assertThat(acting.as(provider, () -> complaints.lastDecision(offer)))
                .map(Complaint.Decision::reason)
                .contains(REASON);
        var parties = context.getBean(OfferComplaints.class).parties(id).orElseThrow();
        assertThat(parties.complainant()).isEqualTo(person.person().orElseThrow());
        assertThat(parties.provider()).isEqualTo(organisation);
    }

    @Test
    void whatIsDismissedLeavesTheOfferPublic() {
        var offer = published();
        var id = complained(Acting.somebody(Role.SEEKER), offer);

        decided(id, false);

        assertThat(state(offer)).isEqualTo(OfferState.PUBLISHED);
        assertThat(open(administrator)).doesNotContain(id);
        assertThatThrownBy(() -> decided(id, true)).isInstanceOf(Refused.class);
        assertThat(state(offer)).as("decided once, and for good").isEqualTo(OfferState.PUBLISHED);
    }

    @Test
    void whoeverHasComplainedAlreadyKeepsThatOne() {
        var offer = published();
        var person = Acting.somebody(Role.SEEKER);
        var first = complained(person, offer);

        assertThat(complained(person, offer)).isEqualTo(first);

        decided(first, false);
        assertThat(complained(person, offer)).isNotEqualTo(first);
    }

    @Test
    void whatIsNotPublicIsNotFound() {
        var draft = kept(OfferState.DRAFT);

        assertThatThrownBy(() -> complained(Acting.somebody(Role.SEEKER), draft))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theOfferingSideNeitherReadsNorDecidesWhatIsSaidOfIt() {
        var offer = published();
        var id = complained(Acting.somebody(Role.SEEKER), offer);

        assertThat(open(administrator)).contains(id);
        assertThat(open(provider)).isEmpty();
        assertThatThrownBy(() -> acting.as(provider, () -> {
                    complaints.decide(id, false, REASON);
                    return id;
                }))
                .isInstanceOf(NotAllowed.class);
        assertThat(acting.as(provider, () -> complaints.lastDecision(offer))).isEmpty();
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        var offer = published();
        var id = complained(Acting.somebody(Role.SEEKER), offer);
        var all = IntStream.range(0, 8)
                .mapToObj(_ -> (Callable<Boolean>) () -> {
                    try {
                        decided(id, true);
                        return true;
                    } catch (Refused tooLate) {
                        return false;
                    }
                })
                .toList();

        var done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(all)) {
                done += one.get() ? 1 : 0;
            }
        }

        assertThat(done).isOne();
        assertThat(state(offer)).isEqualTo(OfferState.SUSPENDED);
    }

    @Test
    void whatSomebodyWroteIsSealedAndGoesWithThem() {
        var offer = published();
        var person = Acting.somebody(Role.SEEKER);
        var id = complained(person, offer);
        var rows = context.getBean(ComplaintRows.class);
        assertThat(rows.findById(id).orElseThrow().words()).isNotEmpty().doesNotContain("two hundred");

        context.getBean(KeptComplaints.class).erase(person.person().orElseThrow());

        var left = rows.findById(id).orElseThrow();
        assertThat(left.complainant()).isNull();
        assertThat(left.words()).isEmpty();
        decided(id, true);
        assertThat(state(offer)).as("it is decided all the same").isEqualTo(OfferState.SUSPENDED);
    }

    private UUID complained(Actor person, OfferId offer) {
        return acting.as(person, () -> {
            complaints.complain(offer, ComplaintReason.FEE, WORDS);
            return complaints.mine(offer).getLast().id();
        });
    }

    private void decided(UUID id, boolean suspend) {
        acting.as(administrator, () -> {
            complaints.decide(id, suspend, REASON);
            return id;
        });
    }

    private List<UUID> open(Actor somebody) {
        return acting.as(somebody, complaints::open).stream().map(Complaint::id).toList();
    }

    private OfferState state(OfferId offer) {
        return context.getBean(Offers.class).find(offer).orElseThrow().state();
    }

    private OfferId published() {
        return kept(OfferState.PUBLISHED);
    }

    private OfferId kept(OfferState state) {
        var said = Statement.blank(OfferKind.VACANCY)
                .with(Map.of(Detail.TITLE, "Cuoca", Detail.LANGUAGE, "it", Detail.TOWN, "firenze"));
        var offer = new KeptOffer(
                new OfferId(UUID.randomUUID()),
                organisation,
                state,
                said,
                LocalDate.parse("2026-11-01"),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-01T12:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                0);
        within(() -> context.getBean(Offers.class).save(offer));
        return offer.id();
    }

    private <T> T within(Supplier<T> work) {
        @SuppressWarnings("unchecked") // the bean has no narrower type
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return Objects.requireNonNull(transactions.executeWrite(_ -> work.get()));
    }
}
