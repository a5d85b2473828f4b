package eu.savoirfaire.platform.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.confirmation.Confirmed;
import eu.savoirfaire.catalogue.confirmation.Saving;
import eu.savoirfaire.catalogue.fact.Settled;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.web.form.FormErrors;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What a curator confirms beside a text, on a database. */
abstract class StructuresContract extends StructuresScene {

    @Test
    void whatIsConfirmedStandsBesideTheTextWhichStaysAsItIs() throws IOException {
        take(REPORT, true);
        var before = practice();

        var saved = confirm(seen(), StructuresScene::everything);

        assertThat(saved).isEqualTo(new Saving.Done(1));
        var after = practice().published().orElseThrow();
        assertThat(after.sheet()).isEqualTo(before.published().orElseThrow().sheet());
        assertThat(after.number()).isEqualTo(1);
        assertThat(after.structure().classifications()).isNotEmpty().allMatch(Classification::isConfirmed);
        assertThat(after.structure().indicators()).singleElement().satisfies(one -> {
            assertThat(one.quantity().from()).isEqualByComparingTo("12");
            assertThat(one.confirmed()).isTrue();
        });
        assertThat(exported()).contains("\"indicators\"", "contratti", "\"assessment\"");
    }

    @Test
    void whatIsOnlyProposedLeavesNoTraceInWhatAnybodyMayTake() throws IOException {
        take(REPORT, true);

        assertThat(now().proposed().indicators()).isNotEmpty();
        assertThat(exported()).doesNotContain("\"indicators\"", "\"CONFIRMED\"");
    }

    @Test
    void ofTwoCuratorsAtOnceOneSavesAndTheOtherIsShownWhatChanged() throws Exception {
        take(REPORT, true);
        var seen = seen();
        var barrier = new CyclicBarrier(2);
        var attempts = new ArrayList<Callable<Saving>>();
        for (var curator = 0; curator < 2; curator++) {
            attempts.add(() -> {
                barrier.await();
                return tried(seen);
            });
        }

        try (var threads = Executors.newFixedThreadPool(2)) {
            var came = threads.invokeAll(attempts).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(came).filteredOn(Saving.Done.class::isInstance).hasSize(1);
            assertThat(came).filteredOn(Saving.Changed.class::isInstance).hasSize(1);
        }
        assertThat(now().edition()).isEqualTo(1);
    }

    @Test
    void sayingTheSameTwiceChangesNothing() throws IOException {
        take(REPORT, true);
        confirm(seen(), StructuresScene::everything);
        var before = practice();

        var again = confirm(seen(), StructuresScene::everything);

        assertThat(again).isEqualTo(new Saving.Done(1));
        assertThat(practice()).isEqualTo(before);
    }

    @Test
    void theLastSaveCanBeTakenBackAndIsOneMoreChange() throws IOException {
        take(REPORT, true);
        var before = practice().published().orElseThrow().structure();
        confirm(seen(), StructuresScene::everything);

        var undone = curating(() -> structures().undo(code(), seen()).orElseThrow());

        assertThat(undone).isEqualTo(new Saving.Done(2));
        assertThat(practice().published().orElseThrow().structure().inEdition(0))
                .isEqualTo(before);
        assertThat(now().proposed().indicators()).noneMatch(one -> one.confirmed());
    }

    @Test
    void whatWasRejectedDoesNotComeBackWithTheSameWords() throws IOException {
        take(REPORT, true);
        var proposed = now().proposed().classifications();

        confirm(
                seen(),
                now -> new Confirmed(
                        new Structure(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                proposed.stream()
                                        .map(one -> new Settled(one.facet().name(), one.code(), one.phrase()))
                                        .toList(),
                                0),
                        now.people(),
                        FormErrors.none()));

        assertThat(proposed).isNotEmpty();
        assertThat(now().proposed().classifications()).isEmpty();
        take(REPORT.replace("12 contratti", "14 contratti"), true);
        assertThat(now().proposed().classifications()).isEmpty();
    }

    @Test
    void theWorkingCopyKeepsWhatWasConfirmedOfWhatReadersSee() throws IOException {
        take(REPORT, true);
        editByHand(Section.RESULTS, "14 contratti");

        confirm(seen(), StructuresScene::everything);

        var copy = practice().workingCopy().orElseThrow();
        assertThat(copy.sheet().text(Section.RESULTS)).contains("14 contratti");
        assertThat(copy.structure().classifications()).isNotEmpty().allMatch(Classification::isConfirmed);
        assertThat(copy.structure().assessment()).isNotNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aStructureWrittenBeforeThereWasMoreThanCodesIsStillRead() throws IOException {
        take(REPORT, true);
        TransactionOperations<Connection> transactions = installation.part(TransactionOperations.class);
        transactions.executeWrite(status -> {
            try (var update = status.getConnection()
                    .prepareStatement("update catalogue.revision set structure = ? where state = 'PUBLISHED'")) {
                update.setString(
                        1,
                        "{\"classifications\":[{\"facet\":\"REGION\",\"code\":\"ITI1\",\"status\":\"PROPOSED\","
                                + "\"phrase\":\"Toscana\",\"direct\":true}]}");
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });

        var old = practice().published().orElseThrow().structure();

        assertThat(old.codes(Facet.REGION)).containsExactly("ITI1");
        assertThat(old.indicators()).isEmpty();
        assertThat(old.edition()).isZero();
    }
}
