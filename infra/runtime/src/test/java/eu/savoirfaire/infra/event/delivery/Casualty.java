package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.event.bakery.Subscribers;
import io.micronaut.context.ApplicationContext;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * A whole program that is going to be killed: four writers bake in the given data folder and print each change that was
 * acknowledged, while subscriptions follow. With {@code rebuild} the tally is derived anew again and again; with
 * {@code once} it bakes a little, catches up and ends in good order.
 */
final class Casualty {
    private static final int WRITERS = 4;

    /** Of each loaf; together enough for a rebuild to take several batches. */
    private static final int FIRST_CHANGES = 300;

    private Casualty() {}

    static void main(String[] arguments) throws InterruptedException {
        var out = new FileOutputStream(FileDescriptor.out);
        var context = start(arguments[0]);
        var bakery = context.getBean(Bakery.class);
        if (arguments[1].equals("once")) {
            for (var writer = 0; writer < WRITERS; writer++) {
                bakery.open("loaf-" + writer);
                for (var change = 0; change < FIRST_CHANGES; change++) {
                    acknowledge(out, "loaf-" + writer, bakery.bake("loaf-" + writer, 1));
                }
            }
            context.getBean(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(20));
            context.close();
            return;
        }
        for (var writer = 0; writer < WRITERS; writer++) {
            var loaf = "loaf-" + writer;
            Thread.ofPlatform().start(() -> {
                while (true) {
                    acknowledge(out, loaf, bakery.bake(loaf, 1));
                }
            });
        }
        if (arguments[1].equals("rebuild")) {
            rebuildForEver(context.getBean(Subscriptions.class));
        }
        Thread.currentThread().join();
    }

    private static void rebuildForEver(Subscriptions subscriptions) {
        while (true) {
            subscriptions.replay("bakery.tally", (_, _) -> true);
        }
    }

    static ApplicationContext start(String data) {
        return ApplicationContext.run(Map.of(
                "savoir.data",
                data,
                "datasources.default.maximum-pool-size",
                8,
                Bakery.OPEN,
                true,
                Subscribers.PRESENT,
                true));
    }

    /** One write per line, so that a line is there whole or not at all. */
    private static void acknowledge(FileOutputStream out, String loaf, long version) {
        try {
            out.write((loaf + " " + version + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
