package eu.savoirfaire.platform.cooperation;

import static eu.savoirfaire.platform.cooperation.Scene.coordinator;
import static eu.savoirfaire.platform.cooperation.Scene.member;
import static eu.savoirfaire.platform.cooperation.Scene.refused;
import static eu.savoirfaire.platform.cooperation.Scene.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.agreement.Agreement;
import eu.savoirfaire.platform.agreement.AgreementKind;
import eu.savoirfaire.platform.agreement.AgreementRefusal;
import eu.savoirfaire.platform.agreement.Agreements;
import eu.savoirfaire.platform.project.PartnerRole;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.ProjectRefusal;
import eu.savoirfaire.platform.project.Projects;
import eu.savoirfaire.platform.project.continuity.Continuities;
import eu.savoirfaire.platform.project.continuity.Continuity;
import eu.savoirfaire.platform.project.continuity.ContinuityRefusal;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What projects and agreements promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ProjectsContract {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    private final Scene scene = new Scene(database());
    private final Projects projects = scene.part(Projects.class);
    private final Continuities continuities = scene.part(Continuities.class);
    private final Agreements agreements = scene.part(Agreements.class);
    private final OrganisationId ours = scene.ours();
    private final OrganisationId theirs = scene.theirs();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void aProjectIsReadAsItWasWritten() {
        var project = projects.enter(facts("Porte aperte"), ours);
        projects.join(project.id(), theirs, PartnerRole.FUNDER, null, DAY);
        projects.handOver(project.id(), theirs, DAY);
        var read = projects.require(project.id());

        assertThat(read.facts()).isEqualTo(facts("Porte aperte"));
        assertThat(read.version()).isEqualTo(3);
        assertThat(read.lead(DAY.minusDays(1))).isEqualTo(ours);
        assertThat(read.lead(DAY)).isEqualTo(theirs);
        assertThat(projects.all()).contains(read);
        refused(() -> projects.change(project.id(), facts("Altro"), 1), ProjectRefusal.Overtaken.class);
    }

    @Test
    void theCoordinatorOfTheLeadChangesAProjectAndNoOther() {
        var project = RequestActor.actingAs(coordinator(ours), () -> projects.enter(facts("Nostro"), ours))
                .id();

        assertThatThrownBy(() ->
                        RequestActor.actingAs(coordinator(theirs), () -> projects.change(project, facts("Loro"), 1)))
                .isInstanceOf(NotAllowed.class);
        RequestActor.actingAs(
                coordinator(ours),
                () -> projects.handOver(project, theirs, LocalDate.now().plusDays(3)));
        RequestActor.actingAs(coordinator(ours), () -> projects.change(project, facts("Ancora nostro"), 2));
    }

    @Test
    void aCircleIsRefusedOverHoweverManyProjects() throws SQLException {
        var a = project("A");
        var b = project("B");
        var c = project("C");
        continuities.link(b, a, Continuity.CONTINUES);
        continuities.link(c, b, Continuity.ORIGINATES_FROM);

        refused(() -> continuities.link(a, c, Continuity.COMPLEMENTS), ContinuityRefusal.Circle.class);
        refused(() -> continuities.link(a, a, Continuity.COMPLEMENTS), ContinuityRefusal.Circle.class);
        refused(() -> continuities.link(b, a, Continuity.COMPLEMENTS), ContinuityRefusal.Linked.class);
        continuities.unlink(c, b);
        continuities.link(a, c, Continuity.COMPLEMENTS);
        assertThat(continuities.around(b)).hasSize(2);
        assertThat(scene.types("project/" + c.value()))
                .isEqualTo("savoirfaire.platform.project-entered.v1 savoirfaire.platform.project-linked.v1 "
                        + "savoirfaire.platform.project-unlinked.v1");
    }

    @Test
    void ofTwoWhoCloseACircleAtOnceOneIsRefused() throws Exception {
        for (var trial = 0; trial < 10; trial++) {
            var a = project("A" + trial);
            var b = project("B" + trial);

            var done = together(2, i -> {
                continuities.link(i == 0 ? a : b, i == 0 ? b : a, Continuity.CONTINUES);
                return true;
            });

            assertThat(done).isEqualTo(1);
            assertThat(continuities.around(a)).hasSize(1);
        }
    }

    @Test
    void anAgreementIsReadByItsPartiesAndCuratorsAlone() {
        var signed = RequestActor.actingAs(coordinator(theirs), () -> agreements.sign(terms(ours, theirs)));
        var stranger = new OrganisationId(new UUID(7, 7));

        assertThat(RequestActor.actingAs(member(ours), () -> agreements.read(signed.id())))
                .isEqualTo(signed);
        assertThat(RequestActor.actingAs(member(ours), agreements::readable)).contains(signed);
        assertThat(RequestActor.actingAs(member(stranger), agreements::readable))
                .isEmpty();
        assertThatThrownBy(() -> RequestActor.actingAs(member(stranger), () -> agreements.read(signed.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> RequestActor.actingAs(member(ours), () -> agreements.withdraw(signed.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> RequestActor.actingAs(coordinator(stranger), () -> agreements.sign(terms(ours, theirs))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAgreementIsRenewedOnce() throws Exception {
        var first = agreements.sign(terms(ours, theirs)).id();

        var done = together(4, _ -> agreements.renew(first, terms(ours, theirs)));

        assertThat(done).isEqualTo(1);
        var second = agreements.renewal(first).orElseThrow();
        assertThat(agreements.read(second).renews()).isEqualTo(first);
        refused(() -> agreements.renew(first, terms(ours, theirs)), AgreementRefusal.Renewed.class);
        agreements.withdraw(second);
        refused(() -> agreements.withdraw(second), AgreementRefusal.Overtaken.class);
        assertThat(agreements.reinstate(second).withdrawnOn()).isNull();
    }

    private ProjectId project(String title) {
        return projects.enter(facts(title), ours).id();
    }

    private static Project.Facts facts(String title) {
        return new Project.Facts(
                "101",
                Map.of(Language.IT, title, Language.AR, "أبواب مفتوحة"),
                LocalDate.of(2024, 1, 1),
                null,
                "FAMI",
                new BigDecimal("1250000.50"),
                "EUR",
                "https://www.example.org");
    }

    private static Agreement.Terms terms(OrganisationId... parties) {
        return new Agreement.Terms(AgreementKind.MEMORANDUM, List.of(parties), "Corsi", DAY, DAY, null, null);
    }
}
