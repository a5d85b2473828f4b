package eu.savoirfaire.workshops.material;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.material.file.KeptFile;
import eu.savoirfaire.workshops.programme.ItemId;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A recording or a file of a workshop. What may be seen of it follows from what stands here and is never stored.
 *
 * @param item of the programme that it is about; empty for all of the workshop
 * @param wished for whom its trainer means it
 * @param address of a recording, on another server; empty for a file
 * @param file empty for a recording
 * @param words the captions and transcripts of a recording, in the order in which they came
 * @param consents of those who can be seen or heard in a recording
 * @param removed when it was taken away; it can be put back for a time
 * @param version of what is stored, for optimistic locking
 */
public record Material(
        UUID id,
        WorkshopId workshop,
        Optional<ItemId> item,
        String title,
        Language language,
        Visibility wished,
        Optional<URI> address,
        Optional<KeptFile> file,
        List<Words> words,
        List<Consent> consents,
        Optional<Instant> removed,
        long version) {

    /** For how long something that was removed can be put back. */
    public static final int DAYS_TO_UNDO = 30;

    /** Captions or a transcript, in the language that is spoken or another. */
    public record Words(UUID id, Language language, KeptFile file) {}

    public boolean isRecording() {
        return address.isPresent();
    }

    /** What keeps it from those for whom it is meant; a no keeps a recording from everybody. */
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        if (!isRecording()) {
            return missing;
        }
        if (wished == Visibility.PUBLIC && words.isEmpty()) {
            missing.add(new Missing.Words());
        }
        for (var consent : consents) {
            if (consent.answer().isNo()) {
                missing.add(new Missing.Yes(consent.person()));
            } else if (wished == Visibility.PUBLIC && consent.answer() == Consent.Answer.ASKED) {
                consent.person().ifPresent(person -> missing.add(new Missing.Answer(person)));
            }
        }
        return missing;
    }

    /** For whom it is now: as long as something is missing for its organisers alone. */
    public Visibility shown() {
        return missing().isEmpty() ? wished : Visibility.ORGANISERS;
    }

    /** Whether somebody sees it whose narrowest circle this is. */
    public boolean isFor(Visibility narrowest) {
        return removed.isEmpty() && shown().reaches(narrowest);
    }

    public boolean isPublic() {
        return isFor(Visibility.PUBLIC);
    }

    /** What the person said; empty when they are not asked. */
    public Optional<Consent> consentOf(PersonId person) {
        return consents.stream()
                .filter(consent -> consent.person().filter(person::equals).isPresent())
                .findFirst();
    }

    /** Its title in its language. */
    public Phrase phrase() {
        return new Phrase(title, language);
    }

    /** The file of this id: its own, or captions or a transcript of it. */
    public Optional<KeptFile> file(UUID wanted) {
        return id.equals(wanted)
                ? file
                : words.stream()
                        .filter(one -> one.id().equals(wanted))
                        .map(Words::file)
                        .findFirst();
    }
}
