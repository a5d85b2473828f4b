package eu.savoirfaire.matching.recognition.conduct;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.keeping.SaidConsents;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.SomeQualification;
import eu.savoirfaire.matching.recognition.keeping.Recognitions;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** People, assessors and qualifications on a database. */
final class RecognitionScene implements AutoCloseable {
    private final TestDatabase database;
    private final ApplicationContext context;
    private final Acting acting;

    RecognitionScene(TestDatabase database) {
        this.database = database;
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        acting = context.getBean(Acting.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    Actor assessor() {
        return Acting.somebody(Role.ASSESSOR);
    }

    /** Whoever has it before them. */
    Actor assessorOf(Recognition one) {
        var person = one.course().assessor().orElseThrow();
        return new Actor(
                person.value().toString(), Optional.of(person), Set.of(Role.ASSESSOR), Set.of(), Optional.empty());
    }

    Recognition sent(Actor person) {
        return applied(person, begun(person, SomeQualification.complete()), RecognitionAction.SUBMIT);
    }

    Recognition begun(Actor person, Qualification qualification) {
        return acting.as(person, () -> part(Applying.class).begin(qualification));
    }

    Recognition applied(Actor person, Recognition one, RecognitionAction action) {
        return acting.as(
                person, () -> part(Applying.class).perform(one.id(), one.version(), SomeQualification.command(action)));
    }

    Recognition decided(Actor assessor, Recognition one, RecognitionAction action) {
        return acting.as(
                assessor,
                () -> part(Deciding.class).perform(one.id(), one.version(), SomeQualification.command(action)));
    }

    Recognition reading(Actor assessor, Recognition one) {
        return acting.as(assessor, () -> part(Deciding.class).read(one.id())).recognition();
    }

    List<RecognitionId> queue(Actor assessor) {
        return acting.as(assessor, () -> part(Deciding.class).queue()).stream()
                .map(waiting -> waiting.recognition().id())
                .toList();
    }

    Recognition find(Recognition one) {
        return part(Recognitions.class).find(one.id()).orElseThrow();
    }

    Profile profile(Actor actor) {
        return part(Seekers.class)
                .of(person(actor))
                .map(part(Profiles.class)::of)
                .orElse(Profile.BLANK);
    }

    void schooled(Actor actor, int eqf) {
        within(() -> {
            part(Filling.class).recognised(part(Seekers.class).enter(person(actor)), eqf);
            return actor;
        });
    }

    /** One that stands, since its person agreed. */
    NeedId need(Actor actor) {
        part(SaidConsents.class).give(person(actor), "suggested-to-lenders");
        var needs = part(Needs.class);
        var wish = new Wish.Microcredit(Money.of("6000", "EUR"), 24, "a stall", null, Stage.START_UP, null);
        var begun = needs.begin(part(Seekers.class).enter(person(actor)), wish);
        return needs.move(begun.id(), begun.version(), NeedAction.STATE, Hand.PERSON)
                .id();
    }

    int version(NeedId need) {
        return part(Needs.class).find(need).orElseThrow().version();
    }

    <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type);
    }

    void erase(Actor actor) {
        within(() -> {
            parts(PersonalData.class).stream()
                    .filter(part -> part.part().equals("recognitions"))
                    .forEach(part -> part.erase(person(actor)));
            return actor;
        });
    }

    void drop(Duration later) {
        within(() -> parts(RetentionRule.class).stream()
                .filter(rule -> rule.name().equals("recognitions"))
                .mapToInt(rule -> rule.drop(Instant.now().plus(later)))
                .sum());
    }

    List<String> events(Recognition one) {
        return texts("select data from infra.event where stream = ? order by version", one.id().stream()).stream()
                .map(data -> data.replaceAll(".*\"to\":\"([a-z-]+)\".*", "$1"))
                .toList();
    }

    /** What is stored of its words. */
    String stored(Recognition one) {
        return texts(
                        "select words from matching.recognition where id = ?",
                        one.id().value())
                .getFirst();
    }

    int count(Recognition one) {
        return texts(
                        "select state from matching.recognition where id = ?",
                        one.id().value())
                .size();
    }

    private List<String> texts(String query, Object argument) {
        var found = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, argument);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(String.valueOf(row.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the bean has no narrower type
    private <T> T within(Supplier<T> work) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.get());
    }

    private <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    private static PersonId person(Actor actor) {
        return actor.person().orElseThrow();
    }
}
