package eu.savoirfaire.platform.project.continuity;

import eu.savoirfaire.platform.ProjectId;
import eu.savoirfaire.platform.project.Project;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Projects as bars over the years, with an arrow from each to what it goes on from. Numbers stand for titles, which are
 * in the list beside: so the picture is the same in every language and readable on a phone.
 *
 * @param bars from the top; the first began first
 */
public record ContinuityPicture(List<Bar> bars, List<Arrow> arrows, List<Year> years) {
    /** In units of the drawing. */
    private static final int WIDTH = 340;

    private static final int LEFT = 34;
    private static final int RIGHT = 20;
    private static final int ROW = 34;
    private static final int BAR = 20;
    private static final int TOP = 22;
    private static final int MOST_YEARS_NAMED = 8;

    /**
     * @param number from 1, as in the list
     * @param present whether it is the project of the page
     * @param dated whether anything is known of when it was; if not, the bar is as long as the picture
     */
    public record Bar(int number, int x, int y, int width, boolean present, boolean dated) {
        /** How dark it is drawn. */
        public int shade() {
            if (present) {
                return 4;
            }
            return dated ? 2 : 0;
        }

        public int height() {
            return BAR;
        }

        public int middle() {
            return y + BAR / 2;
        }

        /** Where the number is written from. */
        public int base() {
            return y + 15;
        }
    }

    /** @param path from the later bar to the earlier one */
    public record Arrow(String path, String dashes) {}

    public record Year(String name, int x) {}

    public int width() {
        return WIDTH;
    }

    public int height() {
        return TOP + ROW * bars.size();
    }

    /** In the order of the bars: the first began first. */
    public static List<Project> inOrder(Stream<Project> projects) {
        return projects.sorted(Comparator.comparing((Project project) ->
                                Objects.requireNonNullElse(project.facts().starts(), LocalDate.MAX))
                        .thenComparing(project -> project.id().value()))
                .toList();
    }

    /** @param projects in order; all that the links name */
    public static ContinuityPicture of(List<Project> projects, List<Link> links, ProjectId present, LocalDate today) {
        var axis = Axis.of(projects.stream().filter(Axis::isDated).toList(), today);
        var bars = new ArrayList<Bar>();
        var ofProject = new HashMap<ProjectId, Bar>();
        for (var project : projects) {
            var bar = axis.bar(project, bars.size(), project.id().equals(present));
            bars.add(bar);
            ofProject.put(project.id(), bar);
        }
        var arrows = links.stream()
                .filter(link -> ofProject.containsKey(link.project()) && ofProject.containsKey(link.earlier()))
                .map(link -> arrow(
                        Objects.requireNonNull(ofProject.get(link.project())),
                        Objects.requireNonNull(ofProject.get(link.earlier())),
                        link.kind()))
                .toList();
        return new ContinuityPicture(List.copyOf(bars), arrows, axis.years());
    }

    private static Arrow arrow(Bar later, Bar earlier, Continuity kind) {
        var down = later.y() > earlier.y();
        var fromX = later.x();
        var fromY = later.middle();
        var toX = Math.clamp(fromX - 10L, earlier.x() + 4, earlier.x() + earlier.width());
        var toY = down ? earlier.y() + BAR + 3 : earlier.y() - 3;
        var path =
                "M%d %dC%d %d %d %d %d %d".formatted(fromX, fromY, fromX - 16, fromY, toX, (fromY + toY) / 2, toX, toY);
        return new Arrow(path, dashes(kind));
    }

    private static String dashes(Continuity kind) {
        return switch (kind) {
            case CONTINUES -> "none";
            case COMPLEMENTS -> "6 4";
            case ORIGINATES_FROM -> "2 3";
        };
    }

    /** Days to places from left to right. */
    private record Axis(LocalDate first, LocalDate last) {
        static Axis of(List<Project> dated, LocalDate today) {
            var first = dated.stream()
                    .map(Axis::start)
                    .min(Comparator.naturalOrder())
                    .orElse(today);
            var last =
                    dated.stream().map(Axis::end).max(Comparator.naturalOrder()).orElse(today);
            return new Axis(first.withDayOfYear(1), last.plusYears(1).withDayOfYear(1));
        }

        static boolean isDated(Project project) {
            return project.facts().starts() != null || project.facts().ends() != null;
        }

        Bar bar(Project project, int row, boolean present) {
            var y = TOP + row * ROW;
            if (!isDated(project)) {
                return new Bar(row + 1, LEFT, y, WIDTH - LEFT - RIGHT, present, false);
            }
            var x = x(start(project));
            return new Bar(row + 1, x, y, Math.max(6, x(end(project)) - x), present, true);
        }

        private static LocalDate start(Project project) {
            var starts = project.facts().starts();
            return starts != null
                    ? starts
                    : Objects.requireNonNull(project.facts().ends()).minusYears(1);
        }

        /** Of a project without a known end it is only shown that it began. */
        private static LocalDate end(Project project) {
            var ends = project.facts().ends();
            return ends != null ? ends : start(project).plusMonths(6);
        }

        int x(LocalDate day) {
            var all = ChronoUnit.DAYS.between(first, last);
            var passed = ChronoUnit.DAYS.between(first, day);
            return (int) (LEFT + passed * (WIDTH - LEFT - RIGHT) / all);
        }

        List<Year> years() {
            var many = last.getYear() - first.getYear();
            var step = 1 + many / MOST_YEARS_NAMED;
            return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusYears(step))
                    .map(day -> new Year(Integer.toString(day.getYear()), x(day)))
                    .toList();
        }
    }
}
