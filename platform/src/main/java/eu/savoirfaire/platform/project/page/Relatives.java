package eu.savoirfaire.platform.project.page;

import static java.util.stream.Collectors.toMap;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.Projects;
import eu.savoirfaire.platform.project.continuity.Continuities;
import eu.savoirfaire.platform.project.continuity.ContinuityPicture;
import eu.savoirfaire.platform.project.continuity.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a project has to do with others, as a picture and as a list with the same numbers. */
record Relatives(Projects projects, Continuities continuities, LocalDate today) {

    Found of(Project project) {
        var links = continuities.around(project.id());
        var ids = links.stream()
                .flatMap(link -> Stream.of(link.project(), link.earlier()))
                .distinct();
        return new Found(
                project, ContinuityPicture.inOrder(ids.flatMap(id -> projects.find(id).stream())), links, today);
    }

    /** @param all in the order of their numbers; empty for a project that stands alone */
    record Found(Project project, List<Project> all, List<Link> links, LocalDate today) {

        List<ContinuityPicture> picture() {
            return all.isEmpty() ? List.of() : List.of(ContinuityPicture.of(all, links, project.id(), today));
        }

        List<ProjectView.Related> told(Language language, boolean mine) {
            var numbers = IntStream.range(0, all.size())
                    .boxed()
                    .collect(toMap(i -> all.get(i).id(), i -> i + 1));
            return all.stream()
                    .map(one -> new ProjectView.Related(
                            Objects.requireNonNull(numbers.get(one.id())),
                            "/projects/" + one.id().value(),
                            one.title(language),
                            ProjectPages.when(one.facts().starts(), one.facts().ends(), language),
                            one.id().equals(project.id()),
                            links.stream()
                                    .filter(link -> link.project().equals(one.id()))
                                    .map(link -> line(
                                            link, Objects.requireNonNull(numbers.get(link.earlier())), language, mine))
                                    .toList()))
                    .toList();
        }

        private ProjectView.LinkLine line(Link link, int number, Language language, boolean mine) {
            var own = link.project().equals(project.id());
            return new ProjectView.LinkLine(
                    Label.key("platform.continuity." + link.kind().code()),
                    number,
                    all.get(number - 1).title(language),
                    mine && own ? remove(link.project(), link.earlier()) : "");
        }

        private static String remove(ProjectId project, ProjectId earlier) {
            return "/projects/" + project.value() + "/links/" + earlier.value() + "/remove";
        }
    }
}
