package eu.savoirfaire.platform.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.AuditQuery;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Account.State;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.desk.Office;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How administrators find people, on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PeopleSearchContract {
    private final TestDatabase database = database();
    private final Office office = new Office(database, Map.of());
    private final Search search = office.part(Search.class);
    private final Account administrator = office.administrator();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        office.close();
        database.close();
    }

    @Test
    void aNameIsFoundByTheBeginningOfAnyWordWithoutCaseAndAccents() {
        office.someone("Étienne Ångström");
        office.someone("أمينة");

        assertThat(names("etie")).containsExactly("Étienne Ångström");
        assertThat(names("ÅNG")).containsExactly("Étienne Ångström");
        assertThat(names("angs")).containsExactly("Étienne Ångström");
        assertThat(names("tienne")).isEmpty();
        assertThat(names("أمي")).containsExactly("أمينة");
    }

    @Test
    void anAddressIsFoundByItsBeginning() {
        var person = office.someone("Zoe Zwei");

        assertThat(names(person.address().text().toUpperCase(Locale.ROOT))).containsExactly("Zoe Zwei");
        assertThat(names(person.address().text().substring(0, 8))).contains("Zoe Zwei");
    }

    @Test
    void whatStandsForAnythingInADatabaseStandsForItselfHere() {
        office.someone("100% Cotone");

        assertThat(names("100%")).containsExactly("100% Cotone");
        assertThat(names("%")).isEmpty();
        assertThat(names("_")).isEmpty();
        assertThat(names("!")).isEmpty();
    }

    @Test
    void rolesAndStatesNarrowIt() {
        var mentor = office.holding(office.someone("Narrow Mentor"), Role.MENTOR);
        office.someone("Narrow Nobody");
        office.does(administrator, () -> office.part(Accounts.class).suspend(mentor.id()));

        assertThat(found(new PeopleQuery("narrow", Optional.of(Role.MENTOR), Optional.empty())))
                .containsExactly("Narrow Mentor");
        assertThat(found(new PeopleQuery("narrow", Optional.empty(), Optional.of(State.ACTIVE))))
                .containsExactly("Narrow Nobody");
    }

    @Test
    void pagesFollowEachOther() {
        for (var i = 0; i < 5; i++) {
            office.someone("Pagina " + i);
        }
        var query = new PeopleQuery("pagina", Optional.empty(), Optional.empty());

        var first = office.as(administrator, () -> search.of(query, new Paging(0, 2)));
        var last = office.as(administrator, () -> search.of(query, new Paging(2, 2)));

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.people()).extracting(PersonRow::name).containsExactly("Pagina 0", "Pagina 1");
        assertThat(last.people()).extracting(PersonRow::name).containsExactly("Pagina 4");
    }

    @Test
    void whoLookedIsWrittenDownAndOthersMayNot() {
        names("whoever");

        assertThat(office.part(AuditLog.class).found(AuditQuery.all().acting("person.search"), AuditLog.NEWEST, 1))
                .extracting(AuditEntry::actor)
                .containsExactly(administrator.id().value().toString());
        assertThatThrownBy(() -> names("whoever", office.someone())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theChartCountsAWeek() {
        try (var database = TestDatabase.h2InMemory();
                var week = new Office(database, Map.of())) {
            week.someone();
            week.clock().forward(Duration.ofDays(3));
            week.someone();
            week.someone();

            var chart = week.part(NewAccounts.class).chart(Language.EN);

            assertThat(chart.bars()).hasSize(7).extracting("count").containsExactly(0L, 0L, 0L, 1L, 0L, 0L, 2L);
        }
    }

    private List<String> names(String typed) {
        return names(typed, administrator);
    }

    private List<String> names(String typed, Account who) {
        return office.as(
                who,
                () ->
                        search
                                .of(new PeopleQuery(typed, Optional.empty(), Optional.empty()), new Paging(0, 100))
                                .people()
                                .stream()
                                .map(PersonRow::name)
                                .toList());
    }

    private List<String> found(PeopleQuery query) {
        return office.as(
                administrator,
                () -> search.of(query, new Paging(0, 100)).people().stream()
                        .map(PersonRow::name)
                        .toList());
    }
}
