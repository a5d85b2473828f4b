package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.editorial.keeping.Standings;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.Standing;
import eu.savoirfaire.catalogue.review.StandingCommand;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The program on a database, with the people of a sheet and a clock that the test moves. */
final class EditorialHouse implements AutoCloseable {
    private static final Actor ADMINISTRATOR =
            new Actor("administrator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Map.of(), Optional.empty());

    private final Map<String, String> database;
    private final AutoCloseable after;
    private final ApplicationContext node;

    final OrganisationId owner;
    final OrganisationId elsewhere;
    final Actor author;
    final Actor coordinator;
    final Actor reviewer;
    final Actor otherReviewer;
    final Actor curator;
    final Actor otherCurator;

    EditorialHouse(TestDatabase database) {
        this(database.properties(), database);
    }

    /** On a database that others close, or nobody. */
    EditorialHouse(Map<String, String> database, AutoCloseable after) {
        this.database = database;
        this.after = after;
        var settings = new HashMap<String, Object>(database);
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.put("savoir.web.signature-key", "a key for tests that is long enough");
        settings.put("test.clock", "editorial");
        this.node = ApplicationContext.run(settings);
        this.owner = part(OrganisationNames.class).named("Forno del Porto");
        this.elsewhere = part(OrganisationNames.class).named("Sartoria Nuova");
        this.author = someone(Role.CONTRIBUTOR, owner);
        this.coordinator = someone(Role.COORDINATOR, owner);
        this.reviewer = someone(Role.REVIEWER, elsewhere);
        this.otherReviewer = someone(Role.REVIEWER, elsewhere);
        this.curator = someone(Role.CURATOR, elsewhere);
        this.otherCurator = someone(Role.CURATOR, elsewhere);
    }

    <T> T part(Class<T> type) {
        return node.getBean(type);
    }

    EditorialTime time() {
        return part(EditorialTime.class);
    }

    Actor someone(Role role, OrganisationId organisation) {
        var accounts = part(Accounts.class);
        var address = new EmailAddress("editorial-" + UUID.randomUUID() + "@example.org");
        var account = accounts.open(address, "Somebody", Language.EN);
        return RequestActor.actingAs(
                        ADMINISTRATOR, () -> accounts.give(account.id(), new HeldRole(role, Optional.of(organisation))))
                .actor(true);
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return RequestActor.actingAs(actor, work::get);
    }

    static PersonId id(Actor actor) {
        return actor.person().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    <T> T inTransaction(Supplier<T> work) {
        TransactionOperations<Connection> transactions = part(TransactionOperations.class);
        return transactions.executeWrite(_ -> work.get());
    }

    /** A sheet that the author began, with all that is required. */
    PracticeId begun() {
        return as(
                author,
                () -> inTransaction(() -> {
                    var identity = part(Practices.class).newIdentity("Pane in comune");
                    var sheet = sheet();
                    var added = Practice.added(
                            identity.id(),
                            identity.code(),
                            identity.slug(),
                            owner,
                            sheet,
                            Structure.empty(),
                            Origin.hand(),
                            time().instant());
                    part(Practices.class).save(added);
                    part(Editorial.class).begin(practice(identity.id()), author);
                    return identity.id();
                }));
    }

    /** An edit as an author makes it: text and review in one transaction. */
    void edit(PracticeId id, Sheet after) {
        as(
                author,
                () -> inTransaction(() -> {
                    var practice = practice(id);
                    var draft = practice.workingCopy().orElseThrow();
                    part(Practices.class)
                            .save(practice.draft(after, draft.structure(), Origin.hand(), time().instant()));
                    return part(Editorial.class).edited(practice, id(author), draft.sheet(), after);
                }));
    }

    Practice practice(PracticeId id) {
        return part(Practices.class).find(id).orElseThrow();
    }

    Review review(PracticeId id) {
        var practice = practice(id);
        var reviews = part(Reviews.class);
        return reviews.find(practice).or(() -> reviews.ofPublished(practice)).orElseThrow();
    }

    Standing standing(PracticeId id) {
        return part(Standings.class).of(practice(id));
    }

    Decision<Review> perform(Actor actor, PracticeId id, ReviewCommand command) {
        return as(actor, () -> part(Editorial.class).perform(id, review(id).version(), command));
    }

    Decision<Standing> perform(Actor actor, PracticeId id, StandingCommand command) {
        return as(actor, () -> part(Editorial.class).perform(id, standing(id).version(), command));
    }

    Review done(Actor actor, PracticeId id, ReviewCommand command) {
        if (perform(actor, id, command) instanceof Decision.Done<Review>(var after)) {
            return after;
        }
        throw new AssertionError(command + " was not done: " + perform(actor, id, command));
    }

    Standing done(Actor actor, PracticeId id, StandingCommand command) {
        if (perform(actor, id, command) instanceof Decision.Done<Standing>(var after)) {
            return after;
        }
        throw new AssertionError(command + " was not done: " + perform(actor, id, command));
    }

    static Sheet sheet() {
        var texts = new EnumMap<Section, String>(Section.class);
        Arrays.stream(Section.values())
                .filter(Section::required)
                .forEach(section -> texts.put(section, "What is said of the " + section.key() + " of this practice."));
        return new Sheet(texts, Language.EN, Language.EN);
    }

    /** The columns of all rows, with spaces between them. */
    List<String> rows(String sql) {
        try (var connection = DriverManager.getConnection(
                        database.get("datasources.default.url"), database.get("datasources.default.username"), "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        node.close();
        try {
            after.close();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
