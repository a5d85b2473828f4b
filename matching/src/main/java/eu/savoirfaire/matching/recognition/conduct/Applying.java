package eu.savoirfaire.matching.recognition.conduct;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.Recognition.By;
import eu.savoirfaire.matching.recognition.RecognitionCommand;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.RecognitionRefusal;
import eu.savoirfaire.matching.recognition.keeping.Recognitions;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.recognition.table.RecognitionHand;
import eu.savoirfaire.matching.recognition.table.RecognitionTable;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The qualifications of whoever the present call is about: one's own, or those of the person whose mandate one uses. */
@Singleton
public class Applying {
    private final Recognitions recognitions;
    private final Seekers seekers;
    private final Permissions permissions;
    private final Viewing viewing;
    private final CurrentActor actor;

    Applying(Recognitions recognitions, Seekers seekers, Permissions permissions, Viewing viewing, CurrentActor actor) {
        this.recognitions = recognitions;
        this.seekers = seekers;
        this.permissions = permissions;
        this.viewing = viewing;
        this.actor = actor;
    }

    /** All of them, the latest first. */
    @Transactional
    public List<Recognition> mine() {
        permissions.require(actor.get(), "profile.read", subject().account());
        viewing.of(subject(), "recognitions");
        return seekers.of(subject()).map(recognitions::of).orElseGet(List::of);
    }

    /**
     * One of them.
     *
     * @throws Refused when there is none
     */
    @Transactional
    public Recognition read(RecognitionId id) {
        return mine().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new RecognitionRefusal.NotFound()));
    }

    /** Begins one as a draft. */
    @Transactional
    public Recognition begin(Qualification qualification) {
        permissions.require(actor.get(), "profile.change", subject().account());
        return recognitions.begin(seekers.enter(subject()), qualification);
    }

    /**
     * Does something with one.
     *
     * @param seen the version that it is made from
     * @throws Refused with a {@link RecognitionRefusal}
     */
    @Transactional
    public Recognition perform(RecognitionId id, int seen, RecognitionCommand command) {
        permissions.require(actor.get(), "profile.change", subject().account());
        var own = read(id);
        seekers.hold(own.seeker());
        return recognitions.perform(
                id, seen, command, new By(hand(), actor.get().person(), true));
    }

    /** What whoever acts may do with it now. */
    public List<RecognitionAction> open(Recognition one) {
        return RecognitionTable.open(one.state(), hand()).stream()
                .filter(action -> action != RecognitionAction.APPEAL || one.canBeAppealed())
                .toList();
    }

    /** Whether it is another's, whose mandate is used. */
    public boolean forAnother() {
        return actor.get().onBehalfOf().isPresent();
    }

    private RecognitionHand hand() {
        return forAnother() ? RecognitionHand.HELPER : RecognitionHand.PERSON;
    }

    private PersonId subject() {
        return actor.get().subject().orElseThrow();
    }
}
