package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.matching.Edition.Bringing;
import eu.savoirfaire.matching.Edition.Brought;
import eu.savoirfaire.matching.taxonomy.keeping.Releases;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The door through which a command brings a release in. */
@Singleton
class BringingDoor implements Bringing {
    private final Imports imports;
    private final Releases releases;

    BringingDoor(Imports imports, Releases releases) {
        this.imports = imports;
        this.releases = releases;
    }

    @Override
    public Optional<Brought> bring(List<Path> files, String version, Progress progress) {
        var done = imports.require(imports.complete(files, version, progress));
        return done.release()
                .flatMap(releases::find)
                .map(release -> new Brought(
                        release.title(),
                        release.languages(),
                        release.skills(),
                        release.occupations(),
                        release.links(),
                        ReadingOnly.told(imports.flaws(done.id())),
                        done.flaws()));
    }
}
