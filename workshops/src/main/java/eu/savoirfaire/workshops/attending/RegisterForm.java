package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Request;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody typed in order to ask for a seat. */
record RegisterForm(String channel, String language, String zone, boolean shortNotice, String organisation) {
    static RegisterForm empty(PlannedWorkshop workshop, Language language) {
        var channels = workshop.plan().seats().keySet();
        var only = channels.size() == 1 ? word(channels.iterator().next()) : "";
        var zone = workshop.plan().hours().zone().getId();
        return new RegisterForm(only, language.code(), zone, false, "");
    }

    static RegisterForm of(Map<String, Object> form) {
        return new RegisterForm(
                text(form, "channel"),
                text(form, "language"),
                text(form, "zone"),
                !text(form, "short-notice").isEmpty(),
                text(form, "organisation"));
    }

    FormErrors errors(PlannedWorkshop workshop) {
        var errors = FormErrors.none();
        if (chosenChannel().filter(workshop.plan().seats()::containsKey).isEmpty()) {
            errors = errors.with("channel", Label.key("workshops.attend.channel.wrong"));
        }
        if (Language.of(language).isEmpty()) {
            errors = errors.with("language", Label.key("workshops.attend.language.wrong"));
        }
        if (!ZoneChoices.known(zone)) {
            errors = errors.with("zone", Label.key("workshops.attend.zone.wrong"));
        }
        return errors;
    }

    /** What is asked for, once there are no errors. */
    Request request() {
        return new Request(
                chosenChannel().orElseThrow(),
                Language.of(language).orElseThrow(),
                ZoneId.of(zone),
                shortNotice,
                chosenOrganisation());
    }

    List<Choice> channels(PlannedWorkshop workshop) {
        return Arrays.stream(Channel.values())
                .filter(workshop.plan().seats()::containsKey)
                .map(way -> Choice.of(
                        word(way),
                        Label.key("workshops.attend.channel." + word(way)),
                        word(way).equals(channel)))
                .toList();
    }

    List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(one -> Choice.of(
                        one.code(), Label.of(one.ownName()), one.code().equals(language)))
                .toList();
    }

    List<Choice> zones(PlannedWorkshop workshop) {
        return ZoneChoices.of(workshop.plan().hours().zone(), zone);
    }

    List<Choice> shortNotices() {
        return List.of(new Choice(
                "yes",
                Label.key("workshops.attend.short-notice"),
                shortNotice,
                Label.key("workshops.attend.short-notice.hint")));
    }

    /** For whom the person comes: themselves, or one of their organisations. */
    List<Choice> organisations(Actor actor, OrganisationNames names) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("workshops.attend.organisation.none"), organisation.isEmpty()));
        actor.organisations().stream()
                .sorted(Comparator.comparing(OrganisationId::value))
                .forEach(one -> names.name(one).ifPresent(name -> {
                    var value = one.value().toString();
                    choices.add(Choice.of(value, Label.of(name), value.equals(organisation)));
                }));
        return choices;
    }

    static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Channel> chosenChannel() {
        return Arrays.stream(Channel.values())
                .filter(way -> word(way).equals(channel))
                .findFirst();
    }

    private Optional<OrganisationId> chosenOrganisation() {
        try {
            return organisation.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OrganisationId(UUID.fromString(organisation)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }
}
