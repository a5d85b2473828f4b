package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.seal.PersonKeys;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/** Keeps who was asked by mail; what they are called and where they read mail is under a key of their own. */
@Singleton
public class Speakers {
    private final SpeakerRows rows;
    private final Seal seal;
    private final PersonKeys keys;

    Speakers(SpeakerRows rows, Seal seal, PersonKeys keys) {
        this.rows = rows;
        this.seal = seal;
        this.keys = keys;
    }

    /** What somebody who was asked by mail is called; empty for everybody else. */
    @Transactional
    public Optional<String> name(PersonId person) {
        return rows.findByGuestId(person.value()).flatMap(this::opened).map(InvitedSpeaker::name);
    }

    /** Whether this is somebody who was asked by mail and has no account. */
    @Transactional(readOnly = true)
    public boolean isGuest(PersonId person) {
        return rows.findByGuestId(person.value()).isPresent();
    }

    @Transactional
    Optional<InvitedSpeaker> find(String secret) {
        return rows.findByHash(hash(secret)).flatMap(this::opened);
    }

    @Transactional
    Optional<InvitedSpeaker> doing(UUID assignment) {
        return rows.findByAssignmentId(assignment).flatMap(this::opened);
    }

    @Transactional
    List<InvitedSpeaker> of(WorkshopId workshop) {
        return rows.findByWorkshopIdOrderById(workshop.value()).stream()
                .flatMap(row -> opened(row).stream())
                .toList();
    }

    /** Those to whom mail goes at this address. */
    @Transactional
    List<InvitedSpeaker> at(String address) {
        return rows.all().stream()
                .flatMap(row -> opened(row).stream())
                .filter(one -> one.address().equals(address))
                .toList();
    }

    /** Forgets who it was: the key goes with the row, so that no copy of it can be read. */
    @Transactional
    void forget(SpeakerRow row) {
        rows.drop(row.id());
        keys.destroy(new PersonId(row.guestId()));
    }

    @Transactional
    void forget(InvitedSpeaker speaker) {
        rows.drop(speaker.id());
        keys.destroy(speaker.guest());
    }

    String sealed(InvitedSpeaker speaker) {
        return seal.seal(
                speaker.guest(),
                place(speaker.id()),
                String.join("\n", speaker.name(), speaker.address(), speaker.secret()));
    }

    static String hash(String secret) {
        return DigestUtils.sha256Hex(secret.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<InvitedSpeaker> opened(SpeakerRow row) {
        var guest = new PersonId(row.guestId());
        return seal.open(guest, place(row.id()), row.said())
                .map(said -> said.split("\n", 3))
                .map(said -> new InvitedSpeaker(
                        row.id(),
                        new WorkshopId(row.workshopId()),
                        row.assignmentId(),
                        guest,
                        said[0],
                        said[1],
                        said[2],
                        Language.of(row.language()).orElseThrow()));
    }

    private static Place place(UUID id) {
        return new Place("workshops.speaker_invitation.said", id.toString());
    }
}
