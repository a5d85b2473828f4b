package eu.savoirfaire.infra.document.press;

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
import java.util.Objects;

/** Turns a laid-out document into a tagged PDF (PDF/UA) with its fonts inside. It reads nothing but its own files. */
public final class Press {
    private static final String FONTS = "/fonts/infra/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    public Press() {
        XRLog.setLoggerImpl(new PrintLog());
    }

    /** @param document XHTML with its style inside, in the families {@code Noto Sans} and {@code Noto Sans Arabic} */
    public void print(String document, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Savoir Faire");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicLetters());
        builder.useExternalResourceAccessControl(Press::isInside, RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(Press::isInside, RUN_AFTER_RESOLVING_URI);
        font(builder, "NotoSans", "Noto Sans");
        font(builder, "NotoSansArabic", "Noto Sans Arabic");
        builder.withHtmlContent(document, null);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family) {
        builder.useFont(() -> open(FONTS + file + "-Regular.ttf"), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> open(FONTS + file + "-Bold.ttf"), family, BOLD, FontStyle.NORMAL, true);
    }

    /** Whether it stands in the page itself, as its QR codes do; nothing else is ever loaded. */
    private static boolean isInside(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:image/png;base64,");
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Press.class.getResourceAsStream(file), file);
    }
}
