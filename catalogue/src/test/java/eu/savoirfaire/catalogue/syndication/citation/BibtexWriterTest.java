package eu.savoirfaire.catalogue.syndication.citation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BibtexWriterTest {
    private final BibtexWriter writer = new BibtexWriter(new CodeLabels(new Vocabularies()));

    @Test
    void anEntryHasWhatAReportNeeds() throws IOException {
        var fields = fields(ExampleSheets.italian());

        assertThat(fields)
                .containsEntry("author", "{Consorzio Orizzonti, in rete con cinque Comuni della Valdelsa}")
                .containsEntry("institution", "{Savoir Faire}")
                .containsEntry("year", "2026")
                .containsEntry("langid", "italian")
                .containsEntry("keywords", "Italia")
                .containsEntry("url", "https://example.org/practices/scheda-gp-2026-0001");
    }

    @Test
    void whatTypesettersTakeForTheirsIsEscaped() throws IOException {
        assertThat(fields(ExampleSheets.english()).get("title"))
                .isEqualTo("{A shared kitchen: 100\\% local\\_food \\#together "
                        + "{\\textbraceleft}cheap{\\textbraceright} {\\textasciitilde} fair}");
    }

    @Test
    void bracesAlwaysBalance() {
        assertThat(depth(BibtexWriter.escaped("}}{ \\{ \\} \\\\ {"))).isZero();
    }

    @Test
    void manyEntriesFollowOneAnother() throws IOException {
        var out = new ByteArrayOutputStream();

        writer.write(List.of(ExampleSheets.italian(), ExampleSheets.arabic()), Language.AR, out);

        assertThat(out.toString(StandardCharsets.UTF_8).split("@techreport\\{", -1))
                .hasSize(3);
    }

    /** The fields of the one entry: names, equals signs and values in balanced braces. */
    private Map<String, String> fields(PublicSheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(sheet, Language.IT, out);
        var entry = out.toString(StandardCharsets.UTF_8);
        assertThat(entry).startsWith("@techreport{" + sheet.code() + ",\n");
        var fields = new LinkedHashMap<String, String>();
        var at = entry.indexOf(',');
        while (entry.charAt(at) == ',') {
            var equals = entry.indexOf(" = {", at);
            var end = closing(entry, equals + 3);
            fields.put(entry.substring(at + 1, equals).strip(), entry.substring(equals + 4, end));
            at = end + 1;
        }
        assertThat(entry.substring(at)).isEqualTo("\n}\n\n");
        return fields;
    }

    private static int closing(String text, int opening) {
        var end = opening + 1;
        while (depth(text.substring(opening, end)) > 0) {
            end++;
        }
        return end - 1;
    }

    private static int depth(String text) {
        return (int) (text.chars().filter(c -> c == '{').count()
                - text.chars().filter(c -> c == '}').count());
    }
}
