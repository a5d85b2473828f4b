package eu.savoirfaire.platform.writing;

import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.catalogue.writing.SectionEdit;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.catalogue.writing.Writing.Written;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An organisation with people who write for it, on one database. */
final class WritingScene implements AutoCloseable {
    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private final AtomicInteger people = new AtomicInteger();
    private final TestDatabase database;
    private final ApplicationContext context;
    private final OrganisationId organisation;

    WritingScene(TestDatabase database) {
        this.database = database;
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        context = ApplicationContext.run(settings);
        organisation = part(OrganisationNames.class).named("Ponte Nuovo");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What one part keeps of people. */
    PersonalData kept(String part) {
        return context.getBeansOfType(PersonalData.class).stream()
                .filter(kept -> kept.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    TestDatabase database() {
        return database;
    }

    /** Somebody who writes for the organisation. */
    Account writer(String name) {
        return with(Role.CONTRIBUTOR, name, organisation);
    }

    Account with(Role role, String name, OrganisationId where) {
        var accounts = part(Accounts.class);
        var address = new EmailAddress("writer-" + people.incrementAndGet() + "@example.org");
        var opened = accounts.open(address, name, Language.EN);
        RequestActor.actingAs(ADMINISTRATOR, () -> accounts.give(opened.id(), new HeldRole(role, Optional.of(where))));
        return accounts.find(opened.id()).orElseThrow();
    }

    OrganisationId elsewhere() {
        return part(OrganisationNames.class).named("Casa Aperta");
    }

    <T> T as(Account somebody, ScopedValue.CallableOp<T, RuntimeException> work) {
        return RequestActor.actingAs(somebody.actor(true), work);
    }

    /** A sheet with a subject and nothing else. */
    Practice begun(Account writer) {
        return as(
                writer,
                () -> part(Beginning.class)
                        .begin(
                                new NewSheet(organisation, Language.EN, Map.of(Section.SUBJECT, "A desk on wheels")),
                                Language.EN));
    }

    /** Writes as if the section had said {@code seen} when they began. */
    Written write(Account writer, String code, Section section, String seen, String text) {
        return as(writer, () -> part(Writing.class).write(code, new SectionEdit(section, TextMark.of(seen), text)));
    }

    /** What a section says to somebody who looks at it. */
    String text(Account reader, String code, Section section) {
        return as(
                reader,
                () -> Writing.sheet(part(Writing.class).require(code))
                        .text(section)
                        .orElse(""));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
