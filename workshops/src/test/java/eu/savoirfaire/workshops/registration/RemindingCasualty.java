package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.letter.ReminderClock;
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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A program that is going to be killed while two nodes of it remind people and seats go from one to the next: it prints the id
 * of each reminder that it found written.
 */
final class RemindingCasualty {
    private static final int PEOPLE = 40;
    private static final int SEATS = 12;

    private RemindingCasualty() {}

    static void main(String[] arguments) throws InterruptedException {
        var out = new FileOutputStream(FileDescriptor.out);
        var scene = new AttendScene(Path.of(arguments[0]));
        var id = scene.open(SomePlan.with(Map.of(Channel.ROOM, SEATS, Channel.ONLINE, SEATS), Policy.usual()));
        for (var person = 0; person < PEOPLE; person++) {
            register(scene, id, person, person % 2 == 0 ? Channel.ROOM : Channel.ONLINE);
        }
        remindable(scene);
        for (var worker = 0; worker < 2; worker++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(Long.parseLong(arguments[1]) + worker);
            Thread.ofPlatform().start(() -> remind(scene, out));
            Thread.ofPlatform().start(() -> comeAndGo(scene, id, random));
        }
        Thread.currentThread().join();
    }

    /** Turns the clock to where everybody with a seat is to be reminded. */
    static void remindable(AttendScene scene) {
        scene.at(SomePlan.inSiena().hours().startsAt().minus(Duration.ofHours(70)));
    }

    private static void remind(AttendScene scene, FileOutputStream out) {
        while (true) {
            scene.part(ReminderClock.class).tick();
            scene.rows("select id from workshops.letter where starts_at is not null")
                    .forEach(id -> acknowledge(out, id));
        }
    }

    private static void comeAndGo(AttendScene scene, WorkshopId id, RandomGenerator random) {
        while (true) {
            var person = random.nextInt(PEOPLE);
            try {
                var mine = scene.as(
                        AttendScene.attendee(person),
                        () -> scene.part(Registrations.class).mine(id));
                if (mine.isEmpty()) {
                    register(scene, id, person, random.nextBoolean() ? Channel.ROOM : Channel.ONLINE);
                } else {
                    var one = mine.getFirst();
                    var action = one.state() == RegistrationState.OFFERED
                            ? RegistrationAction.ACCEPT
                            : RegistrationAction.CANCEL;
                    scene.as(
                            AttendScene.attendee(person),
                            () -> scene.part(Answers.class).answer(one.id(), action));
                }
            } catch (Refused overtaken) {
                // it is another worker's turn
                continue;
            }
        }
    }

    private static void register(AttendScene scene, WorkshopId id, int person, Channel channel) {
        var request = new Request(channel, Language.EN, AttendScene.ROME, false, Optional.empty());
        scene.as(
                AttendScene.attendee(person),
                () -> scene.part(Registrations.class).register(id, request));
    }

    /** One write per line, so that a line is there whole or not at all. */
    private static void acknowledge(FileOutputStream out, String id) {
        try {
            out.write((id + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
