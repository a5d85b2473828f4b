package eu.savoirfaire.workshops.survey.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.WorkshopsEvent.SurveyOpened;
import eu.savoirfaire.workshops.survey.AnswerHeap;
import eu.savoirfaire.workshops.survey.FilledIn;
import eu.savoirfaire.workshops.survey.OwnQuestion;
import eu.savoirfaire.workshops.survey.Questionnaire;
import eu.savoirfaire.workshops.survey.SurveyRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps surveys. Who was handed a link and what was answered are written apart, and each change writes all rows of both anew, so
 * that neither what stands in the rows nor their order or stamps tell who said what (ADR 14).
 */
@Singleton
public class Surveys {
    private final SurveyRows rows;
    private final AnswersRows answers;
    private final TakenRows taken;
    private final HiddenRows hidden;
    private final SurveyLinks links;
    private final SurveyCodec codec;
    private final EventLog events;
    private final Clock clock;

    Surveys(
            SurveyRows rows,
            AnswersRows answers,
            TakenRows taken,
            HiddenRows hidden,
            SurveyLinks links,
            SurveyCodec codec,
            EventLog events,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.taken = taken;
        this.hidden = hidden;
        this.links = links;
        this.codec = codec;
        this.events = events;
        this.clock = clock;
    }

    /** Empty where nobody wants to ask anything. */
    @Transactional(readOnly = true)
    public Optional<Survey> find(WorkshopId workshop) {
        return rows.findById(workshop.value()).map(codec::survey);
    }

    /**
     * Puts other questions of the trainer's in the place of those there are.
     *
     * @param seen the version that the trainer saw; 0 where there was no survey
     */
    @Transactional(propagation = MANDATORY)
    public void ask(WorkshopId workshop, List<OwnQuestion> own, long seen) {
        var asked = Questionnaire.usual().asking(own);
        var written = seen == 0
                ? rows.begin(workshop.value(), asked.standard(), codec.write(own))
                : rows.ask(workshop.value(), codec.write(own), seen);
        if (written == 0) {
            var running = find(workshop).filter(one -> one.state() != Survey.State.DRAFT);
            throw new Refused(running.isPresent() ? new SurveyRefusal.Running() : new SurveyRefusal.ChangedMeanwhile());
        }
    }

    /** From now on whoever was there may answer. */
    @Transactional(propagation = MANDATORY)
    public void open(WorkshopId workshop, Duration length) {
        if (find(workshop).isEmpty()) {
            ask(workshop, List.of(), 0);
        }
        var now = clock.instant();
        if (rows.open(workshop.value(), now, now.plus(length), links.salt()) == 0) {
            throw new Refused(new SurveyRefusal.Running());
        }
        answers.begin(workshop.value(), codec.write(List.of()), codec.write(AnswerHeap.EMPTY));
        tell(workshop, new SurveyOpened(workshop));
    }

    /** One that is over, with answers that were gathered elsewhere; nobody is asked any more. */
    @Transactional(propagation = MANDATORY)
    public void enterAsClosed(WorkshopId workshop, List<FilledIn> gathered, Instant closed) {
        ask(workshop, List.of(), 0);
        rows.open(workshop.value(), closed, closed, links.salt());
        rows.close(workshop.value(), closed);
        var heap = AnswerHeap.EMPTY;
        for (var filled : gathered) {
            heap = heap.with(filled);
        }
        answers.begin(workshop.value(), codec.write(List.of()), codec.write(heap));
    }

    /** Whether the person was handed a link. */
    @Transactional(readOnly = true)
    public boolean hasTaken(WorkshopId workshop, PersonId person) {
        return taken.existsById(key(workshop, person));
    }

    /** Hands somebody their link, once. */
    @Transactional
    public String take(WorkshopId workshop, PersonId person) {
        var survey = running(workshop);
        answers.hand(workshop.value());
        if (taken.enter(key(workshop, person), workshop.value(), person.value()) == 0) {
            throw new Refused(new SurveyRefusal.TakenAlready());
        }
        taken.shuffle(workshop.value());
        return links.make(workshop, survey.salt());
    }

    /**
     * The survey that a link opens.
     *
     * @throws Refused when it is no link of ours
     */
    @Transactional(readOnly = true)
    public Survey behind(String token) {
        return codec.survey(row(token));
    }

    /** Whether somebody answered through this link. */
    @Transactional(readOnly = true)
    public boolean isUsed(String token) {
        return links.workshop(token)
                .flatMap(workshop -> answers.findById(workshop.value()))
                .filter(row -> codec.used(row).contains(SurveyLinks.hash(token)))
                .isPresent();
    }

    /**
     * Takes an answer; nothing of whose it is comes here.
     *
     * @throws Refused when the link was used before, or it is too late
     */
    @Transactional
    public void answer(String token, FilledIn filled) {
        var id = row(token).workshopId();
        answers.lock(id);
        running(new WorkshopId(id));
        var before = answers.findById(id).orElseThrow();
        var used = codec.used(before);
        if (!used.add(SurveyLinks.hash(token))) {
            throw new Refused(new SurveyRefusal.UsedAlready());
        }
        if (used.size() > before.handed()) {
            throw new Refused(new SurveyRefusal.NoSuchLink());
        }
        answers.write(
                id,
                codec.write(List.copyOf(used)),
                codec.write(codec.heap(before).with(filled)));
        taken.shuffle(id);
    }

    /** All that was answered; nothing of it may be shown before it is closed. */
    @Transactional(readOnly = true)
    public AnswerHeap heap(WorkshopId workshop) {
        return answers.findById(workshop.value()).map(codec::heap).orElse(AnswerHeap.EMPTY);
    }

    /** The ids of texts that a trainer hid. */
    @Transactional(readOnly = true)
    public Set<String> hidden(WorkshopId workshop) {
        return hidden.findByWorkshopId(workshop.value()).stream()
                .map(HiddenRow::textId)
                .collect(Collectors.toSet());
    }

    /** Hides a text, or shows it again. */
    @Transactional(propagation = MANDATORY)
    public void hide(WorkshopId workshop, String text, boolean away) {
        var id = workshop.value() + "/" + text;
        if (away) {
            hidden.hide(id, workshop.value(), text);
        } else {
            hidden.show(id);
        }
    }

    void tell(WorkshopId workshop, WorkshopsEvent event) {
        var version = rows.findById(workshop.value()).orElseThrow().version();
        events.append("survey/" + workshop.value(), version, List.of(event));
    }

    private SurveyRow row(String token) {
        return links.workshop(token)
                .flatMap(workshop -> rows.findById(workshop.value()))
                .filter(row -> row.state() == Survey.State.CLOSED || links.isOurs(token, row.salt()))
                .orElseThrow(() -> new Refused(new SurveyRefusal.NoSuchLink()));
    }

    private SurveyRow running(WorkshopId workshop) {
        var row = rows.findById(workshop.value()).orElseThrow(() -> new Refused(new SurveyRefusal.NoSurvey()));
        if (!codec.survey(row).takesAnswers(clock.instant())) {
            throw new Refused(
                    row.state() == Survey.State.DRAFT ? new SurveyRefusal.NoSurvey() : new SurveyRefusal.Over());
        }
        return row;
    }

    private static String key(WorkshopId workshop, PersonId person) {
        return workshop.value() + "/" + person.value();
    }
}
