package eu.savoirfaire.platform.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.attachment.Attachment;
import eu.savoirfaire.catalogue.attachment.Attachments;
import eu.savoirfaire.catalogue.attachment.Description;
import eu.savoirfaire.catalogue.attachment.file.CleanFile;
import eu.savoirfaire.catalogue.attachment.file.FileKind;
import eu.savoirfaire.catalogue.attachment.file.Licence;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.context.BeanContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Files of sheets, as they are kept. */
abstract class AttachmentContract extends SheetAtWork {
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
    void aRedactionTakesFilesWithTheWordsAwayAndForgetsCopies() throws SQLException {
        var words = "Spoke with Maria Verdi".getBytes(UTF_8);
        add("Notes", new CleanFile(FileKind.TXT, words, 0, 0));
        add("Plan", new CleanFile(FileKind.TXT, "A plan".getBytes(UTF_8), 0, 0));
        takenAlong();
        publish();
        var removal = new Removal(List.of("Maria Verdi"), LocalDate.of(2026, 3, 14));
        var parts = scene.part(BeanContext.class).getBeansOfType(Redacted.class);

        var found = parts.stream()
                .mapToInt(part -> inTransaction(() -> part.count(practice.id(), removal)))
                .sum();
        parts.forEach(part -> inTransaction(() -> {
            part.redact(practice.id(), removal);
            return true;
        }));

        assertThat(found).isEqualTo(1);
        assertThat(revision(1)).extracting(Attachment::isRemoved).containsExactly(true, false);
        assertThat(count("select count(*) from catalogue.offline_copy")).isZero();
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

    private void add(String title, CleanFile file) {
        as(() -> attachments().add(practice.code(), file, said(title)));
    }

    private void as(Runnable work) {
        scene.as(anna, () -> {
            work.run();
            return "";
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
}
