package eu.savoirfaire.platform.flow.project;

import eu.savoirfaire.catalogue.ProjectNames;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sheets name the projects in which a practice was done. */
@Singleton
final class ProjectsForSheets implements ProjectNames {
    private final Projects projects;

    ProjectsForSheets(Projects projects) {
        this.projects = projects;
    }

    @Override
    public List<NamedProject> all(Language language) {
        return projects.all().stream()
                .map(project -> named(project, language))
                .sorted(Comparator.comparing(NamedProject::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<NamedProject> find(Reference project, Language language) {
        try {
            return projects.find(new ProjectId(UUID.fromString(project.id()))).map(found -> named(found, language));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static NamedProject named(Project project, Language language) {
        return new NamedProject(
                project.id().reference(),
                project.title(language).text(),
                "/projects/" + project.id().value());
    }
}
