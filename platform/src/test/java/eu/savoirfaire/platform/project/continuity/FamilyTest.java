package eu.savoirfaire.platform.project.continuity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.platform.ProjectId;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FamilyTest {

    @Test
    void aProjectGoesOnFromItselfNeitherAtOnceNorOverOthers() {
        var family = Family.of(List.of(link(2, 1), link(3, 2)));

        assertThat(family.wouldCircle(project(1), project(1))).isTrue();
        assertThat(family.wouldCircle(project(1), project(2))).isTrue();
        assertThat(family.wouldCircle(project(1), project(3))).isTrue();
        assertThat(family.wouldCircle(project(3), project(1))).isFalse();
        assertThat(family.wouldCircle(project(4), project(1))).isFalse();
    }

    @Test
    void aFamilyIsWhoeverIsReachedEitherWay() {
        var family = Family.of(List.of(link(2, 1), link(3, 1), link(5, 4)));

        assertThat(family.around(project(2))).containsExactlyInAnyOrder(link(2, 1), link(3, 1));
        assertThat(family.around(project(4))).containsExactly(link(5, 4));
        assertThat(family.around(project(6))).isEmpty();
    }

    @Test
    void fromRandomLinksNoCircleEverArises() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var trial = 0; trial < 200; trial++) {
            var links = new HashSet<Link>();
            var refused = 0;
            for (var i = 0; i < 60; i++) {
                var later = random.nextInt(10);
                var earlier = random.nextInt(10);
                if (Family.of(links).wouldCircle(project(later), project(earlier))) {
                    refused++;
                } else {
                    links.add(link(later, earlier));
                }
            }

            assertThat(refused).as("seed %d", seed).isPositive();
            assertThat(canBePutInOrder(links)).as("seed %d: %s", seed, links).isTrue();
        }
    }

    /** Another way to see it (Kahn 1962): a graph without circles loses its last node by and by. */
    private static boolean canBePutInOrder(HashSet<Link> links) {
        var left = new HashSet<>(links);
        var before = -1;
        while (left.size() != before) {
            before = left.size();
            var later = left.stream().map(Link::project).collect(toSet());
            left.removeIf(link -> !later.contains(link.earlier()));
        }
        return left.isEmpty();
    }

    private static Link link(int later, int earlier) {
        return new Link(project(later), project(earlier), Continuity.CONTINUES);
    }

    private static ProjectId project(int number) {
        return new ProjectId(new UUID(0, number));
    }
}
