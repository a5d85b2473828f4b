package eu.savoirfaire.platform.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.attachment.Attachment;
import eu.savoirfaire.catalogue.attachment.Attachments;
import eu.savoirfaire.catalogue.attachment.Description;
import eu.savoirfaire.catalogue.attachment.Licence;
import eu.savoirfaire.catalogue.attachment.file.CleanFile;
import eu.savoirfaire.catalogue.attachment.file.FileKind;
import eu.savoirfaire.catalogue.offline.Brought;
import eu.savoirfaire.catalogue.offline.OfflineCopies;
import eu.savoirfaire.catalogue.offline.OfflineWork;
import eu.savoirfaire.catalogue.offline.OfflineWork.Taking;
import eu.savoirfaire.catalogue.offline.OfflineWork.Wanted;
import eu.savoirfaire.catalogue.offline.paper.PaperReader;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.offline.paper.PlainText;
import eu.savoirfaire.catalogue.offline.paper.ReturnedPaper;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.RequestActor;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that come back and files of sheets, as they are kept. */
abstract class OfflineContract {
    private static final PaperReader READER = new PaperReader();

    private WritingScene scene;
    private Account anna;
    private Account bruno;
    private Practice practice;

    abstract TestDatabase database();

    @BeforeEach
    void begin() {
        scene = new WritingScene(database());
        anna = scene.writer("Anna");
        bruno = scene.writer("Bruno");
        practice = scene.begun(anna);
        for (var section : Section.values()) {
            if (section.required() && section != Section.SUBJECT && section != Section.INSTITUTION) {
                scene.write(anna, practice.code(), section, "", "First " + section.key());
            }
        }
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void whatTheDocumentChangedIsTakenAndWhatOthersWroteMeanwhileStays() {
        var paper = takenAlong();
        scene.write(bruno, practice.code(), Section.TERRITORY, "First territory", "Bruno's territory");

        var brought = compare(edited(paper, Map.of(Section.RESULTS, "30 people")), paper);
        var taking = take(anna, brought);

        assertThat(taking).isInstanceOf(Taking.Taken.class);
        assertThat(scene.text(anna, practice.code(), Section.RESULTS)).isEqualTo("30 people");
        assertThat(scene.text(anna, practice.code(), Section.TERRITORY)).isEqualTo("Bruno's territory");
        assertThat(brought.onlyHere()).containsExactly(Section.TERRITORY);
    }

    @Test
    void theSameSectionChangedTwiceIsShownWithAllThreeTexts() {
        var paper = takenAlong();
        scene.write(bruno, practice.code(), Section.RESULTS, "First results", "Bruno's results");

        var brought = compare(edited(paper, Map.of(Section.RESULTS, "Anna's results")), paper);

        assertThat(brought.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Brought.Kind.CONFLICT);
            assertThat(difference.base()).contains("First results");
            assertThat(difference.here()).isEqualTo("Bruno's results");
            assertThat(difference.brought()).isEqualTo("Anna's results");
        });
    }

    @Test
    void whoIsOvertakenWhileDecidingTakesNothing() {
        var paper = takenAlong();
        var brought = compare(edited(paper, Map.of(Section.RESULTS, "Anna's results", Section.OTHER, "A book")), paper);
        scene.write(bruno, practice.code(), Section.RESULTS, "First results", "Bruno's results");

        var taking = take(anna, brought);

        assertThat(taking).isEqualTo(new Taking.Overtaken(List.of(Section.RESULTS)));
        assertThat(scene.text(anna, practice.code(), Section.RESULTS)).isEqualTo("Bruno's results");
        assertThat(scene.text(anna, practice.code(), Section.OTHER)).isEmpty();
    }

    @Test
    void severalSectionsAreOneChange() throws SQLException {
        var paper = takenAlong();
        var before = count("select count(*) from infra.event where type = 'savoirfaire.catalogue.sheet-drafted.v1'");

        take(
                anna,
                compare(
                        edited(paper, Map.of(Section.RESULTS, "Some", Section.OTHER, "A book", Section.FUTURE, "More")),
                        paper));

        assertThat(count("select count(*) from infra.event where type = 'savoirfaire.catalogue.sheet-drafted.v1'"))
                .isEqualTo(before + 1);
    }

    @Test
    void manyDocumentsAtOnceLoseNothing() throws Exception {
        var paper = takenAlong();
        var sections = List.of(Section.DESCRIPTION, Section.TERRITORY, Section.RESULTS, Section.FUTURE, Section.OTHER);
        try (var crowd = Executors.newFixedThreadPool(sections.size())) {
            var tasks = sections.stream()
                    .map(section -> crowd.submit(() -> {
                        var edited = edited(paper, Map.of(section, "Anna's " + section.key()));
                        return take(anna, compare(edited, paper));
                    }))
                    .toList();
            for (var task : tasks) {
                assertThat(task.get()).isInstanceOf(Taking.Taken.class);
            }
        }

        sections.forEach(section ->
                assertThat(scene.text(anna, practice.code(), section)).isEqualTo("Anna's " + section.key()));
    }

    @Test
    void aCopyThatIsForgottenLeavesTheMarksToTell() {
        var paper = takenAlong();
        scene.write(bruno, practice.code(), Section.RESULTS, "First results", "Bruno's results");
        var dropped = inTransaction(
                () -> scene.part(OfflineCopies.class).drop(Instant.now().plus(Duration.ofDays(366))));

        var brought = compare(edited(paper, Map.of(Section.RESULTS, "Anna's results")), paper);

        assertThat(dropped).isEqualTo(1);
        assertThat(brought.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Brought.Kind.CONFLICT);
            assertThat(difference.base()).isEmpty();
        });
    }

    @Test
    void aDocumentOfAnotherSheetIsRefused() {
        var paper = takenAlong();
        var other = scene.begun(anna);

        assertThatThrownBy(() -> scene.as(
                        anna,
                        () -> scene.part(OfflineWork.class)
                                .compare(other.code(), "x.docx", paper.sections(), paper.trace())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new PaperRefusal.OtherSheet("x.docx", practice.code())));
    }

    @Test
    void otherOrganisationsNeitherTakeNorBring() {
        var stranger = scene.with(Role.CONTRIBUTOR, "Carla", scene.elsewhere());

        assertThatThrownBy(() ->
                        scene.as(stranger, () -> scene.part(OfflineWork.class).takeAlong(practice.code(), Language.IT)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        scene.as(stranger, () -> scene.part(Attachments.class).ofDraft(practice.code())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void filesArePutInOrderDescribedReplacedAndLeftOut() throws SQLException {
        add("One", file(1, 700_000));
        add("Two", file(2, 10));
        add("Three", file(3, 10));

        as(() -> attachments().move(practice.code(), id("Three"), -1));
        as(() -> attachments().move(practice.code(), id("One"), -1));
        as(() -> attachments().describe(practice.code(), id("Two"), said("Second")));
        as(() -> attachments().replace(practice.code(), id("Three"), file(4, 20), said("Third")));
        assertThat(titles()).containsExactly("One", "Third", "Second");
        as(() -> attachments().remove(practice.code(), id("One")));

        assertThat(titles()).containsExactly("Third", "Second");
        assertThat(count("select count(*) from catalogue.attachment")).isEqualTo(2);
        assertThat(count("select count(*) from catalogue.attachment_part")).isEqualTo(2);
    }

    @Test
    void whatIsPublishedKeepsItsFilesWhateverBecomesOfTheDraft() throws SQLException {
        add("One", file(1, 300_000));
        add("Two", file(2, 10));
        publish();
        var published = revision(1);

        as(() -> attachments().remove(practice.code(), id("One")));
        as(() -> attachments().describe(practice.code(), id("Two"), said("Second")));
        add("Three", file(3, 10));

        assertThat(titles()).containsExactly("Second", "Three");
        assertThat(revision(1)).isEqualTo(published);
        publish();
        assertThat(revision(2)).extracting(each -> each.description().title()).containsExactly("Second", "Three");
        assertThat(revision(1)).isEqualTo(published);
        assertThat(revision(7)).isEqualTo(revision(2));
    }

    @Test
    void anotherRevisionWithoutChangesHasTheSameFiles() {
        add("One", file(1, 10));
        publish();

        var paper = takenAlong();
        take(anna, compare(edited(paper, Map.of(Section.OTHER, "A book")), paper));

        assertThat(scene.text(anna, practice.code(), Section.OTHER)).isEqualTo("A book");
        assertThat(titles()).containsExactly("One");
        assertThat(revision(2)).isEqualTo(revision(1));
    }

    @Test
    void aFileRemovedByLawIsGoneFromEveryRevisionAndItsPlaceStays() throws SQLException {
        add("One", file(1, 300_000));
        publish();
        as(() -> attachments().describe(practice.code(), id("One"), said("First")));
        var id = revision(1).getFirst().id();

        var removed = inTransaction(() -> attachments().removeByLaw(practice.id(), id));
        var again = inTransaction(() -> attachments().removeByLaw(practice.id(), id));
        var elsewhere = inTransaction(() -> attachments().removeByLaw(new PracticeId(new UUID(0, 1)), id));

        assertThat(List.of(removed, again, elsewhere)).containsExactly(true, false, false);
        assertThat(revision(1)).singleElement().matches(Attachment::isRemoved);
        assertThat(scene.as(anna, () -> attachments().ofDraft(practice.code())))
                .singleElement()
                .matches(Attachment::isRemoved);
        assertThat(count("select count(*) from catalogue.attachment_part")).isZero();
    }

    @Test
    void aSheetHoldsOnlySoMuch() {
        for (var number = 0; number < 20; number++) {
            add("File " + number, file(number, 10));
        }

        assertThatThrownBy(() -> add("One more", file(99, 10))).isInstanceOf(Refused.class);
        assertThat(titles()).hasSize(20);
    }

    @Test
    void manyFilesAtOnceAllGetAPlace() throws Exception {
        try (var crowd = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Future<?>>();
            for (var number = 0; number < 12; number++) {
                var file = file(number, 10);
                var title = "File " + number;
                tasks.add(crowd.submit(() -> add(title, file)));
            }
            for (var task : tasks) {
                task.get();
            }
        }

        assertThat(titles()).hasSize(12).doesNotHaveDuplicates();
    }

    private ReturnedPaper takenAlong() {
        var document = scene.as(anna, () -> scene.part(OfflineWork.class).takeAlong(practice.code(), Language.ES));
        return READER.read("copy.docx", document);
    }

    private static Map<Section, String> edited(ReturnedPaper paper, Map<Section, String> edits) {
        var sections = new EnumMap<Section, String>(Section.class);
        sections.putAll(paper.sections());
        sections.putAll(edits);
        return sections;
    }

    private Brought compare(Map<Section, String> sections, ReturnedPaper paper) {
        return scene.as(
                anna,
                () -> scene.part(OfflineWork.class).compare(practice.code(), "copy.docx", sections, paper.trace()));
    }

    private Taking take(Account who, Brought brought) {
        var wanted = new EnumMap<Section, Wanted>(Section.class);
        brought.differences()
                .forEach(difference -> wanted.put(
                        difference.section(), new Wanted(difference.brought(), PlainText.mark(difference.here()))));
        return scene.as(who, () -> scene.part(OfflineWork.class).take(practice.code(), wanted));
    }

    private void add(String title, CleanFile file) {
        as(() -> attachments().add(practice.code(), file, said(title)));
    }

    private void as(Runnable work) {
        scene.as(anna, () -> {
            work.run();
            return "";
        });
    }

    private void publish() {
        inTransaction(() -> {
            var practices = scene.part(Practices.class);
            var draft = practices.findByCode(practice.code()).orElseThrow();
            practices.save(((Practice.Publication.Published) draft.publish(Instant.now())).practice());
            return true;
        });
    }

    private List<Attachment> revision(int number) {
        return attachments().ofRevision(practice.id(), number);
    }

    private List<String> titles() {
        return scene.as(anna, () -> attachments().ofDraft(practice.code())).stream()
                .map(attachment -> attachment.description().title())
                .toList();
    }

    private UUID id(String title) {
        return attachments().ofDraft(practice.code()).stream()
                .filter(attachment -> attachment.description().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Attachments attachments() {
        return scene.part(Attachments.class);
    }

    private static Description said(String title) {
        return new Description(title, Licence.CC_BY, Language.EN, "");
    }

    private static CleanFile file(int seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        bytes[0] = "x".getBytes(UTF_8)[0];
        return new CleanFile(FileKind.PDF, bytes, 0, 0);
    }

    @SuppressWarnings("unchecked")
    private <T> T inTransaction(Callable<T> work) {
        TransactionOperations<Connection> transactions = scene.part(TransactionOperations.class);
        return RequestActor.actingAs(
                Actor.operator(),
                () -> transactions.executeWrite(status -> {
                    try {
                        return work.call();
                    } catch (Exception failure) {
                        throw new AssertionError(failure);
                    }
                }));
    }

    private long count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        scene.database().url(),
                        scene.database().user(),
                        scene.database().password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
