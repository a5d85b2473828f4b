package eu.savoirfaire.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.ProjectId;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);
    private static final OrganisationId FIRST = organisation(1);
    private static final OrganisationId SECOND = organisation(2);

    private final Project project = Project.entered(new ProjectId(new UUID(0, 1)), facts(), FIRST, new UUID(1, 0));

    @Test
    void theLeadIsHandedOverFromADayOn() {
        var after = project.handedOver(SECOND, BEGINNING.plusYears(1), new UUID(1, 1));

        assertThat(after.lead(BEGINNING.plusYears(1).minusDays(1))).isEqualTo(FIRST);
        assertThat(after.lead(BEGINNING.plusYears(1))).isEqualTo(SECOND);
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void onEveryDayThereIsExactlyOneLeadHoweverOftenItIsHandedOver() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var trial = 0; trial < 100; trial++) {
            var changing = project;
            for (var i = 0; i < 8; i++) {
                try {
                    changing = changing.handedOver(
                            organisation(i), BEGINNING.plusDays(random.nextInt(900)), new UUID(2, i));
                } catch (Refused notThen) {
                    assertThat(notThen.refusal()).isInstanceOf(ProjectRefusal.NotThen.class);
                }
            }
            for (var day = BEGINNING; day.isBefore(BEGINNING.plusDays(900)); day = day.plusDays(7)) {
                var today = day;
                assertThat(changing.partners().stream().filter(partner -> partner.on(today)))
                        .as("seed %d, %s", seed, day)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aSecondLeadIsRefusedAndTheOnlyOneDoesNotLeave() {
        refused(() -> project.joinedBy(partner(SECOND, PartnerRole.LEAD, null, null)), ProjectRefusal.OneLead.class);
        refused(() -> project.leftBy(new UUID(1, 0), BEGINNING.plusDays(9)), ProjectRefusal.OneLead.class);
    }

    @Test
    void anOrganisationHasARoleOnceAtATime() {
        var joined = project.joinedBy(partner(SECOND, PartnerRole.PARTNER, BEGINNING, BEGINNING.plusDays(9)));

        refused(
                () -> joined.joinedBy(partner(SECOND, PartnerRole.PARTNER, BEGINNING.plusDays(9), null)),
                ProjectRefusal.TakesPart.class);
        assertThat(joined.joinedBy(partner(SECOND, PartnerRole.PARTNER, BEGINNING.plusDays(10), null))
                        .partners())
                .hasSize(3);
        assertThat(joined.joinedBy(partner(SECOND, PartnerRole.FUNDER, null, null))
                        .partners())
                .hasSize(3);
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        var joined =
                project.joinedBy(new Partner(new UUID(1, 1), SECOND, PartnerRole.GUEST, BEGINNING.plusDays(5), null));

        refused(() -> joined.leftBy(new UUID(1, 1), BEGINNING.plusDays(4)), ProjectRefusal.NotThen.class);
        assertThat(joined.leftBy(new UUID(1, 1), BEGINNING.plusDays(5))
                        .partner(new UUID(1, 1))
                        .until())
                .isEqualTo(BEGINNING.plusDays(5));
    }

    @Test
    void theTitleIsInTheReadersLanguageWhereThereIsOne() {
        assertThat(project.title(Language.EN).text()).isEqualTo("Open doors");
        assertThat(project.title(Language.AR).language()).isEqualTo(Language.IT);
    }

    private static void refused(Runnable change, Class<? extends ProjectRefusal> why) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
    }

    private static Partner partner(
            OrganisationId who, PartnerRole role, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Partner(UUID.nameUUIDFromBytes(new byte[] {(byte) role.ordinal()}), who, role, from, until);
    }

    private static Project.Facts facts() {
        return new Project.Facts(
                "",
                Map.of(Language.IT, "Porte aperte", Language.EN, "Open doors"),
                BEGINNING,
                null,
                "",
                null,
                null,
                "");
    }

    private static OrganisationId organisation(int number) {
        return new OrganisationId(new UUID(9, number));
    }
}
