package eu.savoirfaire.catalogue.intake.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.document.Document;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sheets as JSON: the document that an import answers with, an export, a list of sheets, or one sheet. */
final class JsonSheets {
    private static final Pattern BEGINNING = Pattern.compile("^\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]])");
    private static final Set<String> KNOWN_BESIDE = Set.of(
            "outcome",
            "sources",
            "warnings",
            "slug",
            "reading",
            "revision",
            "publishedAt",
            "licence",
            "url",
            "level",
            "organisation",
            "workshops");

    private final JsonFactory factory = new JsonFactory();
    private final SheetFields.Tools tools = new SheetFields.Tools();

    static boolean looksLike(Document document) {
        var text = document.text();
        return BEGINNING.matcher(text).find()
                || (document.name().toLowerCase(Locale.ROOT).endsWith(".json") && !text.isBlank());
    }

    Report read(Document document) {
        try (var json = factory.createParser(document.text())) {
            return new Reader(new JsonFields(document.name(), json)).read(json);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Refused(new IntakeRefusal.BrokenJson(
                    document.name(), at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader {
        private final JsonFields fields;
        private final List<ReadSheet> sheets = new ArrayList<>();
        private final List<JsonWorkshop> workshops = new ArrayList<>();

        Reader(JsonFields fields) {
            this.fields = fields;
        }

        Report read(JsonParser json) throws IOException {
            var first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                fields.items("sheets", this::sheet);
            } else if (first == JsonToken.START_OBJECT) {
                root();
            } else {
                throw fields.unexpected("sheets");
            }
            if (json.nextToken() != null) {
                throw fields.unexpected("sheets");
            }
            return report();
        }

        private Report report() {
            var warnings = new ArrayList<Warning>();
            var read = workshops.stream()
                    .map(workshop -> workshop.workshop(sheets, tools.languages(), warnings))
                    .toList();
            return new Report(sheets, read, warnings);
        }

        /** Either lists of sheets and workshops, or the fields of one sheet. */
        private void root() throws IOException {
            var alone = new SheetFields();
            fields.members(name -> {
                switch (name) {
                    case "sheets" -> fields.items(name, this::sheet);
                    case "workshops" -> fields.items(name, () -> workshops.add(JsonWorkshop.read(fields)));
                    case "warnings" -> fields.skip();
                    default -> field(alone, name);
                }
            });
            if (!alone.isEmpty()) {
                sheets.add(alone.sheet(sheets.size() + 1, tools));
            }
        }

        private void sheet() throws IOException {
            var sheet = new SheetFields();
            fields.members(name -> field(sheet, name));
            if (!sheet.isEmpty()) {
                sheets.add(sheet.sheet(sheets.size() + 1, tools));
            }
        }

        private void field(SheetFields sheet, String name) throws IOException {
            switch (name) {
                case "code" -> fields.text(name).ifPresent(sheet::code);
                case "workshop" -> fields.number(name).ifPresent(sheet::workshop);
                case "textLanguage", "language" -> fields.text(name).ifPresent(sheet::textLanguage);
                case "labelLanguage" -> fields.text(name).ifPresent(sheet::labelLanguage);
                case "life" -> sheet.life(life(name));
                case "classifications" ->
                    fields.items(name, () -> JsonClassification.read(fields).ifPresent(sheet::classify));
                case "indicators" ->
                    fields.items(name, () -> JsonIndicator.read(fields).ifPresent(sheet::indicate));
                case "buildingBlocks" ->
                    fields.items(name, () -> JsonFacts.block(fields).ifPresent(sheet::build));
                case "ties" -> fields.items(name, () -> JsonFacts.tie(fields).ifPresent(sheet::tie));
                case "assessment" -> JsonFacts.assessment(fields).ifPresent(sheet::assess);
                case "sections" -> fields.members(key -> section(sheet, key));
                default -> section(sheet, name);
            }
        }

        private Life life(String name) throws IOException {
            var stated = fields.text(name).orElse(Life.UNKNOWN.name());
            return Life.of(stated).orElseThrow(() -> fields.unexpected(name));
        }

        private void section(SheetFields sheet, String key) throws IOException {
            var section = Section.of(key);
            if (section.isPresent()) {
                fields.text(key).ifPresent(text -> sheet.text(section.orElseThrow(), text));
                return;
            }
            if (!KNOWN_BESIDE.contains(key)) {
                sheet.warn(new Warning(fields.line(), WarningCode.FIELD_UNKNOWN, key));
            }
            fields.skip();
        }
    }
}
