package eu.savoirfaire.platform.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.activity.ActivityFeed;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What an import does to the records of workshops, and what readers hear of it. */
abstract class ImportedWorkshopsContract extends ImportScene {

    @Test
    void talksWithoutASheetRecordingsAndTheLanguageReachTheRecord() throws IOException {
        take(
                REPORT.replace("Il 03.05.2024 si è svolto a Lucca un incontro", """
                        The workshop was held in Lucca on 3 May 2024. The representative of Night School Lucca described
                        evening classes. The meeting was recorded.

                        The organisations with which we met""")
                        .replace("al quale hanno partecipato:", "were:"),
                true);

        var workshop = workshops().published().getFirst();
        var record = workshops().record(workshop.id()).orElseThrow();

        assertThat(record.talks()).containsExactly(new Talk("Evening classes", "Night School Lucca"));
        assertThat(record.recordingKept()).isTrue();
        assertThat(record.language()).isEqualTo(Language.EN);
    }

    @Test
    void aWorkshopWithoutADateIsNotKeptAndWarnedOf() throws IOException {
        var taken = take(REPORT.replace("Il 03.05.2024 s", "S"), true);

        assertThat(workshops().isEmpty()).isTrue();
        assertThat(taken.warnings()).singleElement().asString().startsWith("line 1: ");
    }

    @Test
    void whatReadersCanReadNowIsToldAsNews() throws IOException {
        take(REPORT, true);

        var news = installation.part(ActivityFeed.class).latest(6);

        assertThat(news)
                .extracting(ActivityFeed.Entry::href)
                .containsExactlyInAnyOrder(
                        "/practices/pane-in-comune",
                        "/workshops/" + workshops().published().getFirst().slug());
    }
}
