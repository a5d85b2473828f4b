package eu.savoirfaire.matching.appeal;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps appeals; what is said in them is sealed under the key of the person who asked. */
@Singleton
class KeptAppeals implements PersonalData, RetentionRule {
    private static final Duration KEPT = Duration.ofDays(2 * 365);

    private static final String WORDS = "matching.appeal.words";
    private static final String REASON = "matching.appeal.reason";

    private final AppealRows rows;
    private final Seekers seekers;
    private final Seal seal;

    KeptAppeals(AppealRows rows, Seekers seekers, Seal seal) {
        this.rows = rows;
        this.seekers = seekers;
        this.seal = seal;
    }

    @Transactional
    Optional<Appeal> find(UUID id) {
        return rows.findById(id).map(this::appeal);
    }

    @Transactional
    Optional<Appeal> last(NeedId need, OfferId offer) {
        return rows.last(need.value(), offer.value()).map(this::appeal);
    }

    @Transactional
    List<Appeal> open() {
        return rows.findByStateOrderByDue(Appeal.State.OPEN).stream()
                .map(this::appeal)
                .toList();
    }

    @Transactional
    Optional<PersonId> person(Appeal appeal) {
        return seekers.person(appeal.seeker());
    }

    @Transactional
    boolean isSeeker(PersonId person, SeekerId seeker) {
        return seekers.person(seeker).equals(Optional.of(person));
    }

    @Transactional
    void enter(Appeal appeal) {
        rows.save(new AppealRow(
                appeal.id(),
                appeal.need().value(),
                appeal.offer().value(),
                appeal.seeker().value(),
                appeal.provider().value(),
                appeal.state(),
                appeal.decider().map(PersonId::value).orElse(null),
                sealed(appeal, WORDS, appeal.words()),
                appeal.made(),
                appeal.due(),
                null,
                null,
                1));
    }

    /** @return whether nobody was quicker */
    @Transactional
    boolean decide(Appeal appeal) {
        return rows.decide(
                        appeal.id(),
                        appeal.version(),
                        appeal.state(),
                        appeal.decider().orElseThrow().value(),
                        appeal.decided().orElseThrow(),
                        sealed(appeal, REASON, appeal.reason().orElseThrow()))
                > 0;
    }

    @Override
    public String name() {
        return "appeals";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public int drop(Instant now) {
        return rows.dropDecided(now.minus(KEPT));
    }

    @Override
    public String part() {
        return "appeals";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return seekers.of(person).map(seeker -> rows.findBySeekerIdOrderById(seeker.value())).orElse(List.of()).stream()
                .map(row -> kept(appeal(row)))
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        seekers.of(person).ifPresent(seeker -> rows.drop(seeker.value()));
        rows.forgetDecider(person.value());
    }

    private static Kept kept(Appeal appeal) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("made", appeal.made().toString());
        fields.put("words", appeal.words());
        fields.put("state", appeal.state().name());
        appeal.reason().ifPresent(reason -> fields.put("reason", reason));
        return new Kept("matching", fields);
    }

    private Appeal appeal(AppealRow row) {
        var seeker = new SeekerId(row.seekerId());
        return new Appeal(
                row.id(),
                new NeedId(row.needId()),
                new OfferId(row.offerId()),
                seeker,
                new OrganisationId(row.provider()),
                row.state(),
                Optional.ofNullable(row.decider()).map(PersonId::new),
                opened(seeker, WORDS, row.id(), row.words()).orElse(""),
                row.made(),
                row.due(),
                Optional.ofNullable(row.decided()),
                opened(seeker, REASON, row.id(), row.reason()),
                row.version());
    }

    private String sealed(Appeal appeal, String column, String text) {
        var person = seekers.person(appeal.seeker()).orElseThrow();
        return seal.seal(person, new Place(column, appeal.id().toString()), text);
    }

    private Optional<String> opened(SeekerId seeker, String column, UUID id, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : seekers.person(seeker).flatMap(person -> seal.open(person, new Place(column, id.toString()), text));
    }
}
