package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Part;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Quantity;
import eu.savoirfaire.catalogue.fact.Stage;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.vocabulary.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sheets that never were, in our own words. */
public final class ExampleSheets {
    public static final PresentedWorkshop FLORENCE =
            new PresentedWorkshop("w1", "scambio-firenze", "Scambio di buone pratiche", "2025-04-03", "Firenze");
    public static final PresentedWorkshop ONLINE =
            new PresentedWorkshop("w2", "scambio-online", "Secondo scambio", "2025-10", null);

    private ExampleSheets() {}

    /** An Italian sheet as long as most: about 650 words. */
    public static PublicSheet italian() {
        var texts = new EnumMap<Section, String>(Section.class);
        texts.put(Section.INSTITUTION, "Consorzio Orizzonti, in rete con cinque Comuni della Valdelsa");
        texts.put(
                Section.SUBJECT,
                "Sportello itinerante per l'avvio di piccole imprese: perché lavorare insieme è più facile");
        texts.put(
                Section.DESCRIPTION,
                "Lo sportello si sposta ogni settimana in un comune diverso e incontra chi vuole aprire un'attività. "
                                .repeat(4)
                        + "\n\nIl percorso si articola in quattro passi:\n\n"
                        + "- ascolto e bilancio delle competenze;\n- redazione del piano d'impresa;\n"
                        + "- incontro con la banca del territorio;\n- affiancamento nei primi dodici mesi.\n\n"
                        + "Ogni passo è seguito dalla stessa persona, così la fiducia non va ricostruita da capo. "
                                .repeat(6));
        texts.put(Section.TERRITORY, "Valdelsa, Toscana");
        texts.put(Section.STAKEHOLDERS, "- cinque Comuni\n- due associazioni di categoria\n- un istituto di credito");
        texts.put(
                Section.BENEFICIARIES,
                "Cittadini di Paesi terzi con un permesso di soggiorno valido (destinatari diretti).");
        texts.put(
                Section.RESULTS,
                "In tre anni sono state incontrate 2.500 persone; 140 hanno aperto un'attività. ".repeat(5)
                        + "\n\nIl 72% delle imprese è ancora attivo dopo due anni, à è é ì ò ù À È É – “citazione” € 1.000.");
        texts.put(
                Section.FUTURE,
                "Estendere lo sportello ad altri tre comuni e formare nuovi operatori. "
                        .repeat(3)
                        .strip());
        texts.put(Section.TRANSFERABILITY, "Il modello è trasferibile dove esista una rete di enti locali.");
        texts.put(Section.OTHER, "La guida dello sportello si può scaricare liberamente.");
        texts.replaceAll((_, text) -> text.replaceAll(" +\n", "\n").strip());
        return sheet("GP-2026-0001", texts, Language.IT, List.of(FLORENCE));
    }

    public static PublicSheet english() {
        return sheet(
                "GP-2026-0002",
                Map.of(
                        Section.INSTITUTION, "Harbour & Sons Cooperative",
                        Section.SUBJECT, "A shared kitchen: 100% local_food #together {cheap} ~ fair",
                        Section.DESCRIPTION, "- cooking\n- selling\n- keeping books\n\nThree evenings a week.",
                        Section.TERRITORY, "Leith, Scotland",
                        Section.STAKEHOLDERS, "A cooperative and a school.",
                        Section.BENEFICIARIES, "Newly arrived families.",
                        Section.RESULTS, "30 families in two years."),
                Language.EN,
                List.of(ONLINE));
    }

    public static PublicSheet arabic() {
        return sheet(
                "GP-2026-0003",
                Map.of(
                        Section.INSTITUTION, "جمعية جسور",
                        Section.SUBJECT, "مرافقة القادمين الجدد نحو أول عمل",
                        Section.DESCRIPTION,
                                "يرافق متطوع مدرَّب كل شخص مدة 6 أشهر، ويلتقيان مرة في الأسبوع.\n\n"
                                        + "- دروس في اللغة\n- زيارات إلى أماكن العمل\n- كتابة السيرة الذاتية (CV) باللغتين",
                        Section.TERRITORY, "مدينة مرسيليا",
                        Section.STAKEHOLDERS, "متطوعون وشركات محلية.",
                        Section.BENEFICIARIES, "الشباب بين 18 و25 سنة.",
                        Section.RESULTS, "وجد 120 شخصًا عملًا خلال سنتين."),
                Language.AR,
                List.of());
    }

    private static Structure facts() {
        var parts = List.of(new Part("donne", new BigDecimal("1500.5")), new Part("uomini", new BigDecimal("999.5")));
        return new Structure(
                List.of(),
                List.of(new Indicator(
                        "accessi al mese",
                        Quantity.of(2500),
                        "",
                        Qualifier.ABOUT,
                        Stage.EXPECTED,
                        "2018-09",
                        parts,
                        true,
                        "2.500 accessi mensili")),
                List.of(new BuildingBlock("Sportello", "Un banco", "Una stanza", true, true, null)),
                List.of(
                        new Tie(TieKind.FUNDING, "FAMI", "", true, "dal FAMI"),
                        new Tie(TieKind.DOCUMENT, "Libro", "https://example.org/a?b=1&c=2", true, null)),
                new Assessment("HIGH", List.of("OTHER_REGIONS"), "Serve poco"),
                List.of(),
                3);
    }

    public static PublicSheet sheet(
            String code, Map<Section, String> texts, Language language, List<PresentedWorkshop> workshops) {
        return new PublicSheet(
                code,
                "scheda-" + code.toLowerCase(language.locale()),
                "https://example.org/practices/" + "scheda-" + code.toLowerCase(language.locale()),
                2,
                Instant.parse("2026-03-14T09:26:53Z"),
                texts.getOrDefault(Section.INSTITUTION, "Ente"),
                Life.ENDED,
                new Sheet(texts, language, language),
                List.of(
                        new Classification(Facet.COUNTRY, "IT", Status.CONFIRMED, "Toscana", true),
                        new Classification(Facet.REGION, "ITI1", Status.PROPOSED, "Valdelsa", true)),
                facts(),
                workshops);
    }
}
