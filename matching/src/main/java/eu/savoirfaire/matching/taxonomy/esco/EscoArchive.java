package eu.savoirfaire.matching.taxonomy.esco;

import eu.savoirfaire.infra.refusal.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP whose files are read as streams and never past the limits, whatever the archive says of itself. */
final class EscoArchive implements AutoCloseable {
    private static final long MEBIBYTE = 1 << 20;
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_BYTES = 512 * MEBIBYTE;

    /** Repeated addresses pack well: the real files come to about 12. Small files may pack as they like. */
    private static final int MOST_EXPANSION = 150;

    private static final long FREE_OF_RATIO = MEBIBYTE;

    private final ZipFile zip;
    private final String name;
    private final List<Entry> entries;

    private EscoArchive(ZipFile zip, String name, List<Entry> entries) {
        this.zip = zip;
        this.name = name;
        this.entries = entries;
    }

    /** A file in it that is read. */
    record Entry(EscoTable table, String language, ZipArchiveEntry zipped) {
        /** Its name without folders. */
        String name() {
            return zipped.getName().replaceFirst("^.*[/\\\\]", "");
        }

        long size() {
            return Math.max(0, zipped.getSize());
        }
    }

    /**
     * @param name what refusals call it
     * @throws Refused with an {@link EscoRefusal}
     */
    static EscoArchive open(Path file, String name) {
        try {
            var zip = ZipFile.builder().setPath(file).get();
            try {
                return new EscoArchive(zip, name, entries(zip, name));
            } catch (RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(new EscoRefusal.NotAnArchive(name));
        }
    }

    /** Those that are read, in the order in which they must be. */
    List<Entry> entries() {
        return entries;
    }

    /** What is read of them all, unpacked, as the archive says. */
    long size() {
        return entries.stream().mapToLong(Entry::size).sum();
    }

    InputStream open(Entry entry) throws IOException {
        var most = Math.clamp(
                Math.max(FREE_OF_RATIO, entry.zipped().getCompressedSize() * MOST_EXPANSION),
                FREE_OF_RATIO,
                MOST_BYTES);
        return new Limited(zip.getInputStream(entry.zipped()), most, name);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException _) {
            // it was only read
        }
    }

    /** Refuses by what the directory of the archive declares; {@link Limited} holds for what it hides. */
    private static List<Entry> entries(ZipFile zip, String name) {
        var all = Collections.list(zip.getEntries());
        var size = all.stream().mapToLong(one -> Math.max(0, one.getSize())).sum();
        if (all.size() > MOST_ENTRIES || size > MOST_BYTES) {
            throw new Refused(new EscoRefusal.TooMuch(name));
        }
        return all.stream()
                .filter(one -> !one.isDirectory() && zip.canReadEntryData(one))
                .flatMap(one -> entry(one).stream())
                .sorted(Comparator.comparing(Entry::table).thenComparing(Entry::name))
                .toList();
    }

    private static Optional<Entry> entry(ZipArchiveEntry zipped) {
        return EscoTable.named(zipped.getName()).map(named -> new Entry(named.table(), named.language(), zipped));
    }

    /** Ends the reading of an archive that unpacks to more than it may. */
    private static final class Limited extends FilterInputStream {
        private final String name;
        private long left;

        Limited(InputStream in, long most, String name) {
            super(in);
            this.left = most;
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int many) throws IOException {
            var read = super.read(bytes, from, many);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new Refused(new EscoRefusal.TooMuch(name));
            }
        }
    }
}
