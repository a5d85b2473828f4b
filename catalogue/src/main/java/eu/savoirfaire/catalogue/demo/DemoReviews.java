package eu.savoirfaire.catalogue.demo;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.SheetDemo.Cast;
import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.Review;
import eu.savoirfaire.catalogue.review.ReviewCommand;
import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Raised;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sheets in every queue. The practices are made up. */
@Singleton
class DemoReviews {
    private static final String ORGANISATION = "INCOMA";
    private static final String MARK = " (demo)";

    private final Practices practices;
    private final Reviews reviews;
    private final Editorial editorial;
    private final OrganisationNames organisations;
    private final TimeOrderedIds ids;
    private final Clock clock;

    DemoReviews(
            Practices practices,
            Reviews reviews,
            Editorial editorial,
            OrganisationNames organisations,
            TimeOrderedIds ids,
            Clock clock) {
        this.practices = practices;
        this.reviews = reviews;
        this.editorial = editorial;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    void load(Cast cast) {
        var owner = organisations.find(ORGANISATION);
        if (owner.isPresent() && !isThere()) {
            new Stage(owner.get(), cast).set();
        }
    }

    private boolean isThere() {
        return practices.all().stream()
                .anyMatch(practice -> practice.newest().sheet().title().endsWith(MARK));
    }

    /** The people of the demo, and what they do. */
    private final class Stage {
        private final OrganisationId owner;
        private final Cast cast;
        private final Actor author;
        private final Actor coordinator;
        private final Actor reviewer;
        private final Actor curator;

        Stage(OrganisationId owner, Cast cast) {
            this.owner = owner;
            this.cast = cast;
            this.author = cast.of(Role.CONTRIBUTOR);
            this.coordinator = cast.of(Role.COORDINATOR);
            this.reviewer = cast.of(Role.REVIEWER);
            this.curator = cast.of(Role.CURATOR);
        }

        void set() {
            begun("Orti condivisi in periferia", Language.IT);
            submitted("Sportello di quartiere", Language.IT);
            endorsed("Cocina que une", Language.ES);
            assigned("Reading circles at work", Language.EN);
            accepted("Le jardin des langues", Language.FR);
            sentBack("Bici per tutte", Language.IT);
        }

        private PracticeId begun(String title, Language language) {
            return cast.acting(author, () -> {
                var identity = practices.newIdentity(title + MARK);
                practices.save(Practice.added(
                        identity.id(),
                        identity.code(),
                        identity.slug(),
                        owner,
                        sheet(title + MARK, language),
                        Structure.empty(),
                        Origin.hand(),
                        clock.instant()));
                editorial.begin(practice(identity.id()), author);
                return identity.id();
            });
        }

        private PracticeId submitted(String title, Language language) {
            var sheet = begun(title, language);
            done(author, sheet, new ReviewCommand.Submit(draft(sheet), List.of(), true, true, Map.of()));
            return sheet;
        }

        private PracticeId endorsed(String title, Language language) {
            var sheet = submitted(title, language);
            done(coordinator, sheet, new ReviewCommand.Endorse());
            return sheet;
        }

        private PracticeId assigned(String title, Language language) {
            var sheet = endorsed(title, language);
            done(curator, sheet, new ReviewCommand.Assign(curator, List.of(reviewer)));
            return sheet;
        }

        private void accepted(String title, Language language) {
            done(curator, assigned(title, language), new ReviewCommand.Accept());
        }

        private void sentBack(String title, Language language) {
            var sheet = assigned(title, language);
            var results = new Raised(
                    new PointId(ids.next()),
                    Weight.MUST,
                    Passage.whole(Section.RESULTS, draft(sheet)),
                    "Quante persone, in quanto tempo?");
            var subject = new Raised(
                    new PointId(ids.next()), Weight.COULD, new Passage(Section.SUBJECT, 0, 4), "Si può dire meglio.");
            var due = clock.instant().plus(Duration.ofDays(21));
            done(curator, sheet, new ReviewCommand.RequestChanges(draft(sheet), List.of(results, subject), due));
        }

        private void done(Actor actor, PracticeId sheet, ReviewCommand command) {
            var version = reviews.of(practice(sheet)).version();
            var decision = cast.acting(actor, () -> editorial.perform(sheet, version, command));
            if (decision instanceof Decision.Not<Review>(var why)) {
                throw new IllegalStateException("the demo data are broken: " + why.code());
            }
        }

        private Sheet draft(PracticeId sheet) {
            return practice(sheet).newest().sheet();
        }

        private Practice practice(PracticeId sheet) {
            return practices.find(sheet).orElseThrow();
        }
    }

    private static Sheet sheet(String title, Language language) {
        var words = switch (language) {
            case ES -> "Texto inventado para probar el programa: quién participa, dónde y qué ha cambiado.";
            case FR -> "Texte inventé pour essayer le programme : qui participe, où, et ce qui a changé.";
            case EN -> "A made-up text to try the program out: who takes part, where, and what has changed.";
            default -> "Testo inventato per provare il programma: chi partecipa, dove e che cosa è cambiato.";
        };
        var texts = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            if (section.required()) {
                texts.put(section, words);
            }
        }
        texts.put(Section.INSTITUTION, ORGANISATION);
        texts.put(Section.SUBJECT, title);
        return new Sheet(texts, language, language);
    }
}
