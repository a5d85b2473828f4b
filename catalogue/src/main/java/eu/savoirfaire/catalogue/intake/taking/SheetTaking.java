package eu.savoirfaire.catalogue.intake.taking;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.Outcome;
import eu.savoirfaire.catalogue.SheetImport;
import eu.savoirfaire.catalogue.SheetReader.ReadFile;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.contact.HomeCountry;
import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.catalogue.intake.exchange.ImportDocuments;
import eu.savoirfaire.catalogue.intake.recognition.KnownSheet;
import eu.savoirfaire.catalogue.intake.recognition.SheetMatcher;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the sheets of a report into the catalogue. Each finds its practice first, then it is decided what it changes. */
@Singleton
class SheetTaking implements SheetImport {
    private final Practices practices;
    private final OrganisationNames organisations;
    private final Proposals proposals;
    private final TextLock lock;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;
    private final PersonalData personalData = new PersonalData();
    private final Comparison comparison = new Comparison(personalData);

    SheetTaking(
            Practices practices,
            OrganisationNames organisations,
            Proposals proposals,
            TextLock lock,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.practices = practices;
        this.organisations = organisations;
        this.proposals = proposals;
        this.lock = lock;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Taken preview(ReadFile file) {
        var report = ReportFile.of(file).report();
        var known = known(report);
        var document = ImportDocuments.of(report, sheet -> {
            var practice = known.get(sheet.ordinal());
            return new ImportDocuments.Decision(
                    practice == null ? null : practice.code(),
                    decision(sheet, practice).outcome());
        });
        return new Taken(document, List.of(), List.of(), List.of());
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Taken take(ReadFile file, How how) {
        var source = file.name();
        var report = ReportFile.of(file).report();
        permissions.require(actor.get(), "practice.import", new Reference("document", source));
        var known = known(report);
        var places = SheetMatcher.places(report.sheets());
        var done = new Doing(how);
        for (var sheet : report.sheets()) {
            var place = places.getOrDefault(sheet.ordinal(), 0);
            var origin = how == How.DEMO
                    ? Origin.demo(sheet.workshop(), place)
                    : Origin.importedFrom(source, sheet.workshop(), place);
            done.take(sheet, known.get(sheet.ordinal()), origin);
        }
        return done.taken(report);
    }

    private Decision decision(ReadSheet sheet, @Nullable Practice practice) {
        if (practice == null) {
            return new Decision.Add();
        }
        var newest = practice.newest().sheet();
        var decision = comparison.decide(practice, sheet.sheet(), HomeCountry.of(newest));
        // what is being reviewed is not changed under the eyes of whoever reads it
        return decision instanceof Decision.Revise(Sheet incoming) && lock.isLocked(practice)
                ? new Decision.Refer(newest, incoming)
                : decision;
    }

    /** The practice of each sheet that has one, by the sheet's ordinal: by the code that it names, else by what it says. */
    private Map<Integer, Practice> known(Report report) {
        var all = practices.all();
        var byCode = all.stream().collect(Collectors.toMap(Practice::code, Function.identity()));
        var known = new HashMap<Integer, Practice>();
        report.sheets().stream()
                .filter(sheet -> byCode.containsKey(sheet.code()))
                .forEach(sheet -> known.put(sheet.ordinal(), byCode.get(sheet.code())));
        var unnamed = report.sheets().stream()
                .filter(sheet -> !known.containsKey(sheet.ordinal()))
                .toList();
        var candidates = all.stream()
                .filter(practice -> !known.containsValue(practice))
                .map(SheetTaking::candidate)
                .toList();
        SheetMatcher.match(unnamed, candidates).forEach((ordinal, match) -> known.put(ordinal, match.key()));
        return known;
    }

    private static KnownSheet<Practice> candidate(Practice practice) {
        var last = Comparison.lastTaken(practice).orElseGet(practice::newest);
        return new KnownSheet<>(
                practice, last.sheet(), last.origin().workshop(), last.origin().place());
    }

    /** One import under way. */
    private final class Doing {
        private final How how;
        private final Map<Integer, ImportDocuments.Decision> decisions = new HashMap<>();
        private final List<TakenSheet> sheets = new ArrayList<>();
        private final List<Difference> conflicts = new ArrayList<>();
        private final List<Unpublished> unpublished = new ArrayList<>();

        Doing(How how) {
            this.how = how;
        }

        void take(ReadSheet read, @Nullable Practice known, Origin origin) {
            var decision = decision(read, known);
            var after = known == null ? added(read, origin) : changed(known, decision, origin);
            var reviewed = known != null && lock.isLocked(known);
            var isPublic = how != How.DRAFT && decision.outcome() != Outcome.CONFLICT && !reviewed;
            var lives = known == null || isPublic ? after.lives(read.life()) : after;
            var published = isPublic ? published(lives) : lives;
            if (!published.news().isEmpty()) {
                practices.save(published);
            }
            decisions.put(read.ordinal(), new ImportDocuments.Decision(after.code(), decision.outcome()));
            sheets.add(standing(read.ordinal(), published));
        }

        private Practice added(ReadSheet read, Origin origin) {
            var sheet = read.sheet();
            var identity = practices.newIdentity(shown(sheet.title(), sheet));
            var owner = organisations.named(sheet.institution().isEmpty() ? "—" : shown(sheet.institution(), sheet));
            return Practice.added(
                    identity.id(),
                    identity.code(),
                    identity.slug(),
                    owner,
                    sheet,
                    proposals.structure(read),
                    origin,
                    clock.instant());
        }

        private Practice changed(Practice practice, Decision decision, Origin origin) {
            return switch (decision) {
                case Decision.Add _, Decision.Leave _ -> practice;
                case Decision.Revise(Sheet sheet) ->
                    practice.draft(
                            sheet, proposals.renewed(practice.newest().structure(), sheet), origin, clock.instant());
                case Decision.Refer(Sheet byHand, Sheet incoming) -> {
                    addDifferences(practice.code(), byHand, incoming);
                    yield practice;
                }
            };
        }

        private void addDifferences(String code, Sheet byHand, Sheet incoming) {
            for (var section : Section.values()) {
                var kept = byHand.text(section).orElse("");
                var came = incoming.text(section).orElse("");
                if (!kept.equals(came)) {
                    conflicts.add(new Difference(code, section.key(), kept, came));
                }
            }
        }

        private Practice published(Practice practice) {
            return switch (practice.publish(clock.instant())) {
                case Practice.Publication.Published(Practice after) -> after;
                case Practice.Publication.NothingToPublish _ -> practice;
                case Practice.Publication.Incomplete(List<Section> missing) -> {
                    unpublished.add(new Unpublished(
                            practice.code(), missing.stream().map(Section::key).toList()));
                    yield practice;
                }
            };
        }

        Taken taken(Report report) {
            var document = ImportDocuments.of(report, sheet -> decisions.get(sheet.ordinal()));
            return new Taken(document, sheets, conflicts, unpublished);
        }
    }

    /** What becomes an address or a name is public, and stays. */
    private String shown(String text, Sheet sheet) {
        return personalData.masked(text, HomeCountry.of(sheet));
    }

    private static TakenSheet standing(int ordinal, Practice practice) {
        var shown = practice.published().orElseGet(practice::newest);
        return new TakenSheet(
                ordinal,
                practice.id(),
                shown.number(),
                practice.code(),
                practice.slug(),
                shown.sheet().title(),
                shown.sheet().textLanguage().code(),
                shown.isPublished());
    }
}
