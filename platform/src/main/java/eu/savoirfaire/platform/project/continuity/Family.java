package eu.savoirfaire.platform.project.continuity;

import eu.savoirfaire.platform.ProjectId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Projects and how they go on from each other: followed back in time, one never comes to where one was. */
public record Family(Set<Link> links) {

    public Family {
        links = Set.copyOf(links);
    }

    public static Family of(Collection<Link> links) {
        return new Family(new HashSet<>(links));
    }

    /** Whether with this link a project would go on from itself, over however many others. */
    boolean wouldCircle(ProjectId project, ProjectId earlier) {
        return project.equals(earlier) || before(earlier).contains(project);
    }

    /** All that this project goes on from, near or far. */
    Set<ProjectId> before(ProjectId project) {
        return reached(project, false);
    }

    /** The links among all that have to do with this project, itself included. */
    List<Link> around(ProjectId project) {
        var relatives = reached(project, true);
        return links.stream()
                .filter(link ->
                        relatives.contains(link.project()) || link.project().equals(project))
                .toList();
    }

    private Set<ProjectId> reached(ProjectId project, boolean bothWays) {
        var found = new LinkedHashSet<ProjectId>();
        var open = new ArrayDeque<>(List.of(project));
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            for (var link : links) {
                if (link.project().equals(next) && found.add(link.earlier())) {
                    open.addLast(link.earlier());
                }
                if (bothWays && link.earlier().equals(next) && found.add(link.project())) {
                    open.addLast(link.project());
                }
            }
        }
        return found;
    }
}
