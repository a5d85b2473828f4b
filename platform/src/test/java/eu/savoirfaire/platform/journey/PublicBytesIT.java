package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A crawl over everything that anybody can reach. */
class PublicBytesIT {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    private static final int MOST = 600;

    /** Searches are rationed; so many lead to every page that there is. */
    private static final int SEARCHES = 60;

    @Test
    void noPageOrFileHoldsAnAddressOfAPersonAndNoLinkIsDead() throws IOException, InterruptedException {
        try (var served = Served.withDemoData()) {
            var seen = crawl(served);

            assertThat(seen).hasSizeGreaterThan(60);
            assertThat(seen).anyMatch(path -> path.endsWith(".pdf")).anyMatch(path -> path.startsWith("/workshops/"));
        }
    }

    private static Set<String> crawl(Served served) throws IOException, InterruptedException {
        var seen = new HashSet<String>(List.of("/"));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < MOST) {
            var path = open.removeFirst();
            var answer = served.browse(path);
            assertThat(answer.statusCode()).as(path).isLessThan(400);
            assertThat(ADDRESS.matcher(answer.body())
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .as("addresses on %s", path)
                    .isEmpty();
            var links = LINK.matcher(answer.body());
            while (links.find()) {
                var link = links.group(1).replace("&amp;", "&");
                if (!link.contains("lang=") && seen.size() < MOST && isWithinReason(link, seen) && seen.add(link)) {
                    open.add(link);
                }
            }
        }
        return seen;
    }

    private static boolean isWithinReason(String link, Set<String> seen) {
        return !link.startsWith("/practices?")
                || seen.stream()
                                .filter(other -> other.startsWith("/practices?"))
                                .count()
                        < SEARCHES;
    }
}
