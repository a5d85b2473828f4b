package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.material.Consent;
import eu.savoirfaire.workshops.material.Consent.Answer;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.Missing;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.desk.MaterialDesk.Sight;
import eu.savoirfaire.workshops.material.desk.MaterialView.Asked;
import eu.savoirfaire.workshops.material.desk.MaterialView.Card;
import eu.savoirfaire.workshops.material.desk.MaterialView.Form;
import eu.savoirfaire.workshops.material.desk.MaterialView.Item;
import eu.savoirfaire.workshops.material.desk.MaterialView.One;
import eu.savoirfaire.workshops.material.desk.MaterialView.Question;
import eu.savoirfaire.workshops.material.desk.MaterialView.Removed;
import eu.savoirfaire.workshops.material.desk.MaterialView.Shelf;
import eu.savoirfaire.workshops.material.desk.MaterialView.Somebody;
import eu.savoirfaire.workshops.material.desk.MaterialView.Words;
import eu.savoirfaire.workshops.material.file.FileSort;
import eu.savoirfaire.workshops.material.file.KeptFile;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of recordings and files what pages show, and writes down whom they show. */
@Singleton
class MaterialViews {
    private final MaterialDesk desk;
    private final Addresses addresses;
    private final People people;
    private final Viewing viewing;
    private final CurrentActor actor;

    MaterialViews(MaterialDesk desk, Addresses addresses, People people, Viewing viewing, CurrentActor actor) {
        this.desk = desk;
        this.addresses = addresses;
        this.people = people;
        this.viewing = viewing;
        this.actor = actor;
    }

    MaterialView list(Sight sight, FormErrors errors) {
        viewing.ofAll(named(sight), "recordings");
        var zone = sight.workshop().plan().hours().zone();
        return new MaterialView(
                action(sight),
                title(sight.workshop()),
                sight.materials().stream()
                        .filter(one -> one.removed().isEmpty())
                        .map(one -> card(sight, one))
                        .toList(),
                sight.materials().stream()
                        .flatMap(one -> one.removed().stream()
                                .map(at -> new Removed(
                                        one.id(),
                                        one.phrase(),
                                        LocalDate.ofInstant(at, zone).plusDays(Material.DAYS_TO_UNDO))))
                        .toList(),
                errors);
    }

    /** The form of a new one. */
    Form form(Sight sight, boolean recording, MaterialForm typed, FormErrors errors) {
        viewing.ofAll(Set.of(), "recordings");
        return form(sight, "/" + (recording ? "recording" : "file"), recording, typed, 0, Optional.empty(), errors);
    }

    Form form(Sight sight, Material known, MaterialForm typed, FormErrors errors) {
        viewing.ofAll(sight.candidates(), "recordings");
        var one = new One(
                card(sight, known),
                people(sight, known),
                words(sight, known),
                languages(known),
                accepted(FileSort.WORDS));
        return form(sight, "/" + known.id(), known.isRecording(), typed, known.version(), Optional.of(one), errors);
    }

    private static Form form(
            Sight sight,
            String path,
            boolean recording,
            MaterialForm typed,
            long version,
            Optional<One> one,
            FormErrors errors) {
        return new Form(
                action(sight) + path,
                title(sight.workshop()),
                recording,
                accepted(FileSort.HANDOUTS),
                typed,
                typed.circles(sight.workshop().plan()),
                typed.languages(),
                typed.items(sight.items()),
                version,
                one,
                errors);
    }

    Shelf shelf(MaterialRoom.Shelf shelf) {
        var workshop = shelf.workshop();
        return new Shelf(
                workshop.slug(),
                title(workshop.workshop()),
                shelf.materials().stream()
                        .map(one -> item(workshop.slug(), one))
                        .toList(),
                shelf.asked().stream().map(this::asked).toList());
    }

    Question question(MaterialRoom.Shelf shelf, Material recording) {
        var workshop = shelf.workshop();
        var answer = answer(recording);
        return new Question(
                "/workshops/" + workshop.slug() + "/materials/" + recording.id() + "/consent",
                title(workshop.workshop()),
                recording.phrase(),
                recording.address().map(URI::toString).orElse(""),
                recording.address().map(URI::getHost).orElse(""),
                circle(recording.wished()),
                Label.key("workshops.material.said.you." + answer),
                answer == Answer.ASKED,
                answer == Answer.GIVEN);
    }

    private Answer answer(Material recording) {
        return actor.get()
                .person()
                .flatMap(recording::consentOf)
                .map(Consent::answer)
                .orElse(Answer.ASKED);
    }

    private Asked asked(Material recording) {
        var answer = answer(recording);
        return new Asked(
                recording.id(),
                recording.phrase(),
                Label.key("workshops.material.said.you." + answer),
                answer == Answer.ASKED);
    }

    private static Item item(String slug, Material one) {
        var own = "/workshops/" + slug + "/materials/";
        return new Item(
                one.id(),
                one.phrase(),
                sort(one),
                one.address().map(URI::toString).orElse(own + one.id()),
                one.address().map(URI::getHost),
                Optional.of(one.shown()).filter(shown -> !one.isPublic()).map(MaterialViews::circle),
                words(own, one));
    }

    private List<Words> words(Sight sight, Material known) {
        var slug = addresses.of(sight.workshop().id()).orElse("");
        return words("/workshops/" + slug + "/materials/", known);
    }

    private static List<Words> words(String own, Material one) {
        return one.words().stream()
                .map(words -> new Words(
                        words.id(),
                        Label.key(
                                "workshops.material.words." + (isCaptions(words.file()) ? "captions" : "transcript"),
                                words.file().sort().name(),
                                words.language().ownName()),
                        own + words.id()))
                .toList();
    }

    private static boolean isCaptions(KeptFile file) {
        return file.sort() == FileSort.VTT || file.sort() == FileSort.SRT;
    }

    private Card card(Sight sight, Material one) {
        return new Card(
                one.id(),
                one.phrase(),
                sort(one),
                circle(one.wished()),
                circle(one.shown()),
                one.missing().stream().map(this::missing).toList(),
                action(sight) + "/" + one.id());
    }

    private Label missing(Missing missing) {
        return switch (missing) {
            case Missing.Words() -> Label.key("workshops.material.missing.words");
            case Missing.Answer(var person) -> Label.key("workshops.material.missing.answer", name(person));
            case Missing.Yes(var person) ->
                person.map(one -> Label.key("workshops.material.missing.yes", name(one)))
                        .orElseGet(() -> Label.key("workshops.material.missing.erased"));
        };
    }

    private List<Somebody> people(Sight sight, Material known) {
        if (!known.isRecording()) {
            return List.of();
        }
        var fixed = desk.confirmed(sight.workshop().id(), known.item());
        var all = new LinkedHashSet<>(sight.candidates());
        known.consents().forEach(consent -> consent.person().ifPresent(all::add));
        return all.stream()
                .map(person -> {
                    var consent = known.consentOf(person);
                    return new Somebody(
                            person.value(),
                            name(person),
                            consent.isPresent(),
                            consent.filter(one -> one.answer() != Answer.ASKED || fixed.contains(person))
                                    .isPresent(),
                            consent.map(one -> Label.key("workshops.material.said." + one.answer())));
                })
                .toList();
    }

    private static Set<PersonId> named(Sight sight) {
        var named = new LinkedHashSet<PersonId>();
        sight.materials()
                .forEach(one ->
                        one.consents().forEach(consent -> consent.person().ifPresent(named::add)));
        return named;
    }

    private static List<Choice> languages(Material known) {
        return Arrays.stream(Language.values())
                .map(each -> Choice.of(each.code(), Label.of(each.ownName()), each == known.language()))
                .toList();
    }

    private static String accepted(Set<FileSort> sorts) {
        return FileSort.accepted(sorts);
    }

    private static Label sort(Material one) {
        return one.file()
                .map(file ->
                        Label.key("workshops.material.sort.file", file.sort().name(), file.megabytes()))
                .orElseGet(() -> Label.key("workshops.material.sort.recording"));
    }

    private static Label circle(Visibility visibility) {
        return Label.key("workshops.material.circle." + visibility);
    }

    private String name(PersonId person) {
        return people.name(person).orElse("—");
    }

    private static String action(Sight sight) {
        return "/workshops/plan/" + sight.workshop().id().value() + "/materials";
    }

    private static Phrase title(PlannedWorkshop workshop) {
        return new Phrase(workshop.plan().title(), workshop.plan().language());
    }
}
