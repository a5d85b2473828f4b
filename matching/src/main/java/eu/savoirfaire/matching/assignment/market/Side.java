package eu.savoirfaire.matching.assignment.market;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One side of the market in the order of its ids, and where each of its rows came from. */
final class Side {
    final UUID[] ids;
    final int[] waited;
    /** The row in which each of the sorted came. */
    final int[] cameAs;
    /** The sorted place of each row. */
    final int[] place;

    Side(List<UUID> came, List<Integer> daysWaited) {
        cameAs = IntStream.range(0, came.size())
                .boxed()
                .sorted(Comparator.comparing(came::get))
                .mapToInt(Integer::intValue)
                .toArray();
        ids = Arrays.stream(cameAs).mapToObj(came::get).toArray(UUID[]::new);
        waited = Arrays.stream(cameAs).map(daysWaited::get).toArray();
        place = new int[cameAs.length];
        for (var sorted = 0; sorted < cameAs.length; sorted++) {
            place[cameAs[sorted]] = sorted;
            if (sorted > 0 && ids[sorted].equals(ids[sorted - 1])) {
                throw new IllegalArgumentException(ids[sorted] + " takes part twice");
            }
        }
    }

    int size() {
        return ids.length;
    }
}
