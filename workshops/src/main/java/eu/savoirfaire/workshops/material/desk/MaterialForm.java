package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.keeping.Materials.Said;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a trainer typed about a recording or a file. */
public record MaterialForm(String title, String language, String wished, String item, String address) {
    static final int LONGEST_TITLE = 150;
    private static final int LONGEST_ADDRESS = 1_000;

    static MaterialForm empty(Plan plan) {
        return new MaterialForm("", plan.language().code(), Visibility.PARTICIPANTS.name(), "", "");
    }

    static MaterialForm of(Material known) {
        return new MaterialForm(
                known.title(),
                known.language().code(),
                known.wished().name(),
                known.item().map(item -> item.value().toString()).orElse(""),
                known.address().map(URI::toString).orElse(""));
    }

    static MaterialForm of(
            @Nullable String title,
            @Nullable String language,
            @Nullable String wished,
            @Nullable String item,
            @Nullable String address) {
        return new MaterialForm(typed(title), typed(language), typed(wished), typed(item), typed(address));
    }

    /** What has to be mended, in the order of the fields. */
    FormErrors errors(boolean recording, List<Item> items) {
        var errors = FormErrors.none();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors = errors.with("title", Label.key("workshops.material.title.wrong", LONGEST_TITLE));
        }
        if (recording && uri().isEmpty()) {
            errors = errors.with("address", Label.key("workshops.material.address.wrong"));
        }
        if (Language.of(language).isEmpty()) {
            errors = errors.with("language", Label.key("workshops.material.language.wrong"));
        }
        if (visibility().isEmpty()) {
            errors = errors.with("wished", Label.key("workshops.material.wished.wrong"));
        }
        if (!item.isEmpty() && item(items).isEmpty()) {
            errors = errors.with("item", Label.key("workshops.material.item.wrong"));
        }
        return errors;
    }

    /** Once nothing has to be mended. */
    Said said(boolean recording, List<Item> items) {
        return new Said(
                item(items),
                title,
                Language.of(language).orElseThrow(),
                visibility().orElseThrow(),
                recording ? uri() : Optional.empty());
    }

    List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(each -> Choice.of(
                        each.code(), Label.of(each.ownName()), each.code().equals(language)))
                .toList();
    }

    /** What is held in confidence stays with those who were there. */
    List<Choice> circles(Plan plan) {
        return Arrays.stream(Visibility.values())
                .filter(each -> plan.kind().mayBePublic() || !each.isBeyondTheRoom())
                .map(each -> new Choice(
                        each.name(),
                        Label.key("workshops.material.circle." + each),
                        each.name().equals(wished),
                        Label.key("workshops.material.circle." + each + ".hint")))
                .toList();
    }

    List<Choice> items(List<Item> all) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("workshops.material.item.all"), item.isEmpty()));
        all.forEach(one -> choices.add(Choice.of(
                one.id().value().toString(),
                Label.of(one.title()),
                one.id().value().toString().equals(item))));
        return choices;
    }

    private Optional<ItemId> item(List<Item> items) {
        return items.stream()
                .map(Item::id)
                .filter(id -> id.value().toString().equals(item))
                .findFirst();
    }

    private Optional<Visibility> visibility() {
        return Arrays.stream(Visibility.values())
                .filter(each -> each.name().equals(wished))
                .findFirst();
    }

    /** A page on another server that everybody's browser opens; no user and no password in it. */
    private Optional<URI> uri() {
        try {
            var uri = new URI(address);
            var fine = "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && address.length() <= LONGEST_ADDRESS;
            return Optional.of(uri).filter(_ -> fine);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
