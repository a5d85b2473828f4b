package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.print.PrintedDocument.Fact;
import eu.savoirfaire.catalogue.syndication.print.PrintedDocument.Group;
import eu.savoirfaire.catalogue.syndication.print.PrintedDocument.Mark;
import eu.savoirfaire.catalogue.syndication.print.PrintedDocument.PrintedSection;
import eu.savoirfaire.catalogue.syndication.print.PrintedDocument.PrintedSheet;
import eu.savoirfaire.infra.document.press.QrPicture;
import eu.savoirfaire.infra.web.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out sheets for the print template. */
final class PrintedDocuments {
    private final FormWords words;

    PrintedDocuments(FormWords words) {
        this.words = words;
    }

    PrintedDocument of(PublicSheet sheet) {
        var printed = printed(sheet);
        return new PrintedDocument(
                words.language().code(),
                words.language().direction(),
                sheet.titleRead().text(),
                words.text("kind") + " " + sheet.code(),
                words.text("publisher") + " · " + sheet.code(),
                true,
                List.of(),
                words.heading(),
                wordsOfTemplate(),
                marks(printed),
                List.of(new Group("sheets", null, null, List.of(printed))));
    }

    PrintedDocument of(Outline outline, List<String> introduction) {
        var groups = outline.chapters().stream().map(this::group).toList();
        return new PrintedDocument(
                words.language().code(),
                words.language().direction(),
                words.text("report.title"),
                words.text("report.title"),
                words.text("publisher"),
                false,
                introduction,
                words.heading(),
                wordsOfTemplate(),
                groups.stream().flatMap(this::marks).toList(),
                groups);
    }

    private Group group(Outline.Chapter chapter) {
        var sheets = chapter.sheets().stream().map(this::printed).toList();
        var heading = chapter.workshop()
                .map(workshop -> Told.heading(words, chapter.ordinal(), workshop))
                .orElse(null);
        var told = chapter.workshop()
                .map(workshop -> Told.workshop(words, workshop))
                .orElse(null);
        return new Group("workshop-" + chapter.ordinal(), heading, told, sheets);
    }

    private PrintedSheet printed(PublicSheet sheet) {
        var title = sheet.titleRead();
        return new PrintedSheet(
                sheet.code(),
                sheet.code(),
                title.text(),
                title.language().code(),
                title.language().direction(),
                sheet.permalink(),
                QrPicture.of(sheet.permalink()),
                facts(sheet),
                sections(sheet));
    }

    private List<Fact> facts(PublicSheet sheet) {
        var facts = new ArrayList<>(List.of(
                new Fact(words.text("code"), sheet.code()),
                new Fact(words.text("organisation"), sheet.organisation()),
                new Fact(words.text("published"), words.date(sheet.published())),
                new Fact(words.text("revision"), Integer.toString(sheet.revision()))));
        Told.language(words, sheet).ifPresent(language -> facts.add(new Fact(words.text("language"), language)));
        if (!sheet.workshops().isEmpty()) {
            var titles =
                    sheet.workshops().stream().map(PresentedWorkshop::title).collect(Collectors.joining("; "));
            facts.add(new Fact(words.text("presented"), titles));
        }
        return facts;
    }

    private List<PrintedSection> sections(PublicSheet sheet) {
        return sheet.fragments().entrySet().stream()
                .map(read -> new PrintedSection(
                        sheet.code() + "-" + read.getKey().key(),
                        words.label(read.getKey()),
                        read.getValue().language().code(),
                        read.getValue().language().direction(),
                        Told.note(words, sheet, read.getValue()).orElse(null),
                        Prose.of(read.getValue().text()).blocks()))
                .toList();
    }

    private static List<Mark> marks(PrintedSheet sheet) {
        return sheet.sections().stream()
                .map(section -> new Mark(section.label(), "#" + section.id(), List.of()))
                .toList();
    }

    private Stream<Mark> marks(Group group) {
        var sheets = group.sheets().stream()
                .map(sheet -> new Mark(sheet.code() + " " + sheet.title(), sheet.href(), List.of()));
        return group.heading() == null
                ? sheets
                : Stream.of(new Mark(group.heading(), "#" + group.id(), sheets.toList()));
    }

    private Map<String, String> wordsOfTemplate() {
        return Stream.of("publisher", "contents", "qr").collect(Collectors.toMap(name -> name, words::text));
    }
}
