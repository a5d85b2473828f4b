package eu.savoirfaire.matching.portfolio;

import eu.savoirfaire.infra.document.press.Press;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.filling.page.ProfileText;
import eu.savoirfaire.matching.filling.page.ProfileText.Line;
import eu.savoirfaire.matching.filling.page.ProfileText.Section;
import eu.savoirfaire.matching.portfolio.Paper.Block;
import eu.savoirfaire.matching.portfolio.Paper.Cell;
import eu.savoirfaire.matching.portfolio.Portfolio.Folder;
import eu.savoirfaire.matching.recognition.Outcome;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Recognition;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The profile on paper, in one language or in two side by side: the person and whoever helps them, or hires them, read the
 * same line each in their own (the idea of the EU Skills Profile Tool for Third-Country Nationals).
 */
@Singleton
class ProfilePaper {
    private static final String STYLE = "/print/matching/profile.css";

    private final ProfileText text;
    private final Messages messages;
    private final Clock clock;
    private final Press press = new Press();
    private final TemplateEngine engine = new TemplateEngine();

    ProfilePaper(ProfileText text, Messages messages, Clock clock) {
        this.text = text;
        this.messages = messages;
        this.clock = clock;
        var templates = new ClassLoaderTemplateResolver(ProfilePaper.class.getClassLoader());
        templates.setPrefix("print/matching/");
        templates.setSuffix(".xml");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /**
     * The paper as PDF.
     *
     * @param languages one, or two to stand side by side, the reader's first
     */
    byte[] print(Folder folder, List<Language> languages) {
        var context = new Context(Locale.ROOT);
        context.setVariable("paper", paper(folder, languages));
        context.setVariable("style", style());
        var out = new ByteArrayOutputStream();
        try {
            press.print(engine.process("profile", context), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Paper paper(Folder folder, List<Language> languages) {
        var first = languages.getFirst();
        var today = LocalDate.now(clock);
        return new Paper(
                first.code(),
                first.direction(),
                said(first, "matching.profile.paper"),
                folder.name(),
                languages.stream()
                        .map(language -> Cell.of(
                                language,
                                said(
                                        language,
                                        "matching.profile.paper.as-of",
                                        Formats.of(language).date(today)),
                                ""))
                        .toList(),
                blocks(folder, languages),
                said(first, "matching.profile.paper.blank"));
    }

    private List<Block> blocks(Folder folder, List<Language> languages) {
        var told = languages.stream()
                .map(language -> text.of(folder.profile().profile(), language))
                .toList();
        var blocks = new ArrayList<Block>();
        for (var part = 0; part < told.getFirst().size(); part++) {
            var at = part;
            var sections = told.stream().map(sectionsOf -> sectionsOf.get(at)).toList();
            if (sections.getFirst().isAnswered()) {
                blocks.add(block(sections, languages));
            }
        }
        if (!folder.qualifications().isEmpty()) {
            blocks.add(qualifications(folder.qualifications(), languages));
        }
        return blocks;
    }

    private static Block block(List<Section> sections, List<Language> languages) {
        var titles = across(
                languages,
                index -> Cell.of(languages.get(index), sections.get(index).title(), ""));
        var lines = IntStream.range(0, sections.getFirst().lines().size())
                .mapToObj(line -> across(
                        languages, index -> cell(sections.get(index).lines().get(line), languages.get(index))))
                .toList();
        return new Block(titles, lines);
    }

    private static Cell cell(Line line, Language language) {
        return Cell.of(language, plain(line.text()), plain(line.detail()));
    }

    private Block qualifications(List<Recognition> all, List<Language> languages) {
        return new Block(
                across(
                        languages,
                        index -> Cell.of(
                                languages.get(index),
                                said(languages.get(index), "matching.profile.paper.qualifications"),
                                "")),
                all.stream()
                        .map(one -> across(languages, index -> cell(one, languages.get(index))))
                        .toList());
    }

    /** In the language of the column where the person gave it in that one, else as it is written on the document. */
    private Cell cell(Recognition one, Language language) {
        var what = one.qualification();
        var beside = what.beside().language().equals(language.code())
                && !what.beside().text().isBlank();
        var title = beside ? what.beside() : what.title();
        return Cell.own(
                title.language().isEmpty() ? language.code() : title.language(),
                title.text(),
                language,
                detail(one, what, language));
    }

    private String detail(Recognition one, Qualification what, Language language) {
        var parts = new ArrayList<String>();
        parts.add(what.institution());
        parts.add(Locale.of("", what.country()).getDisplayCountry(language.locale()));
        parts.add(what.year() == null ? "" : what.year().toString());
        parts.add(said(language, "matching.recognition.state." + one.state()));
        if (one.outcome().orElse(null) instanceof Outcome.Recognised recognised) {
            parts.add(said(language, "matching.profile.paper.eqf", recognised.eqf()));
        }
        return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static List<Cell> across(List<Language> languages, IntFunction<Cell> cell) {
        return IntStream.range(0, languages.size()).mapToObj(cell).toList();
    }

    private String said(Language language, String key, Object... arguments) {
        return plain(messages.text(language, key, arguments));
    }

    /** Marks that set a text apart on a page have no shape in the fonts of a PDF. */
    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }

    private static String style() {
        try (var css = Objects.requireNonNull(ProfilePaper.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
