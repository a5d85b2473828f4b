package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.bakery.Bakery;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Map;

/**
 * A whole program that is going to be killed: four writers write the audit of the given data folder and print the sheet of
 * each entry that was acknowledged, while links are made all the time.
 */
final class AuditCasualty {
    private static final int WRITERS = 4;

    private AuditCasualty() {}

    static void main(String[] arguments) {
        var life = arguments[1];
        var context = ApplicationContext.run(Map.of(
                "savoir.data",
                arguments[0],
                "datasources.default.maximum-pool-size",
                8,
                "savoir.events.poll",
                "1ms",
                Bakery.OPEN,
                true));
        var out = new FileOutputStream(FileDescriptor.out);
        for (var writer = 0; writer < WRITERS; writer++) {
            var name = life + "-" + writer;
            Thread.ofPlatform().start(() -> {
                for (var entry = 0; true; entry++) {
                    write(context, name + "-" + entry);
                    acknowledge(out, name + "-" + entry);
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static void write(ApplicationContext context, String sheet) {
        ((TransactionOperations<Connection>) context.getBean(TransactionOperations.class)).executeWrite(_ -> {
            context.getBean(AuditTrail.class)
                    .record(Actor.operator(), "practice.draft", ChainScene.sheet(sheet), Map.of());
            return true;
        });
    }

    /** One entry per line, so that a line is there whole or not at all. */
    private static void acknowledge(FileOutputStream out, String sheet) {
        try {
            out.write((sheet + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
