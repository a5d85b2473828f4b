package eu.savoirfaire.platform.agreement.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.agreement.Agreement;
import eu.savoirfaire.platform.agreement.AgreementKind;
import eu.savoirfaire.platform.entry.Check;
import eu.savoirfaire.platform.entry.OrganisationQuestion;
import eu.savoirfaire.platform.entry.Question;
import eu.savoirfaire.platform.entry.Typed;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions about an agreement, and their answers. */
@Singleton
final class AgreementEntry {
    private final OrganisationQuestion organisations;
    private final Projects projects;

    AgreementEntry(OrganisationQuestion organisations, Projects projects) {
        this.organisations = organisations;
        this.projects = projects;
    }

    List<Question> questions(Typed typed, Language language) {
        return List.of(
                Question.choice("kind", "radio", key("kind"), kinds(typed)),
                organisations.several("parties", key("parties"), typed.text("parties")),
                Question.area("subject", key("subject"), typed.text("subject")).hinting(key("subject.hint")),
                Question.day("signed", key("signed"), typed.text("signed")),
                Question.day("from", key("from"), typed.text("from"))
                        .hinting(key("from.hint"))
                        .ifAny(),
                Question.day("until", key("until"), typed.text("until"))
                        .hinting(key("until.hint"))
                        .ifAny(),
                Question.choice("project", "select", key("project"), projects(typed, language)));
    }

    /** What was answered; empty when something has to be mended. */
    Optional<Agreement.Terms> read(Typed typed) {
        var kind = AgreementKind.of(typed.text("kind"));
        if (kind.isEmpty()) {
            typed.wrong("kind", Label.key("platform.entry.choose-one"));
        }
        var parties = organisations.readSeveral(typed, "parties");
        if (parties.size() < 2) {
            typed.wrong("parties", key("parties.wrong"));
        }
        var subject = typed.required("subject", 1_000);
        var signed = typed.requiredDay("signed");
        var from = typed.day("from").or(() -> signed);
        var until = typed.day("until");
        if (from.isPresent() && until.filter(day -> day.isBefore(from.get())).isPresent()) {
            typed.wrong("until", key("until.wrong"));
        }
        var project = project(typed);
        return typed.errors().any()
                ? Optional.empty()
                : Optional.of(new Agreement.Terms(
                        kind.orElseThrow(),
                        parties,
                        subject,
                        signed.orElseThrow(),
                        from.orElseThrow(),
                        until.orElse(null),
                        project == null ? null : project.id()));
    }

    /** What is looked at before it counts. */
    List<Check.Row> told(Agreement.Terms terms, Language language) {
        var formats = Formats.of(language);
        var until = terms.until();
        var project = terms.project();
        var rows = new ArrayList<Check.Row>();
        rows.add(new Check.Row(
                key("kind"),
                List.of(Label.key("platform.agreement.kind." + terms.kind().code()))));
        rows.add(new Check.Row(
                key("parties"),
                terms.parties().stream().map(organisations::name).map(Label::of).toList()));
        rows.add(Check.Row.of("platform.agreement.subject", terms.subject()));
        rows.add(Check.Row.of("platform.agreement.signed", formats.date(terms.signedOn())));
        rows.add(Check.Row.of("platform.agreement.from", formats.date(terms.from())));
        rows.add(
                until == null
                        ? new Check.Row(key("until"), List.of(key("open-ended")))
                        : Check.Row.of("platform.agreement.until", formats.date(until)));
        if (project != null) {
            rows.add(Check.Row.of("platform.agreement.project", title(project, language)));
        }
        return rows;
    }

    String title(ProjectId project, Language language) {
        return projects.find(project).map(found -> found.title(language).text()).orElse("");
    }

    /** The first line of parties, for somebody who coordinates one. */
    Map<String, Object> beginning() {
        return Map.of("parties", organisations.mineFirst());
    }

    /** A renewal begins the day after, with the same parties about the same. */
    Map<String, Object> renewing(Agreement agreement) {
        var terms = agreement.terms();
        var until = terms.until();
        var project = terms.project();
        var typed = new HashMap<String, Object>();
        typed.put("kind", terms.kind().code());
        typed.put("parties", terms.parties().stream().map(organisations::name).collect(Collectors.joining("\n")));
        typed.put("subject", terms.subject());
        typed.put("from", until == null ? "" : until.plusDays(1).toString());
        typed.put("project", project == null ? "" : project.value().toString());
        return typed;
    }

    private @Nullable Project project(Typed typed) {
        var id = typed.text("project");
        if (id.isEmpty()) {
            return null;
        }
        try {
            var found = projects.find(new ProjectId(UUID.fromString(id)));
            if (found.isPresent()) {
                return found.get();
            }
        } catch (IllegalArgumentException noId) {
            // told below, like a project that is not there
        }
        typed.wrong("project", Label.key("platform.entry.choose-one"));
        return null;
    }

    private static List<Choice> kinds(Typed typed) {
        return Arrays.stream(AgreementKind.values())
                .map(kind -> Choice.of(
                        kind.code(),
                        Label.key("platform.agreement.kind." + kind.code()),
                        kind.code().equals(typed.text("kind"))))
                .toList();
    }

    private List<Choice> projects(Typed typed, Language language) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", key("project.none"), typed.text("project").isEmpty()));
        projects.all()
                .forEach(project -> choices.add(Choice.of(
                        project.id().value().toString(),
                        Label.of(project.title(language).text()),
                        project.id().value().toString().equals(typed.text("project")))));
        return choices;
    }

    private static Label key(String end) {
        return Label.key("platform.agreement." + end);
    }
}
