package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.infra.vocabulary.Language;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A word-processor file in our styles (ISO/IEC 29500), on A4, page numbers at its foot. */
public final class DocxFile implements Closeable {
    /** In twentieths of a point. */
    private static final int A4_WIDTH = 11_906;

    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    private static final BigInteger BULLETS = BigInteger.ONE;

    private final XWPFDocument document = new XWPFDocument();
    private final Language language;
    private int bookmarks;

    /** The paragraph styles of {@code styles.xml}. */
    public enum Style {
        NORMAL("Normal"),
        TITLE("Title"),
        SUBTITLE("Subtitle"),
        HEADING_1("Heading1"),
        HEADING_2("Heading2"),
        HEADING_3("Heading3"),
        BULLET("ListBullet"),
        HINT("Hint"),
        FOOTER("Footer");

        private final String id;

        Style(String id) {
            this.id = id;
        }
    }

    /**
     * @param language of the document, where a text has no other
     * @param foot what stands at the foot of every page before its number
     */
    public DocxFile(Language language, String title, String foot) throws IOException {
        this.language = language;
        addStyles();
        addPages();
        addFoot(foot);
        describe(title);
    }

    public void paragraph(Style style, String text, Language textLanguage) {
        write(styled(document.createParagraph(), style, textLanguage), text, textLanguage);
    }

    /** A paragraph that a bookmark names, which nobody sees and word processors carry along. */
    public void marked(Style style, String text, Language textLanguage, String bookmark) {
        var paragraph = styled(document.createParagraph(), style, textLanguage);
        var id = BigInteger.valueOf(bookmarks++);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark);
        write(paragraph, text, textLanguage);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** A property of the document that programs read. */
    public void property(String name, String value) {
        document.getProperties().getCustomProperties().addProperty(name, value);
    }

    public void item(String text, Language textLanguage) {
        var item = styled(document.createParagraph(), Style.BULLET, textLanguage);
        item.setNumID(BULLETS);
        item.setNumILvl(BigInteger.ZERO);
        write(item, text, textLanguage);
    }

    public void link(String address) {
        var paragraph = styled(document.createParagraph(), Style.SUBTITLE, language);
        var run = paragraph.createHyperlinkRun(address);
        run.setText(address);
        run.setColor("0B4F6C");
    }

    public void save(Instant created, OutputStream out) throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(created)));
        properties.setModified(Optional.of(Date.from(created)));
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void addStyles() throws IOException {
        try (var styles = open("styles.xml");
                var numbering = open("numbering.xml")) {
            var own = document.createStyles();
            own.setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            var defaults = own.getCtStyles().getDocDefaults().getRPrDefault().getRPr();
            var lang = defaults.addNewLang();
            lang.setVal(language.code());
            lang.setBidi(Language.AR.code());
        } catch (XmlException broken) {
            throw new IllegalStateException("the styles of the document", broken);
        }
    }

    private void addPages() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        if (language == Language.AR) {
            section.addNewBidi();
        }
    }

    private void addFoot(String foot) {
        var paragraph =
                styled(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), Style.FOOTER, language);
        write(paragraph, foot + " · ", language);
        field(paragraph.getCTP(), "PAGE");
        write(paragraph, " / ", language);
        field(paragraph.getCTP(), "NUMPAGES");
    }

    private static void field(CTP paragraph, String name) {
        var field = paragraph.addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    private void describe(String title) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Savoir Faire");
        properties.setLastModifiedByUser("Savoir Faire");
        properties.getUnderlyingProperties().setLanguageProperty(language.code());
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, Style style, Language textLanguage) {
        paragraph.setStyle(style.id);
        if (textLanguage == Language.AR) {
            paragraph.getCTP().getPPr().addNewBidi();
        }
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, Language textLanguage) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setLang(textLanguage.code());
        if (textLanguage == Language.AR) {
            var properties = run.getCTR().getRPr();
            properties.getLangArray(0).setBidi(textLanguage.code());
            properties.addNewRtl();
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DocxFile.class.getResourceAsStream("/print/catalogue/" + file), file);
    }
}
