package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.fairness.Attribute;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.seat.Seat;
import eu.savoirfaire.matching.cohort.seat.SeatState;
import eu.savoirfaire.matching.cohort.seat.Seats;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a cohort out for a person who joins it, waits in it or leaves it. */
@Singleton
class JoinViews {
    private final Gathered gathered;
    private final Seats seats;
    private final Seekers seekers;
    private final Needs needs;
    private final CohortViews titles;
    private final Managing managing;
    private final Clock clock;

    JoinViews(
            Gathered gathered,
            Seats seats,
            Seekers seekers,
            Needs needs,
            CohortViews titles,
            Managing managing,
            Clock clock) {
        this.gathered = gathered;
        this.seats = seats;
        this.seekers = seekers;
        this.needs = needs;
        this.titles = titles;
        this.managing = managing;
        this.clock = clock;
    }

    @Transactional
    JoinView view(Cohort cohort, CohortForm form, Optional<Label> done, FormErrors errors) {
        var seeker = managing.person().flatMap(seekers::of);
        var everybody = gathered.needs(cohort.id());
        var mine = everybody.stream()
                .filter(one -> seeker.filter(one.seeker()::equals).isPresent())
                .toList();
        var freed = cohort.state() == CohortState.CONFIRMED ? seats.of(cohort.id()) : List.<Seat>of();
        return new JoinView(
                CohortViews.address(cohort),
                cohort.facts().name(),
                managing.name(cohort.organisation()),
                cohort.state() == CohortState.CONFIRMED,
                cohort.takesPeople()
                        ? seeker.map(one -> needs(cohort, one, mine, form.text("need")))
                                .orElse(List.of())
                        : List.of(),
                mine.stream()
                        .filter(Participation::isIn)
                        .map(one -> mine(one, everybody, freed))
                        .toList(),
                left(mine, freed),
                List.of(Choice.of(
                        "yes",
                        Label.key("matching.cohort.join.agree"),
                        form.text("agreed").equals("yes"))),
                Arrays.stream(Attribute.values())
                        .map(one -> question(one, form))
                        .toList(),
                done,
                errors);
    }

    private List<Choice> needs(Cohort cohort, SeekerId seeker, List<Participation> mine, String chosen) {
        var could = needs.of(seeker).stream()
                .filter(kept -> kept.state().stands()
                        && kept.need().kind() == cohort.facts().kind().need())
                .filter(kept ->
                        mine.stream().noneMatch(one -> one.isIn() && one.need().equals(kept.id())))
                .toList();
        return could.stream()
                .map(kept -> Choice.of(
                        kept.id().value().toString(),
                        label(kept.need().since()),
                        could.size() == 1 || kept.id().value().toString().equals(chosen)))
                .toList();
    }

    private JoinView.Mine mine(Participation one, List<Participation> everybody, List<Seat> freed) {
        return new JoinView.Mine(
                one.need().value().toString(),
                label(needs.find(one.need())
                        .map(KeptNeed::need)
                        .map(need -> need.since())
                        .orElse(LocalDate.EPOCH)),
                Label.key("matching.cohort.participation." + one.state().name().toLowerCase(Locale.ROOT)),
                place(one, everybody),
                freed.stream()
                        .filter(seat -> seat.state() == SeatState.OFFERED
                                && seat.need().filter(one.need()::equals).isPresent())
                        .findFirst()
                        .map(seat -> new JoinView.Asked(
                                seat.id().toString(),
                                titles.title(seat.offer()),
                                seat.until().orElseThrow().atZone(clock.getZone()))),
                one.state() != Participation.State.OFFERED);
    }

    /** How many come before, and that one. */
    private static Optional<Label> place(Participation one, List<Participation> everybody) {
        var line = everybody.stream()
                .filter(other -> other.state() == Participation.State.WAITING)
                .map(Participation::need)
                .toList();
        var at = line.indexOf(one.need());
        return at < 0 ? Optional.empty() : Optional.of(Label.key("matching.cohort.place", at + 1, line.size()));
    }

    private List<JoinView.Left> left(List<Participation> mine, List<Seat> freed) {
        return freed.stream()
                .filter(seat -> seat.state() == SeatState.HELD || seat.state() == SeatState.FREE)
                .filter(seat ->
                        mine.stream().anyMatch(one -> !one.isIn() && one.need().equals(seat.leftBy())))
                .map(seat -> new JoinView.Left(seat.id().toString(), titles.title(seat.offer())))
                .toList();
    }

    private static Label label(LocalDate since) {
        return Label.key("matching.cohort.join.need-since", since);
    }

    private static JoinView.Question question(Attribute attribute, CohortForm form) {
        var chosen = form.text(attribute.word());
        var open = Choice.of(
                "", Label.key("matching.fairness.open"), !attribute.answers().contains(chosen));
        var answers = attribute.answers().stream()
                .map(answer -> Choice.of(answer, answerLabel(attribute, answer), answer.equals(chosen)));
        return new JoinView.Question(
                attribute.word(),
                Label.key("matching.fairness." + attribute.word()),
                Stream.concat(Stream.of(open), answers).toList());
    }

    private static Label answerLabel(Attribute attribute, String answer) {
        return Label.key("matching.fairness." + attribute.word() + "." + answer);
    }
}
