package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.infra.document.press.Press;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays out sheets for the press. */
final class PdfPress {
    private static final String STYLE = "/print/catalogue/print.css";

    private final Press press = new Press();
    private final TemplateEngine engine = new TemplateEngine();
    private final String style = style();

    PdfPress() {
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
        press.print(engine.process("sheets", context), out);
    }

    private static String style() {
        try (var css = Objects.requireNonNull(PdfPress.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
