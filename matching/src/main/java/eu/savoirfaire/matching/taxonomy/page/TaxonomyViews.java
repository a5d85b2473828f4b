package eu.savoirfaire.matching.taxonomy.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.taxonomy.choosing.Choosing;
import eu.savoirfaire.matching.taxonomy.choosing.TaxonomyInUse;
import eu.savoirfaire.matching.taxonomy.esco.Flaw;
import eu.savoirfaire.matching.taxonomy.importing.ImportState;
import eu.savoirfaire.matching.taxonomy.importing.Imports;
import eu.savoirfaire.matching.taxonomy.importing.KeptImport;
import eu.savoirfaire.matching.taxonomy.keeping.Release;
import eu.savoirfaire.matching.taxonomy.keeping.Releases;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what the pages show. */
@Singleton
class TaxonomyViews {
    /** As the address of our own taxonomy has it. */
    static final String OWN = "own";

    private static final int LATEST = 10;
    private static final int MOST_FLAWS = 200;

    private final Releases releases;
    private final Choosing choosing;
    private final TaxonomyInUse inUse;
    private final Imports imports;
    private final Clock clock;

    TaxonomyViews(Releases releases, Choosing choosing, TaxonomyInUse inUse, Imports imports, Clock clock) {
        this.releases = releases;
        this.choosing = choosing;
        this.inUse = inUse;
        this.imports = imports;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TaxonomyView all(String version, int mebibytes, FormErrors errors, Optional<Label> notice, Language reader) {
        var choice = choosing.latest();
        var shown = new ArrayList<TaxonomyView.OneRelease>();
        var own = inUse.own();
        shown.add(new TaxonomyView.OneRelease(
                "Savoir Faire " + own.edition().version(),
                languages(Arrays.stream(Language.values()).map(Language::code).toList(), reader),
                own.skills().size(),
                own.occupations().size(),
                own.occupations().stream()
                        .mapToInt(one -> one.essential().size() + one.optional().size())
                        .sum(),
                Optional.empty(),
                choice.release().isEmpty(),
                href(OWN)));
        releases.all().forEach(one -> shown.add(release(one, choice.release(), reader)));
        var runs = imports.latest(LATEST).stream().map(this::brief).toList();
        return new TaxonomyView(shown, runs, choice.number() != inUse.choice(), version, mebibytes, errors, notice);
    }

    private TaxonomyView.OneRelease release(Release one, Optional<UUID> chosen, Language reader) {
        return new TaxonomyView.OneRelease(
                one.title(),
                languages(one.languages(), reader),
                one.skills(),
                one.occupations(),
                one.links(),
                Optional.of(day(one.importedAt())),
                chosen.equals(Optional.of(one.id())),
                href(one.id().toString()));
    }

    private TaxonomyView.OneImport brief(KeptImport one) {
        return new TaxonomyView.OneImport(
                one.fileName(), href(one), state(one.state()), tag(one.state()), one.flaws(), day(one.startedAt()));
    }

    @Transactional(readOnly = true)
    ImportView one(UUID id, Language reader) {
        var one = imports.require(id);
        var flaws = imports.flaws(id).stream()
                .limit(MOST_FLAWS)
                .map(flaw -> new ImportView.OneFlaw(flaw.file(), flaw.line(), flaw.column(), text(flaw)))
                .toList();
        return new ImportView(
                one.fileName(),
                one.version(),
                one.running(),
                one.cancelling(),
                one.done(),
                one.total(),
                href(one),
                told(one),
                state(one.state()),
                tag(one.state()),
                day(one.startedAt()),
                one.refused().map(code -> Label.key(code, one.fileName())),
                one.release().flatMap(releases::find).map(release -> came(release, reader)),
                flaws,
                one.flaws());
    }

    private ImportView.Came came(Release one, Language reader) {
        return new ImportView.Came(
                one.title(),
                languages(one.languages(), reader),
                one.skills(),
                one.occupations(),
                one.links(),
                href(one.id().toString()));
    }

    /** @param ticked the keys that were ticked in the form that came; empty where none came */
    @Transactional(readOnly = true)
    ChooseView choose(Optional<UUID> release, Optional<Set<String>> ticked, FormErrors errors, Language reader) {
        var preview = choosing.preview(release);
        var pairs = new ArrayList<ChooseView.OnePair>();
        for (var one : preview.same()) {
            pairs.add(new ChooseView.OnePair(
                    one.key(),
                    "same-" + pairs.size(),
                    one.occupation(),
                    label(one.label(), reader),
                    one.theirLabels()
                            .getOrDefault(
                                    reader.code(),
                                    one.theirLabels().firstEntry().getValue()),
                    languages(one.languages().stream().map(Language::code).toList(), reader),
                    ticked.map(keys -> keys.contains(one.key())).orElse(one.confirmed())));
        }
        var title = release.flatMap(releases::find).map(Release::title).orElse("Savoir Faire");
        return new ChooseView(
                title,
                href(release.map(UUID::toString).orElse(OWN)),
                preview.after(),
                preview.lacking(),
                pairs,
                errors);
    }

    private ZonedDateTime day(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    /** What is wrong and what to do. */
    static Label text(Flaw flaw) {
        return Label.key("matching.taxonomy.flaw." + flaw.kind().word(), flaw.found());
    }

    static String href(KeptImport one) {
        return "/desk/taxonomy/imports/" + one.id();
    }

    private static String href(String release) {
        return "/desk/taxonomy/choose/" + release;
    }

    private static String label(Map<Language, String> labels, Language reader) {
        return labels.getOrDefault(reader, "");
    }

    private String languages(List<String> codes, Language reader) {
        return codes.stream().map(reader::nameOf).collect(Collectors.joining(" · "));
    }

    static Label told(KeptImport one) {
        if (one.cancelling()) {
            return Label.key("matching.taxonomy.import.cancelling");
        }
        return one.total() > 0
                ? Label.key("matching.taxonomy.import.progress", 100 * one.done() / one.total())
                : state(ImportState.RUNNING);
    }

    private static Label state(ImportState state) {
        return Label.key("matching.taxonomy.import.state." + state.word());
    }

    private static String tag(ImportState state) {
        return switch (state) {
            case RUNNING, CANCELLED -> "plain";
            case DONE -> "good";
            case REFUSED, FAILED, INTERRUPTED -> "attention";
        };
    }
}
