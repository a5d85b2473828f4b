package eu.savoirfaire.platform.project.continuity;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.CooperationEvent;
import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.project.Projects;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The links between projects. They are added one at a time, so that each is checked against all before it. */
@Singleton
public class Continuities {
    private final LinkRows rows;
    private final Projects projects;
    private final TimeOrderedIds ids;

    Continuities(LinkRows rows, Projects projects, TimeOrderedIds ids) {
        this.rows = rows;
        this.projects = projects;
        this.ids = ids;
    }

    /** Of all that has to do with a project. */
    @Transactional(readOnly = true)
    public List<Link> around(ProjectId project) {
        return family().around(project);
    }

    /**
     * @throws Refused with {@link ContinuityRefusal.Circle}, also when another closes the circle at the same moment, and
     *     with {@link ContinuityRefusal.Linked}
     */
    @Transactional
    public void link(ProjectId project, ProjectId earlier, Continuity kind) {
        rows.linkAlone();
        projects.require(earlier);
        var family = family();
        if (family.links().stream()
                .anyMatch(
                        link -> link.project().equals(project) && link.earlier().equals(earlier))) {
            throw new Refused(new ContinuityRefusal.Linked());
        }
        if (family.wouldCircle(project, earlier)) {
            throw new Refused(new ContinuityRefusal.Circle());
        }
        projects.touch(
                project,
                "project.link",
                Map.of("earlier", earlier.value().toString(), "kind", kind.name()),
                new CooperationEvent.ProjectLinked(project, earlier, kind.name()));
        rows.save(new LinkRow(ids.next(), project.value(), earlier.value(), kind));
    }

    /** @throws Refused with {@link ContinuityRefusal.NotLinked} */
    @Transactional
    public void unlink(ProjectId project, ProjectId earlier) {
        projects.touch(
                project,
                "project.unlink",
                Map.of("earlier", earlier.value().toString()),
                new CooperationEvent.ProjectUnlinked(project, earlier));
        if (rows.drop(project.value(), earlier.value()) == 0) {
            throw new Refused(new ContinuityRefusal.NotLinked());
        }
    }

    private Family family() {
        return Family.of(rows.findAllOrderById().stream().map(LinkRow::link).toList());
    }
}
