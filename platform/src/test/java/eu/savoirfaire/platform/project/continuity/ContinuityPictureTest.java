package eu.savoirfaire.platform.project.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContinuityPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void barsLieWhereTheirYearsAreAndInsideThePicture() {
        var first = project(1, LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31));
        var second = project(2, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31));
        var unknown = project(3, null, null);
        var all = ContinuityPicture.inOrder(Stream.of(unknown, second, first));

        var picture = ContinuityPicture.of(
                all, List.of(new Link(second.id(), first.id(), Continuity.CONTINUES)), second.id(), TODAY);

        assertThat(all).containsExactly(first, second, unknown);
        assertThat(picture.bars()).extracting(ContinuityPicture.Bar::number).containsExactly(1, 2, 3);
        assertThat(picture.bars()).extracting(ContinuityPicture.Bar::shade).containsExactly(2, 4, 0);
        var bars = picture.bars();
        assertThat(bars.get(0).x() + bars.get(0).width())
                .isLessThanOrEqualTo(bars.get(1).x());
        assertThat(bars)
                .allMatch(
                        bar -> bar.x() + bar.width() <= picture.width() && bar.y() + bar.height() <= picture.height());
        assertThat(picture.arrows()).hasSize(1);
        assertThat(picture.years())
                .extracting(ContinuityPicture.Year::name)
                .startsWith("2018")
                .endsWith("2023");
    }

    @Test
    void projectsWithoutAnyDatesAreDrawnToo() {
        var one = project(1, null, null);
        var other = project(2, null, LocalDate.of(2025, 1, 1));

        var picture = ContinuityPicture.of(List.of(one, other), List.of(), one.id(), TODAY);

        assertThat(picture.bars()).hasSize(2).allMatch(bar -> bar.width() > 0);
    }

    private static Project project(int number, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        var titles = Map.of(Language.IT, "Progetto " + number);
        var facts = new Project.Facts("", titles, starts, ends, "", null, null, "");
        return new Project(new ProjectId(new UUID(0, number)), facts, List.of(), 1);
    }
}
