package eu.savoirfaire.matching.demo;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.offer.statement.Shift;
import eu.savoirfaire.matching.offer.statement.Towns;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.WorkPermission;
import eu.savoirfaire.matching.release.Node;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of the demo region, as {@code matching/demo/seekers.yaml} has them. */
final class DemoTable {
    private static final String CURRENCY = "EUR";

    private final Node file = Node.bundled("/matching/demo/seekers.yaml").only("seekers", "persona");
    private final Towns towns;

    DemoTable(Towns towns) {
        this.towns = towns;
    }

    record Somebody(Profile profile, List<Wish> needs) {}

    List<Somebody> people() {
        return file.at("seekers").items().stream()
                .map(one -> new Somebody(profile(one.at("profile")), List.of(wish(one.at("need")))))
                .toList();
    }

    Somebody persona() {
        var one = file.at("persona");
        return new Somebody(
                profile(one.at("profile")),
                one.at("needs").items().stream().map(DemoTable::wish).toList());
    }

    private Profile profile(Node node) {
        node.only("town", "reach", "languages", "skills", "eqf", "licences", "times", "permission");
        var skills = node.at("skills");
        return new Profile(
                skills.keys().stream()
                        .map(code -> new SkillClaim(
                                new SkillCode(code), skills.at(code).whole(), Evidence.SELF_DECLARED))
                        .toList(),
                languages(node.at("languages")),
                number(node, "eqf"),
                node.has("licences") ? Set.copyOf(node.textsAt("licences")) : null,
                towns.town(node.at("town").text())
                        .orElseThrow(() -> node.wrong("no such town"))
                        .place(),
                number(node, "reach"),
                node.has("times")
                        ? Shift.all(node.textsAt("times").stream()
                                .map(Shift::valueOf)
                                .toList())
                        : null,
                node.optional("permission")
                        .map(said -> said.oneOf(WorkPermission.class))
                        .orElse(null),
                null);
    }

    private static List<LanguageClaim> languages(Node node) {
        return node.keys().stream()
                .flatMap(language -> Arrays.stream(LanguageSkill.values())
                        .map(skill -> new LanguageClaim(
                                language, skill, node.at(language).oneOf(Cefr.class), Evidence.SELF_DECLARED)))
                .toList();
    }

    private static Wish wish(Node node) {
        var sector = node.optional("sector").map(Node::text).orElse(null);
        return switch (node.at("kind").oneOf(NeedKind.class)) {
            case MICROCREDIT ->
                new Wish.Microcredit(
                        money(node, "amount"),
                        number(node, "term"),
                        null,
                        node.optional("form")
                                .map(form -> form.oneOf(LegalForm.class))
                                .orElse(null),
                        node.optional("stage")
                                .map(stage -> stage.oneOf(Stage.class))
                                .orElse(null),
                        sector);
            case MENTORING ->
                new Wish.Mentoring(
                        Set.copyOf(node.textsAt("goals")),
                        node.optional("mode")
                                .map(mode -> mode.oneOf(Mode.class))
                                .orElse(null),
                        number(node, "hours"),
                        sector);
            case JOB -> new Wish.Job(occupations(node), contracts(node), money(node, "pay"), sector);
            case INTERNSHIP ->
                new Wish.Internship(occupations(node), number(node, "months"), money(node, "pay"), sector);
        };
    }

    private static Set<OccupationCode> occupations(Node node) {
        return node.textsAt("occupations").stream().map(OccupationCode::new).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Set<Contract> contracts(Node node) {
        return node.has("contracts")
                ? node.textsAt("contracts").stream().map(Contract::valueOf).collect(Collectors.toUnmodifiableSet())
                : null;
    }

    private static @Nullable Money money(Node node, String key) {
        return node.optional(key)
                .map(amount -> Money.of(Integer.toString(amount.whole()), CURRENCY))
                .orElse(null);
    }

    private static @Nullable Integer number(Node node, String key) {
        return node.optional(key).map(Node::whole).orElse(null);
    }
}
