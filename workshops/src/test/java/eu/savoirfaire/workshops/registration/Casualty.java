package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A whole program that is going to be killed: it prints each registration that was acknowledged. */
final class Casualty {
    private static final int WORKERS = 4;
    private static final int PEOPLE = 12;

    private Casualty() {}

    static void main(String[] arguments) throws InterruptedException {
        var out = new FileOutputStream(FileDescriptor.out);
        var hall = new Hall(Path.of(arguments[0]));
        var id = hall.open(SomePlan.with(Map.of(Channel.ROOM, 3, Channel.ONLINE, 3), Policy.usual()));
        for (var worker = 0; worker < WORKERS; worker++) {
            var one = worker;
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(Long.parseLong(arguments[1]) + worker);
            Thread.ofPlatform().start(() -> work(hall, id, one, random, out));
        }
        Thread.currentThread().join();
    }

    private static void work(Hall hall, WorkshopId id, int worker, RandomGenerator random, FileOutputStream out) {
        while (true) {
            var person = worker * PEOPLE + random.nextInt(PEOPLE);
            var channel = random.nextBoolean() ? Channel.ROOM : Channel.ONLINE;
            try {
                var mine = hall.people.as(People.attendee(person), () -> hall.registrations.mine(id));
                if (mine.isEmpty()) {
                    acknowledge(out, hall.register(id, person, channel));
                } else {
                    var one = mine.getFirst();
                    hall.answer(
                            person,
                            one.id(),
                            one.state() == RegistrationState.OFFERED
                                    ? RegistrationAction.ACCEPT
                                    : RegistrationAction.CANCEL);
                }
            } catch (Refused overtaken) {
                // it is another worker's turn
                continue;
            }
        }
    }

    /** One write per line, so that a line is there whole or not at all. */
    private static void acknowledge(FileOutputStream out, Registration registration) {
        try {
            out.write((registration.id().value() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
