package eu.savoirfaire.workshops.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.IanaZones;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.HoursReading;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import eu.savoirfaire.workshops.planning.time.Pass;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class InvitationCalendarTest {
    private static final URI PAGE = URI.create("https://example.org/workshops/sportelli");
    private static final long SEED = Long.getLong("savoir.seed", 20_260_617);

    @Test
    void anInvitationSaysWhoAsksWhomToWhat() {
        var text = InvitationCalendar.of(invitation(SomePlan.in(PlanningState.OPEN, SomePlan.inSiena())));

        var calendar = Readers.readBySecondReader(text);
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("uid");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("workshops@example.org");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("amina@example.org");
            assertThat(attendee.getCommonName()).isEqualTo("Amina; \u0623\u0645\u064a\u0646\u0629, \u0141ucja");
        });
        assertThat(event.getSummary().getValue()).isEqualTo("Sportelli che si muovono");
        assertThat(event.getLocation().getValue()).isEqualTo("Siena");
        assertThat(event.getUrl().getValue()).isEqualTo(PAGE.toString());
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 150);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void anUpdateAndACancellationKeepTheUidAndRaiseTheSequence() {
        var open = SomePlan.in(PlanningState.OPEN, SomePlan.inSiena());
        var moved = done(open, PlanningAction.MOVE);
        var cancelled = done(moved, PlanningAction.CANCEL);

        var update = Readers.readBySecondReader(InvitationCalendar.of(invitation(moved)));
        var cancel = Readers.readBySecondReader(InvitationCalendar.of(invitation(cancelled)));

        assertThat(update.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(cancel.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancel.getEvents().getFirst().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(update.getEvents().getFirst().getUid().getValue()).isEqualTo("uid");
        assertThat(cancel.getEvents().getFirst().getUid().getValue()).isEqualTo("uid");
        assertThat(update.getEvents().getFirst().getSequence().getValue()).isEqualTo(1);
        assertThat(cancel.getEvents().getFirst().getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void whatIsPutOffIsTakenOutOfCalendarsAndComesBackUnderItsUid() {
        var postponed = done(SomePlan.in(PlanningState.OPEN, SomePlan.inSiena()), PlanningAction.POSTPONE);
        var again = done(postponed, PlanningAction.RESCHEDULE);

        var off = Readers.readBySecondReader(InvitationCalendar.of(invitation(postponed)));
        var on = Readers.readBySecondReader(InvitationCalendar.of(invitation(again)));

        assertThat(off.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(on.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(on.getEvents().getFirst().getUid().getValue())
                .isEqualTo(off.getEvents().getFirst().getUid().getValue());
        assertThat(on.getEvents().getFirst().getSequence().getValue())
                .isGreaterThan(off.getEvents().getFirst().getSequence().getValue());
    }

    @Test
    void bothReadersGiveOurInstantsInEveryZone() throws Exception {
        System.out.println("savoir.seed=" + SEED);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var read = 0;
        for (var name : IanaZones.all()) {
            for (var n = 0; n < 4; n++) {
                var hours = anyHours(ZoneId.of(name), random);
                if (hours.isPresent()) {
                    assertRead(hours.get());
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(1_500);
    }

    @Test
    void theFactsThatEverybodyGetsWrong() throws Exception {
        var rome = ZoneId.of("Europe/Rome");
        var half = LocalMoment.at(LocalDateTime.parse("2026-10-25T02:30"));
        var end = LocalMoment.at(LocalDateTime.parse("2026-10-25T06:00"));

        assertThat(starts(clear(Hours.read(rome, half.on(Pass.FIRST), end)))).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(starts(clear(Hours.read(rome, half.on(Pass.SECOND), end)))).isEqualTo("2026-10-25T01:30:00Z");
        assertThat(starts(SomePlan.hours("Europe/Rome", "2026-10-20T10:00", "2026-10-20T12:00")))
                .isEqualTo("2026-10-20T08:00:00Z");
        assertThat(starts(SomePlan.hours("Europe/Rome", "2026-10-27T10:00", "2026-10-27T12:00")))
                .isEqualTo("2026-10-27T09:00:00Z");
        assertThat(starts(SomePlan.hours("Africa/Casablanca", "2026-02-20T10:00", "2026-02-20T12:00")))
                .isEqualTo("2026-02-20T10:00:00Z");
        assertThat(starts(SomePlan.hours("Asia/Beirut", "2026-03-29T01:00", "2026-03-29T09:00")))
                .isEqualTo("2026-03-28T22:00:00Z");
    }

    private static Instant starts(Hours hours) throws Exception {
        assertRead(hours);
        return hours.startsAt();
    }

    private static void assertRead(Hours hours) throws Exception {
        var text = InvitationCalendar.of(invitation(SomePlan.in(PlanningState.OPEN, at(hours))));
        var first = Readers.read(text);
        var second = Readers.readBySecondReader(text);
        var onsets = Readers.onsets(first);
        net.fortuna.ical4j.model.component.VEvent event = first.<net.fortuna.ical4j.model.component.VEvent>getComponent(
                        Component.VEVENT)
                .orElseThrow();

        assertThat(Readers.onsets(second)).as(text).isEqualTo(onsets);
        assertThat(moment(
                        onsets, event.<DtStart<?>>getRequiredProperty("DTSTART").getValue()))
                .as(text)
                .isEqualTo(hours.startsAt());
        assertThat(moment(onsets, event.<DtEnd<?>>getRequiredProperty("DTEND").getValue()))
                .as(text)
                .isEqualTo(hours.endsAt());
        VEvent other = second.getEvents().getFirst();
        assertThat(moment(onsets, other.getDateStart().getValue())).as(text).isEqualTo(hours.startsAt());
        assertThat(moment(onsets, other.getDateEnd().getValue())).as(text).isEqualTo(hours.endsAt());
    }

    /** What the reader read; what it makes of an instant is not asked, since it has zones of its own. */
    private static Instant moment(SortedMap<Instant, ZoneOffset> onsets, String read) {
        var local = LocalDateTime.parse(read.replace("Z", ""), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        return read.endsWith("Z") ? local.toInstant(ZoneOffset.UTC) : Readers.resolve(onsets, local);
    }

    private static Instant moment(SortedMap<Instant, ZoneOffset> onsets, ICalDate read) {
        var raw = read.getRawComponents();
        var told = raw.toDate(TimeZone.getTimeZone("UTC")).toInstant();
        return raw.isUtc() ? told : Readers.resolve(onsets, LocalDateTime.ofInstant(told, ZoneOffset.UTC));
    }

    /** Often around a change of clocks; empty where the times do not exist. */
    private static Optional<Hours> anyHours(ZoneId zone, RandomGenerator random) {
        var instant = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 86_400));
        var change = zone.getRules().nextTransition(instant);
        var local = change == null
                ? LocalDateTime.ofInstant(instant, zone)
                : change.getDateTimeBefore().plusMinutes(random.nextInt(-300, 300));
        var pass = random.nextBoolean() ? Pass.FIRST : Pass.SECOND;
        var start = LocalMoment.at(local.withSecond(0).withNano(0)).on(pass);
        var end = LocalMoment.at(start.local().plusMinutes(random.nextInt(30, 600)))
                .on(Pass.SECOND);
        return Hours.read(zone, start, end) instanceof HoursReading.Clear(var hours)
                ? Optional.of(hours)
                : Optional.empty();
    }

    private static Hours clear(HoursReading reading) {
        return ((HoursReading.Clear) reading).hours();
    }

    private static Plan at(Hours hours) {
        var plan = SomePlan.inSiena();
        return new Plan(
                plan.title(),
                plan.language(),
                plan.kind(),
                plan.mode(),
                hours,
                plan.languages(),
                plan.place(),
                plan.holder(),
                plan.hosts(),
                plan.seats(),
                plan.policy());
    }

    private static PlannedWorkshop done(PlannedWorkshop workshop, PlanningAction action) {
        var decision = workshop.decide(SomePlan.good(action), SomePlan.by(Hand.TRAINER), SomePlan.NOW);
        return ((Decision.Done<PlannedWorkshop>) decision).after();
    }

    private static Invitation invitation(PlannedWorkshop workshop) {
        return new Invitation(
                workshop,
                new Invitation.Party("Savoir Faire", "workshops@example.org"),
                new Invitation.Party("Amina; \u0623\u0645\u064a\u0646\u0629, \u0141ucja", "amina@example.org"),
                Language.IT,
                PAGE,
                SomePlan.NOW);
    }
}
