package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads building blocks, ties and an assessment as an export writes them: what stands in an export was confirmed. */
final class JsonFacts {
    private JsonFacts() {}

    /** Empty when it has no name. */
    static Optional<BuildingBlock> block(JsonFields fields) throws IOException {
        var texts = new HashMap<String, String>();
        var alone = new boolean[1];
        fields.members(name -> {
            switch (name) {
                case "name", "what", "needs", "phrase" -> text(fields, name, texts);
                case "alone" -> alone[0] = fields.isTrue(name);
                default -> fields.skip();
            }
        });
        var name = texts.getOrDefault("name", "");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new BuildingBlock(
                        name,
                        texts.getOrDefault("what", ""),
                        texts.getOrDefault("needs", ""),
                        alone[0],
                        true,
                        texts.get("phrase")));
    }

    /** Empty when it is tied to nothing. */
    static Optional<Tie> tie(JsonFields fields) throws IOException {
        var texts = new HashMap<String, String>();
        fields.members(name -> {
            switch (name) {
                case "kind", "title", "target", "phrase" -> text(fields, name, texts);
                default -> fields.skip();
            }
        });
        var kind = Arrays.stream(TieKind.values())
                .filter(one -> one.name().equals(texts.get("kind")))
                .findFirst()
                .orElseThrow(() -> fields.unexpected("kind"));
        var title = texts.getOrDefault("title", "");
        var target = texts.getOrDefault("target", "");
        return title.isEmpty() && target.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tie(kind, title, target, true, texts.get("phrase")));
    }

    /** Empty when it is null or states no level. */
    static Optional<Assessment> assessment(JsonFields fields) throws IOException {
        if (fields.isNull()) {
            return Optional.empty();
        }
        var texts = new HashMap<String, String>();
        List<String> scopes = new ArrayList<>();
        fields.members(name -> {
            switch (name) {
                case "level", "reason" -> text(fields, name, texts);
                case "scopes" -> scopes.addAll(fields.texts(name));
                default -> fields.skip();
            }
        });
        var level = texts.getOrDefault("level", "");
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assessment(level, scopes, texts.getOrDefault("reason", "")));
    }

    private static void text(JsonFields fields, String name, Map<String, String> texts) throws IOException {
        fields.text(name).ifPresent(text -> texts.put(name, text));
    }
}
