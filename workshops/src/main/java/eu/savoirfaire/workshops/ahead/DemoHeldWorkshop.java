package eu.savoirfaire.workshops.ahead;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.WorkshopsAhead.Cast;
import eu.savoirfaire.workshops.ahead.DemoStage.Laid;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.programme.Item;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workshop of last week, with all that comes after one. Made by the people of the demo. */
@Singleton
class DemoHeldWorkshop {
    private static final String TITLE = "Imparare dagli sportelli: tre pratiche a confronto";
    private static final int DAYS_AGO = 7;
    private static final int DAYS_AHEAD = 14;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final DemoStage stage;
    private final Planning planning;
    private final WorkshopsAhead.Shelf shelf;
    private final DemoAftermath aftermath;
    private final PersonAddress addresses;

    DemoHeldWorkshop(
            DemoStage stage,
            Planning planning,
            WorkshopsAhead.Shelf shelf,
            DemoAftermath aftermath,
            PersonAddress addresses) {
        this.stage = stage;
        this.planning = planning;
        this.shelf = shelf;
        this.aftermath = aftermath;
        this.addresses = addresses;
    }

    void make(Cast cast) {
        stage.holderWithout(TITLE, cast).ifPresent(holder -> make(cast, holder));
    }

    private void make(Cast cast, OrganisationId holder) {
        var trainer = cast.of(Role.TRAINER);
        var id = cast.acting(trainer, () -> stage.announce(plan(cast, holder), items()));
        var talks = stage.talks(id);
        stage.invite(cast, id, Role.COORDINATOR, talks.getFirst());
        stage.invite(cast, id, Role.CONTRIBUTOR, talks.get(1));
        stage.accept(cast, id, Role.COORDINATOR);
        stage.accept(cast, id, Role.CONTRIBUTOR);
        List.of(Role.CONTRIBUTOR, Role.COORDINATOR, Role.TRANSLATOR, Role.MENTOR)
                .forEach(role -> stage.register(cast, id, role, Channel.ROOM));
        List.of(Role.MEDIATOR, Role.REVIEWER).forEach(role -> stage.register(cast, id, role, Channel.ONLINE));
        cast.acting(trainer, () -> planning.enterAsHeld(id, stage.hours(-DAYS_AGO)));
        aftermath.attendance(cast, id, zoom(cast), second());
        aftermath.record(cast, id);
        aftermath.materials(cast, id, talks.getFirst());
    }

    /** What a provider would have written: those who have an account there, by their address. */
    private String zoom(Cast cast) {
        var file = new StringBuilder("Name (original name),Email,Join time,Leave time,Duration (minutes)\n");
        List.of(Role.MEDIATOR, Role.REVIEWER)
                .forEach(role -> addresses
                        .of(DemoStage.person(cast, role))
                        .ifPresent(mail -> file.append(line("Ospite", mail, 0, 205))));
        return file.toString();
    }

    /** The same room once more, from somebody's telephone, under a name that is nobody's address. */
    private String second() {
        return "Name (original name),Email,Join time,Leave time,Duration (minutes)\n"
                + line("iPhone di Sportello", "", 20, 95);
    }

    private String line(String name, String mail, int from, int minutes) {
        var start = stage.hours(-DAYS_AGO).localStart().local().plusMinutes(from);
        return "%s,%s,%s,%s,%d%n"
                .formatted(name, mail, STAMP.format(start), STAMP.format(start.plusMinutes(minutes)), minutes);
    }

    private Plan plan(Cast cast, OrganisationId holder) {
        return new Plan(
                TITLE,
                Language.IT,
                Kind.CAPACITY_BUILDING,
                Mode.HYBRID,
                stage.hours(DAYS_AHEAD),
                Set.of(Language.IT),
                Optional.of("Pistoia, biblioteca"),
                holder,
                Set.of(DemoStage.person(cast, Role.TRAINER)),
                Map.of(Channel.ROOM, 20, Channel.ONLINE, 30),
                Policy.usual());
    }

    private List<Laid> items() {
        var sheets = shelf.published();
        return List.of(
                new Laid(
                        Item.Sort.TALK,
                        0,
                        50,
                        "La prima pratica, raccontata da chi la porta avanti",
                        sheets.stream().findFirst()),
                new Laid(Item.Sort.TALK, 50, 40, "Quello che i registri non dicono", Optional.empty()),
                new Laid(Item.Sort.BREAK, 90, 20, "Pausa", Optional.empty()),
                new Laid(
                        Item.Sort.TALK,
                        110,
                        50,
                        "La seconda pratica, un anno dopo",
                        sheets.stream().skip(2).findFirst()),
                new Laid(Item.Sort.DISCUSSION, 160, 50, "Che cosa porto a casa", Optional.empty()));
    }
}
