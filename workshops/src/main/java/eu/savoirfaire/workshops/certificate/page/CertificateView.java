package eu.savoirfaire.workshops.certificate.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What anybody sees who checks a certificate, and what its holder and those who may take it back see beside.
 *
 * @param name empty where its holder does not show it
 * @param held the organisation that held the workshop
 * @param own whether the reader holds it
 * @param revocable whether the reader may take it back
 * @param reason why it was taken back; only for those two
 */
public record CertificateView(
        UUID id,
        Phrase title,
        String held,
        LocalDate heldOn,
        int minutes,
        int programme,
        String training,
        String name,
        Optional<LocalDate> revoked,
        boolean own,
        boolean nameShown,
        boolean revocable,
        Optional<String> reason,
        String typedReason,
        FormErrors errors) {

    /** Everything of a person: where they were, and what they have for it. */
    public record Mine(List<Line> lines) {}

    /**
     * One workshop.
     *
     * @param share in percent
     * @param certificate the one they have, if any
     * @param hindrance why they cannot have one
     */
    public record Line(
            UUID workshop,
            Phrase title,
            LocalDate heldOn,
            int minutes,
            int programme,
            int share,
            Optional<UUID> certificate,
            Optional<Label> hindrance) {}

    /** The question for the name. */
    public record Asking(
            UUID workshop, Phrase title, String name, boolean shown, List<Choice> languages, FormErrors errors) {}
}
