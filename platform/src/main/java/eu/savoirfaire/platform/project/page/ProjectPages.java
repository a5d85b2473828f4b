package eu.savoirfaire.platform.project.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.project.Partner;
import eu.savoirfaire.platform.project.PartnerRole;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import eu.savoirfaire.platform.project.continuity.Continuities;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projects, and each with its partners and what it goes on from. */
@Controller("/projects")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProjectPages {
    private static final Set<String> DONE = Set.of("entered", "changed", "partners", "linked", "unlinked");

    private final Projects projects;
    private final Continuities continuities;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    ProjectPages(
            Projects projects,
            Continuities continuities,
            OrganisationNames organisations,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.projects = projects;
        this.continuities = continuities;
        this.organisations = organisations;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Get
    Page list(Visit visit) {
        var today = LocalDate.now(clock);
        var entries = projects.all().stream()
                .map(project -> new ListView.Entry(
                        "/projects/" + project.id().value(),
                        project.title(visit.language()),
                        organisations.name(project.lead(today)).orElse(""),
                        when(project.facts().starts(), project.facts().ends(), visit.language())))
                .toList();
        return Page.of("platform/project/list", new ListView(entries, mayEnter()), "platform.projects")
                .describedBy(Label.key("platform.projects.lead"));
    }

    @Get("/{id}")
    Page show(Visit visit, UUID id) {
        var project = projects.require(new ProjectId(id));
        var language = visit.language();
        var mine = permissions.may(actor.get(), "project.change", project.id().reference());
        var relatives = new Relatives(projects, continuities, LocalDate.now(clock)).of(project);
        var facts = project.facts();
        var view = new ProjectView(
                "/projects/" + id,
                project.title(language),
                otherTitles(project, language),
                visit.parameter("done").filter(DONE::contains).stream()
                        .map(done -> Label.key("platform.project.done." + done))
                        .toList(),
                facts.code(),
                when(facts.starts(), facts.ends(), language),
                facts.programme(),
                amount(facts, language),
                facts.web(),
                members(project, language, mine),
                relatives.picture(),
                relatives.told(language, mine),
                mine);
        return Page.titled(
                        "platform/project/one",
                        view,
                        Label.of(project.title(language).text()))
                .below(Label.key("platform.projects"), "/projects");
    }

    private List<ProjectView.Member> members(Project project, Language language, boolean mine) {
        var today = LocalDate.now(clock);
        return project.partners().stream()
                .sorted(Comparator.comparing(Partner::role))
                .map(partner -> member(partner, language, mine, today))
                .toList();
    }

    private ProjectView.Member member(Partner partner, Language language, boolean mine, LocalDate today) {
        var until = partner.until();
        var leaves = mine && partner.role() != PartnerRole.LEAD && until == null;
        return new ProjectView.Member(
                leaves ? partner.id().toString() : "",
                organisations.name(partner.organisation()).orElse(""),
                Label.key("platform.partner.role." + partner.role().code()),
                when(partner.from(), until, language),
                until != null && until.isBefore(today));
    }

    /** From when until when, as far as it is known. */
    static List<Label> when(@Nullable LocalDate from, @Nullable LocalDate until, Language language) {
        var formats = Formats.of(language);
        if (from != null && until != null) {
            return List.of(Label.key("platform.period.from-until", formats.date(from), formats.date(until)));
        }
        if (from != null) {
            return List.of(Label.key("platform.period.from", formats.date(from)));
        }
        return until == null ? List.of() : List.of(Label.key("platform.period.until", formats.date(until)));
    }

    private static List<Phrase> otherTitles(Project project, Language language) {
        var shown = project.title(language).language();
        return Arrays.stream(Language.values())
                .filter(other -> other != shown)
                .flatMap(other -> project.facts().titles().entrySet().stream()
                        .filter(title -> title.getKey() == other)
                        .map(title -> new Phrase(title.getValue(), other)))
                .toList();
    }

    private static String amount(Project.Facts facts, Language language) {
        var amount = facts.amount();
        return amount == null ? "" : Formats.of(language).number(amount) + "\u00A0" + facts.currency();
    }

    private boolean mayEnter() {
        var me = actor.get();
        return me.is(Role.CURATOR) || me.is(Role.PLATFORM_ADMIN) || me.heldIn().containsKey(Role.COORDINATOR);
    }

    /** @param mayEnter whether the reader may enter one */
    record ListView(List<Entry> entries, boolean mayEnter) {
        /** @param lead the organisation that leads today */
        record Entry(String href, Phrase title, String lead, List<Label> when) {}
    }
}
