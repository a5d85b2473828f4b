package eu.savoirfaire.matching.need.program;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.NeedRefusal;
import eu.savoirfaire.matching.need.page.NeedAnswers;
import eu.savoirfaire.matching.need.page.NeedQuestions;
import eu.savoirfaire.matching.need.stating.Stating;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Reads what programs send of needs, and begins a need once for each key. */
@Singleton
class NeedRequests {
    private final NeedKeyRows keys;
    private final Stating stating;
    private final Seekers seekers;
    private final NeedQuestions questions;
    private final NeedAnswers answers;
    private final Permissions permissions;
    private final CurrentActor actor;

    NeedRequests(
            NeedKeyRows keys,
            Stating stating,
            Seekers seekers,
            NeedQuestions questions,
            NeedAnswers answers,
            Permissions permissions,
            CurrentActor actor) {
        this.keys = keys;
        this.stating = stating;
        this.seekers = seekers;
        this.questions = questions;
        this.answers = answers;
        this.permissions = permissions;
        this.actor = actor;
    }

    /**
     * Begins a need, or finds the one that the same request began before.
     *
     * @throws Refused when the key came with something else before
     */
    @Transactional
    public KeptNeed begin(String key, NeedDocument.NeedBeginning wanted) {
        var person = actor.get().subject().orElseThrow();
        permissions.require(actor.get(), "need.begin", person.account());
        var kind = kind(wanted.kind());
        var wish = wish(kind, wanted.answers());
        return once(person, DigestUtils.sha256Hex(key), DigestUtils.sha256Hex(kind + canonical(wish)), wish);
    }

    /** What these answers say; refused naming the first that is unknown or cannot be read. */
    Wish wish(NeedKind kind, @Nullable Map<String, Object> sent) {
        var typed = new Typed(sent == null ? Map.of() : sent);
        var names = questions.names(kind);
        typed.form().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> refuse(name, name));
        answers.wrong(kind, typed, Language.EN).list().stream()
                .findFirst()
                .ifPresent(error -> refuse(error.field(), typed.text(error.field())));
        var wish = answers.wish(kind, typed);
        lost(typed, answers.known(wish));
        return wish;
    }

    /** The changes of one seeker come one after the other: whoever comes second finds the key. */
    private KeptNeed once(PersonId person, String fingerprint, String content, Wish wish) {
        var seeker = seekers.enter(person);
        seekers.hold(seeker);
        var before = keys.findById(new NeedKeyRow.Key(seeker.value(), fingerprint));
        if (before.isPresent()) {
            if (!before.get().content().equals(content)) {
                throw new Refused(new NeedRefusal.KeyUsed());
            }
            return stating.read(new NeedId(before.get().needId()));
        }
        var begun = stating.begin(wish);
        keys.enter(seeker.value(), fingerprint, content, begun.id().value());
        return begun;
    }

    private String canonical(Wish wish) {
        return new TreeMap<>(answers.known(wish).form()).toString();
    }

    /** Occupations are a set, however many fields they come in. */
    private static void lost(Typed sent, Typed kept) {
        occupations(sent).stream()
                .filter(code -> !occupations(kept).contains(code))
                .findFirst()
                .ifPresent(code -> refuse(NeedQuestions.OCCUPATIONS.getFirst(), code));
        sent.lost(kept)
                .filter(name -> !NeedQuestions.OCCUPATIONS.contains(name))
                .ifPresent(name -> refuse(name, String.join(" ", sent.chosen(name))));
    }

    private static Set<String> occupations(Typed typed) {
        return NeedQuestions.OCCUPATIONS.stream()
                .map(typed::text)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static NeedKind kind(@Nullable String word) {
        return Arrays.stream(NeedKind.values())
                .filter(kind -> NeedDocument.word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(BadParameter.of("kind", "unknown-code", word == null ? "" : word)));
    }

    private static void refuse(String name, String value) {
        throw new Refused(BadParameter.of(name, "unknown-code", value));
    }
}
