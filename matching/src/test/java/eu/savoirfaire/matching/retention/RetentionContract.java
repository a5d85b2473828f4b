package eu.savoirfaire.matching.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.matching.release.Node;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised of how long matching keeps things, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RetentionContract {
    private static final Instant NOW = Instant.parse("2040-06-15T10:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    /** Which rule drops the rows of a table, or of the table that it belongs to. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("match", "matches"),
            Map.entry("follow_up", "follow-ups"),
            Map.entry("ranking", "rankings"),
            Map.entry("appeal", "appeals"),
            Map.entry("offer_complaint", "offer-complaints"),
            Map.entry("loan", "loans"),
            Map.entry("loan_instalment", "loans"),
            Map.entry("loan_payment", "loans"),
            Map.entry("loan_word", "loans"),
            Map.entry("loan_declaration", "loan-declarations"),
            Map.entry("fairness_declaration", "fairness"),
            Map.entry("cohort", "cohorts"),
            Map.entry("cohort_offer", "cohorts"),
            Map.entry("cohort_pin", "cohorts"),
            Map.entry("participation", "cohorts"),
            Map.entry("circle_seat", "cohorts"),
            Map.entry("circle_seat_asked", "cohorts"),
            Map.entry("cohort_run", "cohort-runs"),
            Map.entry("recognition", "recognitions"),
            Map.entry("mediation", "mediations"),
            Map.entry("taxonomy_import", "taxonomy-imports"));

    /** Those that are kept as long as a person or an organisation wants them, and go with the erasure. */
    private static final Set<String> AS_LONG_AS_WANTED = Set.of(
            "place",
            "engagement",
            "seeker",
            "identity",
            "training",
            "profile",
            "need",
            "declaration",
            "assessment",
            "need_key",
            "offer",
            "mediator",
            "mediator_language",
            "programme",
            "programme_target",
            "programme_link",
            "held_workshop",
            "taxonomy_release",
            "taxonomy_content",
            "taxonomy_choice");

    private TestDatabase database;
    private ApplicationContext context;

    abstract TestDatabase database();

    @BeforeAll
    void open() {
        database = database();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.matches", true);
        context = ApplicationContext.run(properties);
    }

    @AfterAll
    void shut() {
        context.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        for (var table :
                List.of("loan_word", "loan_payment", "loan_instalment", "loan", "follow_up", "match", "appeal")) {
            run("delete from matching." + table);
        }
    }

    @Test
    void everyTableIsKeptForATimeOrAsLongAsSomebodyWantsIt() {
        var registered = Node.bundled("/privacy/matching.yaml").at("tables").keys();
        var known = context.getBeansOfType(RetentionRule.class).stream()
                .map(RetentionRule::name)
                .collect(Collectors.toSet());

        assertThat(known).containsAll(RULES.values());
        assertThat(registered)
                .allSatisfy(table -> assertThat(RULES.containsKey(table) || AS_LONG_AS_WANTED.contains(table))
                        .as("%s is dropped by a rule", table)
                        .isTrue());
    }

    @Test
    void matchesThatEndedGoAfterTwoYearsWithTheirFollowUpsAndOpenOnesStay() {
        match(1, "OUTCOME", NOW.minus(YEAR.multipliedBy(3)));
        match(2, "OUTCOME", NOW.minus(YEAR));
        match(3, "ACTIVE", NOW.minus(YEAR.multipliedBy(9)));
        followUp(1);
        followUp(3);

        assertThat(follow("matches")).isOne();
        assertThat(follow("follow-ups")).isOne();

        assertThat(count("match")).isEqualTo(2);
        assertThat(count("follow_up where match_id = '%s'".formatted(id(3)))).isOne();
    }

    @Test
    void appealsThatWereDecidedGoAfterTwoYearsAndOpenOnesStay() {
        appeal(1, "UPHELD", NOW.minus(YEAR.multipliedBy(3)));
        appeal(2, "UPHELD", NOW.minus(YEAR));
        appeal(3, "OPEN", null);

        assertThat(follow("appeals")).isOne();
        assertThat(count("appeal")).isEqualTo(2);
    }

    @Test
    void applicationsOfWhichNothingCameGoAfterTwoYearsAndLoansAfterTen() {
        loan(1, "WITHDRAWN", NOW.minus(YEAR.multipliedBy(3)));
        loan(2, "CLOSED", NOW.minus(YEAR.multipliedBy(9)));
        loan(3, "CLOSED", NOW.minus(YEAR.multipliedBy(11)));
        loan(4, "IN_REPAYMENT", NOW.minus(YEAR.multipliedBy(11)));

        assertThat(follow("loans")).isEqualTo(2);

        assertThat(count("loan")).isEqualTo(2);
        for (var table : List.of("loan_instalment", "loan_payment", "loan_word")) {
            assertThat(count(table)).as(table).isEqualTo(2);
        }
    }

    @Test
    void declarationsOfPeopleGoAfterTwoYears() {
        for (var years : List.of(1, 3)) {
            var at = NOW.minus(YEAR.multipliedBy(years));
            run("insert into matching.loan_declaration values ('%s', '%s', 'UNDER_35', true, '%s')"
                    .formatted(id(40 + years), id(50 + years), at));
            run("insert into matching.fairness_declaration values ('%s', '%s', 'GENDER', 'a', '%s', 'fairness-1')"
                    .formatted(id(40 + years), id(50 + years), at));
        }

        assertThat(follow("loan-declarations")).isOne();
        assertThat(follow("fairness")).isOne();
    }

    @Test
    void cohortsGoAfterTenYearsAndWhatTheirRunsReadAfterTwo() {
        cohort(1, 11);
        cohort(2, 3);

        assertThat(follow("cohort-runs")).as("those of both").isEqualTo(2);
        assertThat(follow("cohorts")).isOne();

        assertThat(count("cohort_run where inputs is null and inputs_hash = 'h'"))
                .isOne();
        assertThat(count("participation")).isOne();
    }

    private void cohort(int number, int years) {
        var day = LocalDate.ofInstant(NOW, ZoneOffset.UTC).minusYears(years);
        var at = NOW.minus(YEAR.multipliedBy(years));
        run("insert into matching.cohort (id, organisation, name, kind, most_welfare, least, most, first_day, last_day,"
                + " state, version) values ('%1$s', '%1$s', 'c', 'JOB', false, 0, 1, '%2$s', '%2$s', 'CLOSED', 1)"
                        .formatted(id(number), day));
        run("insert into matching.participation (id, cohort_id, need_id, seeker_id, joined, consent, state)"
                + " values ('%1$s', '%1$s', '%1$s', '%1$s', '%2$s', 'c', 'WAITING')".formatted(id(number), at));
        run("insert into matching.cohort_run (id, cohort_id, number, state, done, total, cancelling, started_by,"
                + " started_at, seen_at, ended_at, inputs, inputs_hash)"
                + " values ('%1$s', '%1$s', 1, 'PROPOSED', 0, 0, false, 'x', '%2$s', '%2$s', '%2$s', 'i', 'h')"
                        .formatted(id(number), at));
    }

    private void match(int number, String state, Instant since) {
        run("insert into matching.match (id, need_id, offer_id, seeker_id, provider, state, since, version)"
                + " values ('%1$s', '%1$s', '%1$s', '%1$s', '%1$s', '%2$s', '%3$s', 1)"
                        .formatted(id(number), state, since));
    }

    private void followUp(int match) {
        run("insert into matching.follow_up (id, match_id, schedule, number, is_last, due, state, version)"
                + " values ('%1$s', '%1$s', 'job@1', 1, true, '%2$s', 'CLOSED', 1)".formatted(id(match), NOW));
    }

    private void appeal(int number, String state, @Nullable Instant decided) {
        run("insert into matching.appeal (id, need_id, offer_id, seeker_id, provider, state, words, made, due, decided,"
                + " version) values ('%1$s', '%1$s', '%1$s', '%1$s', '%1$s', '%2$s', '', '%3$s', '%3$s', %4$s, 1)"
                        .formatted(id(number), state, NOW, decided == null ? "null" : "'" + decided + "'"));
    }

    private void loan(int number, String state, Instant since) {
        run("insert into matching.loan (id, borrower, need_id, product, lender, amount, currency, months, state, since,"
                + " appealed, plan, proposed, version) values ('%1$s', '%1$s', '%1$s', '%1$s', '%1$s', 1, 'EUR', 1,"
                        .formatted(id(number))
                + " '%s', '%s', false, 1, 0, 1)".formatted(state, since));
        run("insert into matching.loan_instalment values ('%1$s', '%1$s', 1, 1, '2030-01-01', 0, 1, 0, 0)"
                .formatted(id(number)));
        run("insert into matching.loan_payment values ('%1$s', '%1$s', 1, '2030-01-01', 1, 'MONEY')"
                .formatted(id(number)));
        run("insert into matching.loan_word values ('%1$s', '%1$s', 'IDEA', 'w', '%2$s')".formatted(id(number), since));
    }

    private static String id(int number) {
        return "01980000-0000-7000-8000-0000000000%02d".formatted(number);
    }

    @SuppressWarnings("unchecked") // the bean has no narrower type
    private int follow(String name) {
        var rule = context.getBeansOfType(RetentionRule.class).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return transactions.executeWrite(_ -> rule.drop(NOW));
    }

    private int count(String from) {
        try (var connection = database.connect();
                var query = connection.createStatement();
                var row = query.executeQuery("select count(*) from matching." + from)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
