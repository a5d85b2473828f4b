package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.SheetDemo;
import eu.savoirfaire.catalogue.SheetImport.How;
import eu.savoirfaire.catalogue.SheetReader;
import eu.savoirfaire.catalogue.SheetReader.Reading;
import eu.savoirfaire.matching.OfferDemo;
import eu.savoirfaire.platform.flow.ImportReport;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A first start shows something: demo data go into an empty catalogue, unless they are not wanted. */
@Singleton
public class LoadDemoData {
    private static final String FILE = "/demo/catalogue.json";

    private final SheetReader reader;
    private final ImportReport report;
    private final Catalogue catalogue;
    private final LoadDemoCooperation cooperation;
    private final SheetDemo sheets;
    private final LoadDemoTranslations translations;
    private final OfferDemo offers;
    private final boolean wanted;

    LoadDemoData(
            SheetReader reader,
            ImportReport report,
            Catalogue catalogue,
            LoadDemoCooperation cooperation,
            SheetDemo sheets,
            LoadDemoTranslations translations,
            OfferDemo offers,
            @Value("${savoir.demo:false}") boolean wanted) {
        this.reader = reader;
        this.report = report;
        this.catalogue = catalogue;
        this.cooperation = cooperation;
        this.sheets = sheets;
        this.translations = translations;
        this.offers = offers;
        this.wanted = wanted;
    }

    /** Loads them if they are wanted and nothing is there. */
    public void ifWanted() {
        if (wanted && catalogue.isEmpty()) {
            switch (reader.read("catalogue.json", content())) {
                case Reading.Done(var file) -> {
                    report.take(List.of(file), How.DEMO);
                    cooperation.load();
                    sheets.write();
                    translations.load();
                    offers.load();
                }
                case Reading.NotRead(var refusal) ->
                    throw new IllegalStateException("the demo data are broken: " + refusal.code());
            }
        }
    }

    private static byte[] content() {
        try (var in = LoadDemoData.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the demo data are missing: " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
