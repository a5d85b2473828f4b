package eu.savoirfaire.catalogue.syndication.print;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns a laid-out document into a tagged PDF (PDF/UA) with its fonts inside. It reads nothing but its own files. */
final class PdfPress {
    private static final String STYLE = "/print/catalogue/print.css";
    private static final String FONTS = "/fonts/catalogue/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine engine = new TemplateEngine();
    private final String style = style();

    PdfPress() {
        XRLog.setLoggerImpl(new PrintLog());
        var templates = new ClassLoaderTemplateResolver(PdfPress.class.getClassLoader());
        templates.setPrefix("print/catalogue/");
        templates.setSuffix(".xml");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    void print(PrintedDocument document, OutputStream out) throws IOException {
        var context = new Context(Locale.ROOT);
        context.setVariable("document", document);
        context.setVariable("style", style);
        builder(engine.process("sheets", context), out).run();
    }

    private static PdfRendererBuilder builder(String page, OutputStream out) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Savoir Faire");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicLetters());
        builder.useExternalResourceAccessControl(PdfPress::isInside, RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(PdfPress::isInside, RUN_AFTER_RESOLVING_URI);
        font(builder, "NotoSans", "Noto Sans");
        font(builder, "NotoSansArabic", "Noto Sans Arabic");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family) {
        builder.useFont(() -> open(FONTS + file + "-Regular.ttf"), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> open(FONTS + file + "-Bold.ttf"), family, BOLD, FontStyle.NORMAL, true);
    }

    /** Whether it stands in the page itself, as its QR codes do; nothing else is ever loaded. */
    private static boolean isInside(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/png;base64,");
    }

    private static String style() {
        try (var css = open(STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream(file), file);
    }
}
