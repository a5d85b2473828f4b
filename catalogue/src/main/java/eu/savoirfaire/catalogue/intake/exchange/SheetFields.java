package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.contact.ContactReader;
import eu.savoirfaire.catalogue.intake.language.FunctionWords;
import eu.savoirfaire.catalogue.intake.language.LanguageGuess;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.vocabulary.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one sheet as JSON or CSV give them, on the way to a sheet. */
final class SheetFields {
    private final Map<Section, String> texts = new EnumMap<>(Section.class);
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Classification> classifications = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<BuildingBlock> blocks = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private @Nullable Assessment assessment;
    private String code = "";
    private Life life = Life.UNKNOWN;
    private int workshop;
    private @Nullable Language textLanguage;
    private @Nullable Language labelLanguage;

    /** What making sheets needs beyond their fields. */
    record Tools(LanguageGuess languages, ContactReader contacts) {
        Tools() {
            this(new LanguageGuess(FunctionWords.load()), new ContactReader());
        }
    }

    void text(Section section, String text) {
        var normal = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .strip();
        if (!normal.isEmpty()) {
            texts.put(section, normal);
        }
    }

    void code(String value) {
        code = value.strip();
    }

    void life(Life stated) {
        life = stated;
    }

    void workshop(int ordinal) {
        workshop = Math.max(0, ordinal);
    }

    void textLanguage(String tag) {
        textLanguage = Language.of(tag).orElse(textLanguage);
    }

    void labelLanguage(String tag) {
        labelLanguage = Language.of(tag).orElse(labelLanguage);
    }

    void classify(Classification classification) {
        classifications.add(classification);
    }

    void indicate(Indicator indicator) {
        indicators.add(indicator);
    }

    void build(BuildingBlock block) {
        blocks.add(block);
    }

    void tie(Tie tie) {
        ties.add(tie);
    }

    void assess(Assessment made) {
        assessment = made;
    }

    void warn(Warning warning) {
        warnings.add(warning);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    private Structure structure() {
        return new Structure(classifications, indicators, blocks, ties, assessment, List.of(), 0);
    }

    ReadSheet sheet(int ordinal, Tools tools) {
        var language = textLanguage != null
                ? textLanguage
                : tools.languages().of(texts.values()).orElse(labelLanguage == null ? Language.IT : labelLanguage);
        var sheet = new Sheet(texts, language, labelLanguage == null ? language : labelLanguage);
        return new ReadSheet(
                code, ordinal, workshop, sheet, Map.of(), tools.contacts().of(sheet), warnings, structure(), life);
    }
}
