package eu.savoirfaire.platform.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.FSDirectory;

/** Looks for words everywhere something can be kept: in every column of every table, in every index, in every file. */
final class Traces {
    private static final List<Charset> WRITTEN =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Collection<String> words;
    private final Map<String, String> found = new TreeMap<>();

    Traces(Collection<String> words) {
        this.words = words;
    }

    /** The words that were found, each with the place where it was found first. */
    Map<String, String> found() {
        return found;
    }

    Traces inText(String place, String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        words.stream().filter(folded::contains).forEach(word -> found.putIfAbsent(word, place));
        return this;
    }

    /** Reads every column, whatever the database packs it into. */
    Traces inDatabase(Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select * from " + table)) {
                while (row.next()) {
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        var value = row.getString(column);
                        inText(table + "." + row.getMetaData().getColumnName(column), value == null ? "" : value);
                    }
                }
            }
        }
        return this;
    }

    /** Reads the terms and the stored fields, which Lucene compresses. */
    Traces inIndexes(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var index : paths.filter(Files::isDirectory).toList()) {
                try (var directory = FSDirectory.open(index)) {
                    if (DirectoryReader.indexExists(directory)) {
                        inIndex(index.getFileName().toString(), directory);
                    }
                }
            }
        }
        return this;
    }

    /** Reads the bytes of every file; of archives also what is packed in them. */
    Traces inFiles(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                inBytes(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    private void inBytes(String name, byte[] bytes) throws IOException {
        WRITTEN.forEach(charset -> inText(name, new String(bytes, charset)));
        // of two bytes each, from the other half of one
        WRITTEN.stream()
                .skip(1)
                .forEach(charset -> inText(
                        name, new String(bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1), charset)));
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    inBytes(name + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    private void inIndex(String name, FSDirectory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                inText(name, String.join("\n", stored(leaf.reader())));
                inText(name, String.join("\n", terms(leaf.reader())));
            }
        }
    }

    private static List<String> stored(LeafReader reader) throws IOException {
        var texts = new ArrayList<String>();
        for (var document = 0; document < reader.maxDoc(); document++) {
            reader.storedFields()
                    .document(document)
                    .forEach(field -> texts.add(
                            field.stringValue() == null ? String.valueOf(field.binaryValue()) : field.stringValue()));
        }
        return texts;
    }

    private static List<String> terms(LeafReader reader) throws IOException {
        var texts = new ArrayList<String>();
        for (FieldInfo field : reader.getFieldInfos()) {
            var terms = reader.terms(field.name);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    texts.add(new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var rows = connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                if (!rows.getString("TABLE_SCHEM").equalsIgnoreCase("information_schema")) {
                    tables.add(rows.getString("TABLE_SCHEM") + "." + rows.getString("TABLE_NAME"));
                }
            }
            return tables;
        }
    }
}
