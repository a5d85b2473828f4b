package eu.savoirfaire.matching.taxonomy.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.generated.GeneratedEsco;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.keeping.Profiles;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.suggestion.RunningEngine;
import eu.savoirfaire.matching.taxonomy.Skill;
import eu.savoirfaire.matching.taxonomy.choosing.Choosing;
import eu.savoirfaire.matching.taxonomy.choosing.TaxonomyInUse;
import eu.savoirfaire.matching.taxonomy.choosing.TaxonomyRefusal;
import eu.savoirfaire.matching.taxonomy.keeping.Release;
import eu.savoirfaire.matching.taxonomy.keeping.Releases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases on their way in, and the choice between them, on a database. */
abstract class TaxonomiesContract {
    private static final long SEED = 77;
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private TestDatabase database;
    private ApplicationContext context;

    abstract TestDatabase database();

    @BeforeEach
    void begin() {
        database = database();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("test.matches", true);
        context = ApplicationContext.run(properties);
    }

    @AfterEach
    void end() {
        context.close();
        database.close();
    }

    @Test
    void whatIsBroughtTwiceIsOneReleaseAndAnotherLanguageMakesTheNext() {
        var first = brought(esco("en"));
        var again = brought(esco("en"));
        var more = brought(esco("ar"));

        assertThat(again).isEqualTo(first);
        assertThat(more.revision()).isEqualTo(2);
        assertThat(more.languages()).containsExactly("ar", "en");
        assertThat(releases().all()).extracting(Release::id).containsExactly(more.id(), first.id());
        assertThat(releases().contents(first.id()).orElseThrow().languages()).containsExactly("en");
    }

    @Test
    void brokenRowsLeaveTheRestAndAreToldAfterwards() {
        var zip = esco("en")
                .row("skills", "KnowledgeSkillCompetence,no address,,,x,,,,,,,,")
                .zip(folder);

        var id = imports().complete(List.of(zip), "", (_, _) -> true);

        assertThat(imports().require(id).state()).isEqualTo(ImportState.DONE);
        assertThat(imports().require(id).flaws()).isEqualTo(1);
        assertThat(imports().flaws(id)).singleElement().satisfies(flaw -> {
            assertThat(flaw.found()).isEqualTo("no address");
            assertThat(flaw.line()).isGreaterThan(80);
        });
    }

    @Test
    void anImportThatIsStoppedLeavesNothing() {
        var id = imports().complete(List.of(esco("en").zip(folder)), "", (_, _) -> false);

        assertThat(imports().require(id).state()).isEqualTo(ImportState.CANCELLED);
        assertThat(releases().all()).isEmpty();
        // and the next one may begin
        assertThat(brought(esco("en")).revision()).isEqualTo(1);
    }

    @Test
    void oneWithoutVersionIsNotBegun() {
        assertThatThrownBy(() -> imports().complete(List.of(), "latest", (_, _) -> true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ImportRefusal.NoVersion.class));
    }

    @Test
    void theEngineGoesByWhatWasChosenAndProfilesKeepWhatIsInThem() {
        var own = taxonomy().own().skills();
        var held = own.get(3);
        profile(held);
        var release = brought(esco("en"));

        assertThat(choosing().preview(Optional.of(release.id())).lacking()).isEqualTo(1);
        choosing().choose(Optional.of(release.id()), Set.of(), 0);

        awaitEdition("esco-1-2-0@1");
        var now = taxonomy().now();
        assertThat(now.isKept(held.code())).isTrue();
        assertThat(now.similarity(held.code(), held.code())).isEqualTo(1_000_000);
        assertThat(now.find(own.get(4).code())).isEmpty();
        assertThat(now.skills()).hasSize(release.skills() + 1);

        choosing().choose(Optional.empty(), Set.of(), 1);

        awaitEdition(taxonomy().own().edition().toString());
        assertThat(taxonomy().now().isKept(held.code())).isFalse();
    }

    @Test
    void whatAPersonFoundToBeTheSameIsTheSame() {
        var held = taxonomy().own().skills().get(5);
        profile(held);
        var uri = GeneratedEsco.skill(1);
        var release = brought(esco("en")
                .file(
                        "skills",
                        "conceptUri,preferredLabel",
                        uri + ",\"" + held.label(Language.EN).toUpperCase(Locale.ROOT) + "\""));
        var same = choosing().preview(Optional.of(release.id())).same();

        assertThat(same).singleElement().satisfies(pair -> {
            assertThat(pair.before()).isEqualTo("s:" + held.code());
            assertThat(pair.languages()).containsExactly(Language.EN);
            assertThat(pair.confirmed()).isFalse();
        });
        choosing().choose(Optional.of(release.id()), Set.of(same.getFirst().key()), 0);

        awaitEdition("esco-1-2-0@1");
        var index = taxonomy().find(held.code()).orElseThrow();
        assertThat(taxonomy().skills().get(index).code().value()).isEqualTo(GeneratedEsco.code(uri));
        assertThat(taxonomy().isKept(held.code())).isFalse();
        assertThat(choosing()
                        .preview(Optional.of(release.id()))
                        .same()
                        .getFirst()
                        .confirmed())
                .isTrue();
    }

    @Test
    void whoChoosesAfterSomebodyElseIsTold() {
        var release = brought(esco("en"));
        choosing().choose(Optional.of(release.id()), Set.of(), 0);

        assertRefused(Optional.empty(), 0, new TaxonomyRefusal.ChosenMeanwhile());
        assertRefused(Optional.of(release.id()), 1, new TaxonomyRefusal.InUseAlready());
        assertRefused(Optional.of(UUID.randomUUID()), 1, new TaxonomyRefusal.NoSuchRelease());
    }

    private void assertRefused(Optional<UUID> release, int after, TaxonomyRefusal refusal) {
        assertThatThrownBy(() -> choosing().choose(release, Set.of(), after))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Release brought(GeneratedEsco esco) {
        var id = imports().complete(List.of(esco.zip(folder)), "", (_, _) -> true);
        return releases().find(imports().require(id).release().orElseThrow()).orElseThrow();
    }

    private void awaitEdition(String edition) {
        var end = Instant.now().plus(SOON);
        while (!context.getBean(RunningEngine.class)
                .engine()
                .taxonomy()
                .toString()
                .equals(edition)) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(5_000_000);
        }
        assertThat(taxonomy().edition()).hasToString(edition);
    }

    @SuppressWarnings("unchecked") // the bean has no narrower type
    private void profile(Skill skill) {
        var seeker = context.getBean(Seekers.class).enter(new PersonId(UUID.randomUUID()));
        var profiles = context.getBean(Profiles.class);
        var claim = new SkillClaim(skill.code(), 3, Evidence.SELF_DECLARED);
        var blank = profiles.kept(seeker);
        var profile = new Profile(List.of(claim), null, null, null, null, null, null, null, null);
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(_ -> profiles.save(blank.with(profile)));
    }

    private static GeneratedEsco esco(String language) {
        return GeneratedEsco.of(SEED, 80, 15, language);
    }

    private Imports imports() {
        return context.getBean(Imports.class);
    }

    private Releases releases() {
        return context.getBean(Releases.class);
    }

    private Choosing choosing() {
        return context.getBean(Choosing.class);
    }

    private TaxonomyInUse taxonomy() {
        return context.getBean(TaxonomyInUse.class);
    }
}
