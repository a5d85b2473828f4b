package eu.savoirfaire.matching.recognition.conduct;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.Recognition.By;
import eu.savoirfaire.matching.recognition.RecognitionCommand;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.RecognitionRefusal;
import eu.savoirfaire.matching.recognition.keeping.Recognitions;
import eu.savoirfaire.matching.recognition.table.RecognitionHand;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Assessors look at the qualifications of others, and decide. */
@Singleton
public class Deciding {
    /** Whoever may assess skills may assess what is written about them. */
    private static final String DECIDE = "assessment.take";

    private static final int MOST_IN_QUEUE = 100;

    private final Recognitions recognitions;
    private final Seekers seekers;
    private final Filling filling;
    private final People people;
    private final Permissions permissions;
    private final Viewing viewing;
    private final CurrentActor actor;

    Deciding(
            Recognitions recognitions,
            Seekers seekers,
            Filling filling,
            People people,
            Permissions permissions,
            Viewing viewing,
            CurrentActor actor) {
        this.recognitions = recognitions;
        this.seekers = seekers;
        this.filling = filling;
        this.people = people;
        this.permissions = permissions;
        this.viewing = viewing;
        this.actor = actor;
    }

    /**
     * One that waits, or that this assessor has before them.
     *
     * @param name what the person wants to be called
     */
    public record Waiting(Recognition recognition, String name) {}

    /** What waits for a decision, whoever waits longest first; never one's own, nor what one refused before. */
    @Transactional
    public List<Waiting> queue() {
        permissions.require(actor.get(), DECIDE, me().account());
        var found = recognitions.queue(me(), MOST_IN_QUEUE).stream()
                .filter(this::isForMe)
                .toList();
        viewing.ofAll(
                found.stream()
                        .flatMap(one -> seekers.person(one.seeker()).stream())
                        .toList(),
                "recognition");
        return found.stream().map(this::waiting).toList();
    }

    /**
     * One of them.
     *
     * @throws Refused when it is not for this assessor to read
     */
    @Transactional
    public Waiting read(RecognitionId id) {
        permissions.require(actor.get(), DECIDE, me().account());
        var found = recognitions.find(id).orElseThrow(() -> new Refused(new RecognitionRefusal.NotFound()));
        if (isOwn(found)) {
            throw new Refused(new RecognitionRefusal.Own());
        }
        var mine = found.course().assessor().equals(Optional.of(me()));
        if (!mine && (found.state() != RecognitionState.SUBMITTED || !isForMe(found))) {
            throw new Refused(new RecognitionRefusal.NotFound());
        }
        viewing.ofAll(seekers.person(found.seeker()).stream().toList(), "recognition");
        return waiting(found);
    }

    /**
     * Does something with one. A level that is recognised goes into the profile, and the needs that read it are told.
     *
     * @throws Refused with a {@link RecognitionRefusal}
     */
    @Transactional
    public Recognition perform(RecognitionId id, int seen, RecognitionCommand command) {
        permissions.require(actor.get(), DECIDE, me().account());
        var before = recognitions.find(id).orElseThrow(() -> new Refused(new RecognitionRefusal.NotFound()));
        seekers.hold(before.seeker());
        viewing.ofAll(seekers.person(before.seeker()).stream().toList(), "recognition");
        var by = new By(RecognitionHand.ASSESSOR, Optional.of(me()), isOwn(before));
        var after = recognitions.perform(id, seen, command, by);
        if (command instanceof RecognitionCommand.Recognise(var outcome)) {
            filling.recognised(after.seeker(), outcome.eqf());
        }
        return after;
    }

    /** Whether this assessor has it before them. */
    public boolean holds(Recognition one) {
        return one.isHeldBy(me());
    }

    private boolean isForMe(Recognition one) {
        return seekers.person(one.seeker())
                        .filter(person -> !person.equals(me()))
                        .isPresent()
                && !one.course().refusedBy().equals(Optional.of(me()));
    }

    private boolean isOwn(Recognition one) {
        return seekers.person(one.seeker()).equals(Optional.of(me()));
    }

    private Waiting waiting(Recognition one) {
        return new Waiting(
                one, seekers.person(one.seeker()).flatMap(people::name).orElse(""));
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }
}
