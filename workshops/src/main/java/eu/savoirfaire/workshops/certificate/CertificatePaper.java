package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.document.press.Press;
import eu.savoirfaire.infra.document.press.QrPicture;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The certificate to hang on a wall: one page in the language its holder chose, with a code that leads to where it is checked. */
@Singleton
public class CertificatePaper {
    private static final String STYLE = "/print/workshops/certificate.css";

    private final Messages messages;
    private final OrganisationNames organisations;
    private final PublicAddress address;
    private final Press press = new Press();
    private final TemplateEngine engine = new TemplateEngine();

    CertificatePaper(Messages messages, OrganisationNames organisations, PublicAddress address) {
        this.messages = messages;
        this.organisations = organisations;
        this.address = address;
        var templates = new ClassLoaderTemplateResolver(CertificatePaper.class.getClassLoader());
        templates.setPrefix("print/workshops/");
        templates.setSuffix(".xml");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** What the template shows. */
    record Paper(
            String language,
            String direction,
            String heading,
            String issuer,
            String that,
            String name,
            String attended,
            String title,
            String titleLanguage,
            String titleDirection,
            List<String> facts,
            String check,
            String address,
            String picture) {}

    /** The certificate as PDF. */
    public byte[] print(Certificate certificate) {
        var context = new Context(Locale.ROOT);
        context.setVariable("paper", paper(certificate));
        context.setVariable("style", style());
        var out = new ByteArrayOutputStream();
        try {
            press.print(engine.process("certificate", context), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Paper paper(Certificate certificate) {
        var language = certificate.language();
        var facts = certificate.facts();
        var where = address.at("/certificates/" + certificate.id());
        return new Paper(
                language.code(),
                language.direction(),
                text(language, "heading"),
                organisations.name(facts.holder()).orElse("Savoir Faire"),
                text(language, "that"),
                certificate.name(),
                text(language, "attended"),
                facts.title(),
                facts.language().code(),
                facts.language().direction(),
                facts(language, certificate),
                text(language, "check"),
                where,
                QrPicture.of(where));
    }

    private List<String> facts(Language language, Certificate certificate) {
        var facts = certificate.facts();
        var told = new ArrayList<String>();
        told.add(text(language, "when", Formats.of(language).date(facts.heldOn())));
        told.add(text(language, "minutes", facts.minutes(), facts.programme()));
        if (!facts.training().isEmpty()) {
            told.add(text(language, "training", facts.training()));
        }
        return told;
    }

    private String text(Language language, String key, Object... arguments) {
        // marks that set a text apart on a page have no shape in the fonts of a PDF
        return messages.text(language, "workshops.certificate.paper." + key, arguments)
                .replaceAll("[\\u2066-\\u2069]", "");
    }

    private static String style() {
        try (var css = Objects.requireNonNull(CertificatePaper.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
