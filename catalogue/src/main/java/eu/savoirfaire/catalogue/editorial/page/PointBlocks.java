package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.review.point.Passage;
import eu.savoirfaire.catalogue.review.point.PointId;
import eu.savoirfaire.catalogue.review.point.Raised;
import eu.savoirfaire.catalogue.review.point.Weight;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The points that a curator is about to raise, as blocks of fields: a section, the words in it, what is asked for. */
record PointBlocks(List<Block> blocks) {
    private static final int MOST = 20;

    /** @param number from 1 */
    public record Block(int number, String section, String quote, String text, boolean must) {
        boolean isEmpty() {
            return quote.isEmpty() && text.isEmpty();
        }
    }

    static PointBlocks empty() {
        return new PointBlocks(List.of(new Block(1, Section.SUBJECT.key(), "", "", true)));
    }

    static PointBlocks of(Typed typed) {
        var last = IntStream.rangeClosed(1, MOST)
                .filter(number -> !typed.all("point-" + number + "-section").isEmpty())
                .max()
                .orElse(0);
        var blocks = IntStream.rangeClosed(1, last)
                .mapToObj(number -> block(typed, number))
                .toList();
        return blocks.isEmpty() ? empty() : new PointBlocks(blocks);
    }

    private static Block block(Typed typed, int number) {
        var name = "point-" + number + "-";
        return new Block(
                number,
                typed.text(name + "section"),
                typed.text(name + "quote"),
                typed.text(name + "text"),
                !typed.text(name + "weight").equals("could"));
    }

    /** With one more to fill in. */
    PointBlocks andOne() {
        if (blocks.size() >= MOST) {
            return this;
        }
        var section = blocks.getLast().section();
        return new PointBlocks(Stream.concat(
                        blocks.stream(), Stream.of(new Block(blocks.size() + 1, section, "", "", true)))
                .toList());
    }

    /** What is wrong with those that are not empty. */
    FormErrors errors(Sheet sheet) {
        var errors = FormErrors.none();
        for (var block : blocks) {
            if (block.isEmpty()) {
                continue;
            }
            if (block.text().isEmpty()) {
                errors = errors.with(field(block, "text"), Label.key("catalogue.editorial.point.text.wrong"));
            }
            if (passage(block, sheet).isEmpty()) {
                errors = errors.with(field(block, "quote"), Label.key("catalogue.editorial.point.quote.wrong"));
            }
        }
        return errors;
    }

    List<Raised> raised(Sheet sheet, TimeOrderedIds ids) {
        var raised = new ArrayList<Raised>();
        for (var block : blocks) {
            if (!block.isEmpty()) {
                passage(block, sheet)
                        .map(passage -> new Raised(
                                new PointId(ids.next()),
                                block.must() ? Weight.MUST : Weight.COULD,
                                passage,
                                block.text()))
                        .ifPresent(raised::add);
            }
        }
        return raised;
    }

    /** The words where they stand first, line breaks apart; without words the whole section. */
    private static Optional<Passage> passage(Block block, Sheet sheet) {
        return Section.of(block.section()).flatMap(section -> {
            if (block.quote().isEmpty()) {
                return Optional.of(Passage.whole(section, sheet));
            }
            var words =
                    Stream.of(block.quote().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
            var found = Pattern.compile(words).matcher(sheet.text(section).orElse(""));
            return found.find() ? Optional.of(new Passage(section, found.start(), found.end())) : Optional.empty();
        });
    }

    private static String field(Block block, String name) {
        return "point-" + block.number() + "-" + name;
    }
}
