import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Replays the exported log of a workshop's queues and says whether anybody was passed over. It shares no code with the
 * program that wrote it and needs nothing but a JDK:
 *
 * <pre>java ReplayQueue.java queue.log</pre>
 *
 * <p>A line has nine fields with tabs between them: pool, number, microseconds since 1970, act, registration, priority, seq,
 * detail, hash. The hash is the SHA-256 of the hash before it (64 zeros before the first), a tab, and the first eight fields.
 * Prints every registration with what became of it; ends with 1 and the first wrong line where something is wrong.
 */
final class ReplayQueue {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt((Place place) -> place.priority).thenComparingLong(place -> place.seq);

    private final Map<String, Place> places = new TreeMap<>();
    private String hash = "0".repeat(64);
    private long number;
    private long lastSeq;
    private int capacity;
    private int held;

    private static final class Place {
        String state = "";
        int priority;
        long seq;
        long until;
        boolean shortNotice;
        boolean present;
    }

    public static void main(String[] arguments) throws IOException {
        var pools = new TreeMap<String, ReplayQueue>();
        var count = 0;
        for (var line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            count++;
            try {
                var fields = line.split("\t", -1);
                check(fields.length == 9, "nine fields");
                pools.computeIfAbsent(fields[0], _ -> new ReplayQueue()).replay(line, fields);
            } catch (IllegalStateException | NumberFormatException wrong) {
                System.err.println("line " + count + ": " + wrong.getMessage() + ": " + line);
                System.exit(1);
            }
        }
        pools.forEach((pool, queue) -> {
            System.out.println(pool + "\tpool\t" + queue.capacity + "\t" + queue.held + "\t" + queue.hash);
            queue.places.forEach((id, place) -> System.out.println(pool + "\t" + id + "\t" + place.state));
        });
    }

    private void replay(String line, String[] fields) {
        check(Long.parseLong(fields[1]) == number + 1, "entry " + (number + 1) + " is missing");
        check(fields[8].equals(sha256(hash + "\t" + line.substring(0, line.lastIndexOf('\t')))), "the hash is another");
        number++;
        hash = fields[8];
        var at = Long.parseLong(fields[2]);
        if (fields[3].equals("CAPACITY")) {
            capacity = Integer.parseInt(fields[7]);
        } else {
            act(fields[3], at, place(fields), fields[7]);
        }
    }

    /** The place of a registration; who is new has the next number. */
    private Place place(String[] fields) {
        var place = places.computeIfAbsent(fields[4], _ -> new Place());
        var seq = Long.parseLong(fields[6]);
        if (place.state.isEmpty()) {
            check(seq == lastSeq + 1, "the next number is " + (lastSeq + 1));
            lastSeq = seq;
            place.seq = seq;
            place.priority = Integer.parseInt(fields[5]);
        }
        check(place.seq == seq && place.priority == Integer.parseInt(fields[5]), "priority and number stay");
        return place;
    }

    private void act(String act, long at, Place place, String detail) {
        switch (act) {
            case "REQUESTED" -> from(place, "", "REQUESTED");
            case "CONFIRMED" -> {
                check(places.values().stream().noneMatch(ReplayQueue::waits), "somebody waits");
                from(place, " REQUESTED", "CONFIRMED");
                seat();
            }
            case "KEPT" -> {
                from(place, "", "CONFIRMED");
                held++;
            }
            case "QUEUED" -> {
                from(place, " REQUESTED", "WAITLISTED");
                place.shortNotice = detail.equals("short");
            }
            case "NOTICE" -> {
                from(place, "WAITLISTED", "WAITLISTED");
                place.shortNotice = detail.equals("short");
            }
            case "PRESENT" -> {
                from(place, "WAITLISTED", "WAITLISTED");
                place.present = true;
            }
            case "OFFERED" -> {
                place.until = Long.parseLong(detail);
                check(place.until > at, "the offer is over before it begins");
                next(place, _ -> true, "OFFERED");
            }
            case "PROMOTED" -> next(place, one -> one.shortNotice, "CONFIRMED");
            case "ADMITTED" -> next(place, one -> one.present, "CONFIRMED");
            case "ACCEPTED" -> {
                check(at < place.until, "the offer was over");
                from(place, "OFFERED", "CONFIRMED");
            }
            case "EXPIRED" -> {
                check(at >= place.until, "the offer was not over");
                leave(place, "OFFERED", "EXPIRED");
            }
            case "VOIDED" -> leave(place, "OFFERED", "WAITLISTED");
            case "DECLINED" -> leave(place, "OFFERED", "DECLINED");
            case "REJECTED" -> leave(place, "REQUESTED", "REJECTED");
            case "SWAPPED" -> leave(place, "CONFIRMED", "CANCELLED");
            case "CANCELLED" -> leave(place, "REQUESTED CONFIRMED WAITLISTED OFFERED", "CANCELLED");
            case "TRANSFERRED" -> leave(place, "REQUESTED CONFIRMED WAITLISTED OFFERED", "TRANSFERRED");
            default -> throw new IllegalStateException("nobody knows " + act);
        }
    }

    /** A seat from the queue: nobody who is eligible may be before. */
    private void next(Place place, Predicate<Place> eligible, String state) {
        check(eligible.test(place), "not eligible");
        var first = places.values().stream()
                .filter(ReplayQueue::waits)
                .filter(eligible)
                .min(ORDER);
        check(first.filter(one -> one == place).isPresent(), "somebody else was next");
        from(place, "WAITLISTED", state);
        seat();
    }

    private void seat() {
        check(held < capacity, "no seat was free");
        held++;
    }

    private void leave(Place place, String states, String state) {
        if (place.state.equals("CONFIRMED") || place.state.equals("OFFERED")) {
            held--;
        }
        from(place, states, state);
    }

    /** @param states those that are fine, with blanks between; the empty one is that of somebody new */
    private static void from(Place place, String states, String state) {
        check(java.util.Arrays.asList(states.split(" ", -1)).contains(place.state), "it was " + place.state);
        place.state = state;
    }

    private static boolean waits(Place place) {
        return place.state.equals("WAITLISTED");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
