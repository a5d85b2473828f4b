package eu.savoirfaire.platform.translation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.redacting.Redacting;
import eu.savoirfaire.catalogue.redaction.Redaction;
import eu.savoirfaire.catalogue.redaction.RedactionRefusal;
import eu.savoirfaire.catalogue.redaction.Redactions;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.translating.TranslationAct;
import eu.savoirfaire.catalogue.translation.TranslationState;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What redaction by law promises on every database: all of it is gone, and nothing else ever changes what was published. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RedactionsContract {
    private static final String PERSON = "Ada Prova";

    private final TestDatabase database = database();
    private final Shelf shelf = new Shelf(database, Map.of());

    abstract TestDatabase database();

    @AfterAll
    void close() {
        shelf.close();
        database.close();
    }

    @Test
    void aPersonIsGoneFromEveryRevisionAndTranslationAndNothingIsOutOfDate() throws SQLException {
        var id = shelf.published(Shelf.sheet().with(Section.DESCRIPTION, "Scrivere ad ADA  PROVA, ada@prova.example"));
        shelf.approve(id, Language.EN, Section.DESCRIPTION, "Write to Ada Prova, ada@prova.example");
        shelf.approve(id, Language.EN, Section.RESULTS, "Forty people");
        shelf.edited(id, Section.RESULTS, "Cinquanta persone, dice Ada Prova");
        shelf.propose(id, Language.FR, Section.SUBJECT, "Par Ada Prova");
        shelf.act(shelf.reviewer, id, Language.FR, Section.SUBJECT, new TranslationAct.SendBack("Ada Prova, toujours"));
        var code = shelf.sheet(id).code();
        layPapersBeside(id);

        var asked = asked(shelf.curator, id, PERSON, "ada@prova.example");
        assertThat(asked.places()).isGreaterThan(10);
        assertThat(refusal(() -> confirmed(shelf.curator, asked))).isInstanceOf(RedactionRefusal.SecondPerson.class);
        confirmed(shelf.otherCurator, asked);

        var practice = practice(id);
        assertThat(practice.code()).isEqualTo(code);
        assertThat(practice.revisions()).hasSize(2);
        assertThat(practice.revisions().toString())
                .doesNotContainIgnoringCase("prova")
                .contains("[rimosso su richiesta, ");
        var english = shelf.of(id, Language.EN);
        assertThat(english.toString()).doesNotContainIgnoringCase("ada prova").contains("[removed on request, ");
        assertThat(shelf.of(id, Language.FR).toString()).doesNotContainIgnoringCase("ada prova");
        assertThat(english.state(Section.DESCRIPTION, shelf.source(id))).isEqualTo(TranslationState.APPROVED);
        assertThat(english.state(Section.RESULTS, shelf.source(id))).isEqualTo(TranslationState.NEEDS_UPDATE);
        assertThat(requireNonNull(shelf.read(id, 1, Language.EN).fragments().get(Section.RESULTS))
                        .text())
                .isEqualTo("Forty people");
        var redaction = shelf.office.part(Redactions.class).of(id).getFirst();
        assertThat(redaction.state()).isEqualTo(Redaction.State.DONE);
        assertThat(redaction.words()).isEmpty();
        assertNowhere(PERSON);
        assertNowhere("ada@prova.example");
    }

    /** What other parts keep of a practice, as they write it. */
    private void layPapersBeside(PracticeId id) throws SQLException {
        var practice = "'" + id.value() + "'";
        for (var row : List.of(
                "contact_person (id, practice_id, place, shown_as, name, post, emails, phones) values (?, %s, 1, 'A. P.',"
                        + " 'Ada Prova', '', '[\"ada@prova.example\"]', '[]')",
                "offline_copy (id, practice_id, revision, text_language, sections, taken_at) values (?, %s, 1, 'it',"
                        + " '{\"results\":\"Ada Prova\"}', current_timestamp)",
                "structure_edition (id, practice_id, number, edition, structure, kept_at) values (?, %s, 1, 1,"
                        + " '{\"indicators\":[{\"phrase\":\"Ada Prova\"}]}', current_timestamp)",
                "attachment (id, practice_id, kind, bytes, hash, width, height, title, licence, text_language, alternative,"
                        + " added_at) values (?, %s, 'PNG', 1, 'x', 1, 1, 'Ada Prova', 'CC0-1.0', 'it',"
                        + " 'Ada Prova al lavoro', current_timestamp)")) {
            try (var connection = database.connect();
                    var insert = connection.prepareStatement("insert into catalogue." + row.formatted(practice))) {
                insert.setObject(1, UUID.randomUUID());
                insert.executeUpdate();
            }
        }
    }

    /** Looks into every text column of the catalogue, the events and the audit. */
    private void assertNowhere(String words) throws SQLException {
        var columns = """
                select table_schema, table_name, column_name from information_schema.columns
                where lower(table_schema) not in ('information_schema', 'pg_catalog') and lower(data_type) in ('text', 'character varying',
                    'character large object')""";
        try (var connection = database.connect();
                var names = connection.createStatement().executeQuery(columns)) {
            while (names.next()) {
                var table = "\"%s\".\"%s\"".formatted(names.getString(1), names.getString(2));
                var column = names.getString(3);
                try (var search = connection.prepareStatement(
                        "select count(*) from " + table + " where lower(\"" + column + "\") like ?")) {
                    search.setString(1, "%" + words.toLowerCase(Locale.ROOT) + "%");
                    var found = search.executeQuery();
                    found.next();
                    assertThat(found.getInt(1))
                            .as("%s in %s.%s", words, table, column)
                            .isZero();
                }
            }
        }
    }

    @Test
    void whatStandsNowhereIsRefusedAndADroppedRequestChangesNothing() {
        var id = shelf.published(Shelf.sheet());
        var before = practice(id).revisions();

        assertThat(refusal(() -> asked(shelf.curator, id, "Nessuno Mai")))
                .isInstanceOf(RedactionRefusal.NotThere.class);
        var asked = asked(shelf.curator, id, PERSON);
        shelf.office.does(shelf.curator, () -> redacting().drop(asked.id()));

        assertThat(refusal(() -> confirmed(shelf.otherCurator, asked))).isInstanceOf(RedactionRefusal.Settled.class);
        assertThat(practice(id).revisions()).isEqualTo(before);
        assertThatThrownBy(() -> asked(shelf.translator, id, PERSON)).isInstanceOf(NotAllowed.class);
        // so that the other test of this database finds the name nowhere
        confirmed(shelf.otherCurator, asked(shelf.curator, id, PERSON));
    }

    @RepeatedTest(5)
    void aPublishedRevisionNeverChangesExceptByRedaction(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var id = shelf.published(Shelf.sheet());
        var known = new HashMap<Integer, String>();
        for (var step = 0; step < 12; step++) {
            var section = random.nextBoolean() ? Section.RESULTS : Section.DESCRIPTION;
            switch (random.nextInt(5)) {
                case 0 -> shelf.edited(id, section, "Ada Prova, passo " + step);
                case 1 -> shelf.save(id, Language.ES, section, "paso " + step);
                case 2 -> shelf.approve(id, Language.EN, section, "step " + step);
                case 3 -> shelf.practices().all();
                default -> {
                    if (practice(id).revisions().toString().contains(PERSON)) {
                        confirmed(shelf.otherCurator, asked(shelf.curator, id, PERSON));
                        known.replaceAll((_, text) ->
                                text.replaceAll("(?i)ada prova", "[rimosso su richiesta, " + today() + "]"));
                    }
                }
            }
            for (var revision : practice(id).revisions()) {
                assertThat(text(revision))
                        .as("seed %d, step %d, revision %d", repetition.getCurrentRepetition(), step, revision.number())
                        .isEqualTo(known.computeIfAbsent(revision.number(), _ -> text(revision)));
            }
        }
        if (practice(id).revisions().toString().contains(PERSON)) {
            confirmed(shelf.otherCurator, asked(shelf.curator, id, PERSON));
        }
    }

    private String today() {
        return LocalDate.ofInstant(shelf.office.clock().instant(), ZoneOffset.UTC)
                .toString();
    }

    private static String text(Revision revision) {
        return revision.sheet().texts().toString();
    }

    private Redaction asked(Account by, PracticeId id, String... words) {
        return shelf.office.as(by, () -> redacting().ask(practice(id), List.of(words)));
    }

    private void confirmed(Account by, Redaction asked) {
        shelf.office.does(by, () -> redacting().confirm(asked.id()));
    }

    private static Object refusal(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            return refused.refusal();
        }
        throw new AssertionError("was done");
    }

    private Practice practice(PracticeId id) {
        return shelf.practices().find(id).orElseThrow();
    }

    private Redacting redacting() {
        return shelf.office.part(Redacting.class);
    }
}
