package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.form.SheetForm;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * An invented report of the same shape as the real one.
 *
 * @param sheets the sections of each sheet
 * @param workshopOfSheet the ordinal of the workshop of each sheet
 * @param lines as a writer would have typed it, with pages and headers
 */
record GeneratedReport(List<Map<Section, String>> sheets, List<Integer> workshopOfSheet, List<String> lines) {
    private static final String[] WORDS = {
        "quartiere",
        "cucina",
        "persone",
        "incontri",
        "lingua",
        "lavoro",
        "mattina",
        "porto",
        "sportello",
        "giovani",
        "donne",
        "mestieri",
        "ascolto",
        "biblioteca",
        "piazza",
        "viaggio",
        "racconti",
        "mercato",
        "scuola",
        "giardino"
    };
    private static final String[] JOINERS = {"di", "con", "per", "nella", "e", "tra"};

    static GeneratedReport of(RandomGenerator random) {
        var writer = new Writer(random);
        return writer.write();
    }

    private static final class Writer {
        private final RandomGenerator random;
        private final SheetForm form = SheetForm.load();
        private final List<Map<Section, String>> sheets = new ArrayList<>();
        private final List<Integer> workshopOfSheet = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final List<String> header;
        private int sincePage;

        Writer(RandomGenerator random) {
            this.random = random;
            header = random.nextBoolean()
                    ? List.of("Programma LANTERNA 2031 - misura f) - " + word(), "Relazione finale " + word())
                    : List.of("Programma LANTERNA 2031 - misura f) - " + word());
        }

        GeneratedReport write() {
            page();
            var workshops = random.nextInt(1, 4);
            for (int workshop = 1; workshop <= workshops; workshop++) {
                line(workshop + "° WORKSHOP DI SCAMBIO DI BUONE PRATICHE - LUCCA");
                line("L'incontro si è svolto il " + random.nextInt(1, 28) + " marzo 2031.");
                var count = random.nextInt(2, 6);
                for (int i = 0; i < count; i++) {
                    sheet();
                    workshopOfSheet.add(workshop);
                }
            }
            return new GeneratedReport(sheets, workshopOfSheet, lines);
        }

        private void sheet() {
            var language = random.nextBoolean() ? Language.IT : Language.values()[random.nextInt(5)];
            line(form.heading(language));
            var texts = new EnumMap<Section, String>(Section.class);
            for (var section : Section.values()) {
                if (section.required() || random.nextInt(3) > 0) {
                    texts.put(section, section(form.label(section, language), section));
                }
            }
            sheets.add(texts);
        }

        /** Returns the text as the reader should give it. */
        private String section(String label, Section section) {
            var typed = label.replace("À", random.nextBoolean() ? "À" : "A'") + (random.nextInt(5) == 0 ? " :" : ":");
            if (section == Section.INSTITUTION || section == Section.SUBJECT || random.nextInt(3) == 0) {
                var text = sentence();
                line(typed + " " + text);
                return text;
            }
            line(typed);
            var text = new StringBuilder();
            var paragraphs = random.nextInt(1, 4);
            for (int i = 0; i < paragraphs; i++) {
                text.append(i == 0 ? "" : "\n\n").append(random.nextInt(3) == 0 ? list() : paragraph());
            }
            return text.toString().strip();
        }

        private String paragraph() {
            var text = sentence() + " " + sentence();
            var cut = text.indexOf(' ', text.length() / 3);
            if (random.nextInt(4) == 0 && Character.isLowerCase(text.charAt(cut + 1))) {
                line(text.substring(0, cut));
                page();
                line(text.substring(cut + 1));
            } else {
                line(text);
            }
            return text;
        }

        /** Announced by a sentence, so that two lists in a row stay two. */
        private String list() {
            var announced = capital(word()) + " " + word() + ":";
            line(announced);
            var mark = List.of("- ", "• ", "– ").get(random.nextInt(3));
            var text = new StringBuilder(announced + "\n");
            var items = random.nextInt(2, 5);
            for (int i = 0; i < items; i++) {
                var item = sentence();
                lines.add(mark + item);
                text.append("\n- ").append(item);
            }
            lines.add("");
            return text.toString();
        }

        private String sentence() {
            var text = new StringBuilder(capital(word()));
            var length = random.nextInt(4, 14);
            for (int i = 0; i < length; i++) {
                text.append(' ')
                        .append(JOINERS[random.nextInt(JOINERS.length)])
                        .append(' ')
                        .append(word());
            }
            return text.append('.').toString();
        }

        private void line(String text) {
            lines.add(text);
            lines.add("");
            sincePage++;
            if (sincePage > 8 && text.endsWith(".")) {
                page();
            }
        }

        private void page() {
            for (int i = random.nextInt(6, 20); i > 0; i--) {
                lines.add("");
            }
            if (header.size() > 1 && random.nextInt(4) == 0) {
                lines.add(String.join(" ", header));
            } else {
                lines.addAll(header);
            }
            lines.add("");
            sincePage = 0;
        }

        private String word() {
            return WORDS[random.nextInt(WORDS.length)];
        }

        private static String capital(String word) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
    }
}
