package eu.savoirfaire.platform.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import eu.savoirfaire.catalogue.offline.OfflineWork;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.catalogue.writing.SectionEdit;
import eu.savoirfaire.catalogue.writing.TextMark;
import eu.savoirfaire.catalogue.writing.Writing;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;
import eu.savoirfaire.infra.testkit.browser.Browsers;
import eu.savoirfaire.infra.testkit.browser.WindowSetup;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.transaction.TransactionOperations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** An author with a sheet, and files on their desk. */
final class OfflineScene implements AutoCloseable {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private final Served served;
    private final OrganisationId organisation;
    private final Account author;

    OfflineScene() throws IOException {
        served = Served.empty();
        organisation = part(OrganisationNames.class).named("Ponte Nuovo");
        var accounts = part(Accounts.class);
        var opened = accounts.open(new EmailAddress("amina@example.org"), "Amina", Language.IT);
        RequestActor.actingAs(
                ADMINISTRATOR,
                () -> accounts.give(opened.id(), new HeldRole(Role.CONTRIBUTOR, Optional.of(organisation))));
        author = accounts.find(opened.id()).orElseThrow();
    }

    String at(String path) {
        return served.at(path);
    }

    Served served() {
        return served;
    }

    <T> T part(Class<T> type) {
        return served.part(type);
    }

    /** The author's browser. */
    BrowserWindow signedIn(Browsers browsers, String language, boolean script) {
        var setup = WindowSetup.narrow().inLanguage(language);
        var window = browsers.open(script ? setup : setup.withoutScript());
        window.page().context().addCookies(List.of(new Cookie("session", session()).setUrl(at("/"))));
        return window;
    }

    String session() {
        return part(Sessions.class).begin(author, "Firefox", false).text();
    }

    /** A sheet with its required sections. */
    Practice sheet(String subject) {
        var texts = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            if (section.required() && section != Section.INSTITUTION) {
                texts.put(section, "Primo testo: " + section.key());
            }
        }
        texts.put(Section.SUBJECT, subject);
        var wanted = new NewSheet(organisation, Language.IT, texts);
        return as(() -> part(Beginning.class).begin(wanted, Language.IT));
    }

    /** The sheet as a document, with other words in it. */
    FilePayload document(Practice practice, Map<String, String> changes) {
        var bytes = as(() -> part(OfflineWork.class).takeAlong(practice.code(), Language.IT));
        return new FilePayload("scheda.docx", DOCX, replaced(bytes, changes));
    }

    /** Somebody writes here while the document is away. */
    void write(Practice practice, Section section, String seen, String text) {
        as(() -> part(Writing.class).write(practice.code(), new SectionEdit(section, TextMark.of(seen), text)));
    }

    Practice find(Practice practice) {
        return part(Practices.class).find(practice.id()).orElseThrow();
    }

    String text(Practice practice, Section section) {
        return find(practice).newest().sheet().text(section).orElse("");
    }

    @SuppressWarnings("unchecked")
    void publish(Practice practice) {
        TransactionOperations<Connection> transactions = part(TransactionOperations.class);
        RequestActor.actingAs(
                Actor.operator(),
                () -> transactions.executeWrite(status -> {
                    var publication = find(practice).publish(Instant.now());
                    part(Practices.class).save(((Practice.Publication.Published) publication).practice());
                    return "";
                }));
    }

    <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
        return RequestActor.actingAs(author.actor(true), work);
    }

    static FilePayload picture(String name) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload(name, "image/png", out.toByteArray());
    }

    static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(UTF_8));
    }

    /** The same document with other words in its text. */
    static byte[] replaced(byte[] docx, Map<String, String> changes) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    var xml = new String(bytes, UTF_8);
                    for (var change : changes.entrySet()) {
                        xml = xml.replace(change.getKey(), change.getValue());
                    }
                    bytes = xml.getBytes(UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        served.close();
    }
}
