package eu.savoirfaire.workshops.ahead;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.WorkshopsAhead.Cast;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk.Looked;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.certificate.Certificates;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.desk.MaterialDesk;
import eu.savoirfaire.workshops.material.desk.MaterialRoom;
import eu.savoirfaire.workshops.material.file.FileSort;
import eu.savoirfaire.workshops.material.file.Intake;
import eu.savoirfaire.workshops.material.keeping.Materials.Said;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.record.desk.RecordDesk;
import eu.savoirfaire.workshops.record.making.Stage;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What comes after the workshop of the demo: who was there, what was concluded, what is left to look at. */
@Singleton
class DemoAftermath {
    private final Plans plans;
    private final Presences presences;
    private final AttendanceDesk attendance;
    private final Certificates certificates;
    private final RecordDesk records;
    private final MaterialDesk materials;
    private final MaterialRoom room;
    private final Addresses addresses;
    private final Intake intake = new Intake();

    DemoAftermath(
            Plans plans,
            Presences presences,
            AttendanceDesk attendance,
            Certificates certificates,
            RecordDesk records,
            MaterialDesk materials,
            MaterialRoom room,
            Addresses addresses) {
        this.plans = plans;
        this.presences = presences;
        this.attendance = attendance;
        this.certificates = certificates;
        this.records = records;
        this.materials = materials;
        this.room = room;
        this.addresses = addresses;
    }

    /** From the door and from a file; a second file has a name that waits for somebody to decide. */
    void attendance(Cast cast, WorkshopId id, String first, String second) {
        var hours = plans.find(id).orElseThrow().plan().hours();
        var whole = new Span(hours.startsAt(), hours.endsAt());
        List.of(Role.CONTRIBUTOR, Role.COORDINATOR, Role.TRANSLATOR)
                .forEach(role -> presences.seen(id, DemoStage.person(cast, role), Origin.QR, whole));
        trainer(cast, () -> {
            take(id, first);
            attendance.confirm(id);
        });
        cast.acting(cast.of(Role.TRANSLATOR), () -> certificates.issue(id, "Demo: traduttrice", true, Language.IT));
        trainer(cast, () -> take(id, second));
    }

    /** Those who spoke are asked whether it is right. */
    void record(Cast cast, WorkshopId id) {
        trainer(cast, () -> {
            records.open(id);
            records.conclude(
                    id,
                    new Conclusion(
                            "Chi non arriva allo sportello si incontra dove fa la spesa",
                            Conclusion.Source.PERSON,
                            "Coordinatrice, Rete Sportelli Arno"));
            records.conclude(
                    id,
                    new Conclusion(
                            "Due partecipanti su tre proveranno una delle pratiche entro l’anno",
                            Conclusion.Source.POLL,
                            "Sondaggio alla fine della mattina"));
            records.advance(id, Stage.DRAFT);
        });
    }

    /** A recording for everybody, one that waits for an answer, and a picture for those who were there. */
    void materials(Cast cast, WorkshopId id, ItemId talk) {
        var shown = said(Optional.of(talk), "La prima pratica: registrazione", Visibility.PUBLIC, "prima");
        var waiting = said(Optional.empty(), "Tutta la mattina: registrazione", Visibility.PUBLIC, "mattina");
        var recording = cast.acting(cast.of(Role.TRAINER), () -> materials.addRecording(id, shown));
        trainer(cast, () -> {
            var captions = "WEBVTT\n\n00:00.000 --> 00:04.000\nBuongiorno, e benvenute e benvenuti.\n";
            var clean = intake.clean("captions.vtt", captions.getBytes(UTF_8), FileSort.WORDS);
            materials.addWords(id, recording, Language.IT, clean);
            materials.addRecording(id, waiting);
            materials.addFile(
                    id,
                    new Said(
                            Optional.empty(),
                            "Il cartellone della mattina",
                            Language.IT,
                            Visibility.PARTICIPANTS,
                            Optional.empty()),
                    intake.clean("poster.png", poster(), FileSort.HANDOUTS));
        });
        var slug = addresses.of(id).orElseThrow();
        cast.acting(cast.of(Role.COORDINATOR), () -> {
            room.answer(slug, recording, true);
            return true;
        });
    }

    private static Said said(Optional<ItemId> item, String title, Visibility wished, String name) {
        var address = URI.create("https://video.example/" + name);
        return new Said(item, title, Language.IT, wished, Optional.of(address));
    }

    private void take(WorkshopId id, String file) {
        var zone = Optional.of(DemoStage.ROME);
        if (attendance.look(id, file.getBytes(UTF_8), zone) instanceof Looked.At(var seen)) {
            attendance.take(id, seen);
        }
    }

    private static void trainer(Cast cast, Runnable work) {
        cast.acting(cast.of(Role.TRAINER), () -> {
            work.run();
            return true;
        });
    }

    /** Coloured squares, as notes on a wall look from far away. */
    private static byte[] poster() {
        var picture = new BufferedImage(480, 270, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 480, 270);
        for (var note = 0; note < 12; note++) {
            pen.setColor(Color.getHSBColor(note / 12f, 0.4f, 0.95f));
            pen.fillRect(30 + note % 4 * 110, 20 + note / 4 * 82, 90, 70);
        }
        pen.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
