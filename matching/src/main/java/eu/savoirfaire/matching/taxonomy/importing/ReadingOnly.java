package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.matching.Edition.Bringing;
import eu.savoirfaire.matching.Edition.Brought;
import eu.savoirfaire.matching.Edition.Wrong;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader.Source;
import eu.savoirfaire.matching.taxonomy.esco.Flaw;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what would come of files; needs no data folder and no running program, and keeps nothing. */
public final class ReadingOnly implements Bringing {

    @Override
    public Optional<Brought> bring(List<Path> files, String version, Progress progress) {
        var sources = Imports.sources(files);
        var names = String.join(", ", sources.stream().map(Source::name).toList());
        return EscoReader.read(sources, Versions.of(version, names), progress).map(ReadingOnly::told);
    }

    private static Brought told(EscoReader.Result read) {
        var contents = read.contents();
        return new Brought(
                contents.scheme().toUpperCase(Locale.ROOT) + " " + contents.version(),
                List.copyOf(contents.languages()),
                contents.skills().size(),
                contents.occupations().size(),
                contents.links(),
                told(read.flaws()),
                read.flawCount());
    }

    static List<Wrong> told(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Wrong(
                        flaw.file(), flaw.line(), flaw.column(), flaw.kind().word(), flaw.found()))
                .toList();
    }
}
