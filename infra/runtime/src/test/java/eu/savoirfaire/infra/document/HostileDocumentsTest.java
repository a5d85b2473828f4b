package eu.savoirfaire.infra.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.savoirfaire.infra.refusal.Sentences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class HostileDocumentsTest {
    private final DocumentReader reader = new DocumentReader();

    @TempDir
    Path folder;

    private Duration reading = Duration.ZERO;

    @AfterEach
    void nothingIsLeftBehindAndNothingTakesLong() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.getFileName().toString().startsWith("given")))
                    .isEmpty();
        }
        assertThat(reading).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreTold() throws IOException {
        var empty = Files.createFile(folder.resolve("given-empty.txt"));

        assertThat(refusal(folder.resolve("nowhere.txt"))).isEqualTo(new DocumentRefusal.Missing("nowhere.txt"));
        assertThat(refusal(folder)).isInstanceOf(DocumentRefusal.Directory.class);
        assertThat(refusal(empty)).isInstanceOf(DocumentRefusal.Empty.class);
        assertThat(refusal(" \n\n \t".getBytes(UTF_8))).isInstanceOf(DocumentRefusal.Empty.class);
        assertThat(refusal(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                .isInstanceOf(DocumentRefusal.Empty.class);
    }

    @Test
    void aGigabyteIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("given-huge.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        assertThat(refusal(file)).isEqualTo(new DocumentRefusal.TooLarge("given-huge.txt", 64));
        assertThat(reading).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void binaryFilesAreTold() {
        var noise = new byte[5000];
        new Random(1).nextBytes(noise);

        assertThat(refusal(noise)).isInstanceOf(DocumentRefusal.Binary.class);
        assertThat(refusal(new byte[1000])).isInstanceOf(DocumentRefusal.Binary.class);
        assertThat(refusal("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1)))
                .isInstanceOf(DocumentRefusal.Unsupported.class);
        assertThat(refusal("\u007fELF\u0002".getBytes(ISO_8859_1))).isInstanceOf(DocumentRefusal.Unsupported.class);
        assertThat(refusal("{\\rtf1 text}".getBytes(ISO_8859_1))).isInstanceOf(DocumentRefusal.Unsupported.class);
    }

    @Test
    void textInNoKnownEncodingIsToldWithItsLine() {
        var text = "Prima riga\nLa città è più bella perché c'è più libertà\n".repeat(5);
        var broken = text.getBytes(UTF_8);
        broken[text.indexOf("città") + 4] = (byte) 0x20;

        assertThat(refusal(broken)).isEqualTo(new DocumentRefusal.WrongEncoding("test", 2));
        assertThat(refusal(text.getBytes(Charset.forName("IBM850")))).isInstanceOf(DocumentRefusal.WrongEncoding.class);
    }

    @Test
    void anArchiveThatUnpacksToFarMoreIsNotOpened() throws IOException {
        assertThat(refusal(bomb("word/document.xml"))).isInstanceOf(DocumentRefusal.ArchiveBomb.class);
        assertThat(refusal(bomb("anything.bin"))).isInstanceOf(DocumentRefusal.ArchiveBomb.class);
        assertThat(refusal(lyingBomb()))
                .isInstanceOfAny(DocumentRefusal.ArchiveBomb.class, DocumentRefusal.Damaged.class);
    }

    @Test
    void anArchiveOfEndlesslyManyFilesIsNotOpened() {
        var parts = new HashMap<String, String>();
        parts.put("word/document.xml", "<a/>");
        for (var i = 0; i < DocumentLimits.DEFAULT.archiveEntries(); i++) {
            parts.put("word/part" + i + ".xml", "");
        }

        assertThat(refusal(TestDocuments.zip(parts))).isInstanceOf(DocumentRefusal.ArchiveBomb.class);
    }

    @Test
    void documentsWithMacrosAndOtherArchivesAreRefused() {
        var macro = TestDocuments.zip(Map.of("word/document.xml", "<a/>", "word/vbaProject.bin", "x"));
        var typed = TestDocuments.zip(Map.of(
                "word/document.xml",
                "<a/>",
                "[Content_Types].xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"));

        assertThat(refusal(macro)).isInstanceOf(DocumentRefusal.WithMacros.class);
        assertThat(refusal(typed)).isInstanceOf(DocumentRefusal.WithMacros.class);
        assertThat(refusal(TestDocuments.zip(Map.of("a.txt", "a")))).isInstanceOf(DocumentRefusal.Unsupported.class);
        assertThat(refusal(TestDocuments.zip(Map.of("xl/workbook.xml", "<a/>"))))
                .isEqualTo(new DocumentRefusal.Unsupported("test", "XLSX"));
    }

    @Test
    void encryptedDocumentsAreTold() throws Exception {
        var odt = TestDocuments.zip(Map.of("content.xml", "x", "META-INF/manifest.xml", "<m><encryption-data/></m>"));

        assertThat(refusal(encryptedDocx())).isInstanceOf(DocumentRefusal.Encrypted.class);
        assertThat(refusal(odt)).isInstanceOf(DocumentRefusal.Encrypted.class);
        assumeTrue(TestDocuments.font().isPresent(), "no font on this machine");
        var pdf = TestPdf.of(List.of("Secret"), TestDocuments.font().orElseThrow(), 1, 9);
        assertThat(refusal(TestPdf.encrypted(pdf))).isInstanceOf(DocumentRefusal.Encrypted.class);
    }

    @Test
    void brokenArchivesAndPdfsAreDamaged() {
        var docx = TestDocuments.docx(List.of("A text that is long enough to be cut in the middle of the archive"));

        assertThat(refusal(Arrays.copyOf(docx, docx.length / 2))).isInstanceOf(DocumentRefusal.Damaged.class);
        assertThat(refusal("%PDF-1.7\nnothing more".getBytes(UTF_8))).isInstanceOf(DocumentRefusal.Damaged.class);
        assertThat(refusal(TestDocuments.zip(Map.of("word/document.xml", "<w:p>not closed"))))
                .isInstanceOf(DocumentRefusal.Damaged.class);
    }

    @Test
    void entitiesAreNeverResolved() throws IOException {
        var secret = Files.writeString(folder.resolve("given-secret.txt"), "TOP SECRET");
        var attack = """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "%s">]>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><text:p>&x;</text:p></office:body></office:document-content>""".formatted(secret.toUri());
        var laughs =
                "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>";

        assertThat(refusal(TestDocuments.zip(Map.of("content.xml", attack))))
                .isInstanceOf(DocumentRefusal.Damaged.class);
        assertThat(refusal(TestDocuments.zip(Map.of("word/document.xml", laughs))))
                .isInstanceOf(DocumentRefusal.Damaged.class);
    }

    @Test
    void deepNestingIsNoDanger() {
        var deep = "<text:list><text:list-item>".repeat(60_000)
                + "<text:p>bottom</text:p>"
                + "</text:list-item></text:list>".repeat(60_000);

        // so much of one text packs too well to be believed
        assertThat(refusal(TestDocuments.odtWithBody(deep))).isInstanceOf(DocumentRefusal.ArchiveBomb.class);
        var pdf = "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer <</Root 1 0 R>>";
        assertThat(refusal(pdf.getBytes(ISO_8859_1))).isInstanceOf(DocumentRefusal.Damaged.class);
    }

    @Test
    void endlessLinesAndEndlesslyManyAreTooLong() {
        assertThat(refusal("a\n".repeat(1_000_000).getBytes(UTF_8))).isInstanceOf(DocumentRefusal.TooLong.class);
        assertThat(refusal("a".repeat(50_000_000).getBytes(UTF_8))).isInstanceOf(DocumentRefusal.TooLong.class);
    }

    @Test
    void everyRefusalIsASentenceForPeople() {
        for (var type : DocumentRefusal.class.getPermittedSubclasses()) {
            var code = "infra.document."
                    + type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            var sentence = Sentences.english(code, List.of("report.txt", 3));

            assertThat(sentence).contains("report.txt").endsWith(".").doesNotContain("infra.", "Exception", "{");
        }
    }

    private byte[] bomb(String part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            var block = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    /** Says in its directory that the part is small. */
    private byte[] lyingBomb() throws IOException {
        var bomb = bomb("word/document.xml");
        for (int i = bomb.length - 200; i < bomb.length - 4; i++) {
            if (bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2) {
                Arrays.fill(bomb, i + 24, i + 28, (byte) 0);
                bomb[i + 24] = 100;
            }
        }
        return bomb;
    }

    private static byte[] encryptedDocx() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var shell = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("reader");
            try (var stream = encryptor.getDataStream(shell)) {
                stream.write(TestDocuments.docx(List.of("Secret")));
            }
            shell.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private DocumentRefusal refusal(Path file) {
        return refusal(() -> reader.read(file));
    }

    private DocumentRefusal refusal(byte[] bytes) {
        return refusal(() -> reader.read("test", new ByteArrayInputStream(bytes)));
    }

    private DocumentRefusal refusal(Supplier<Reading> read) {
        var start = System.nanoTime();
        var outcome = read.get();
        reading = reading.plusNanos(System.nanoTime() - start);
        assertThat(outcome).isInstanceOf(Reading.NotRead.class);
        return ((Reading.NotRead) outcome).refusal();
    }
}
