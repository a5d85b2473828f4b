package eu.savoirfaire.matching.need.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.keeping.Agreement;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.need.table.NeedState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One need.
 *
 * @param actions what whoever reads may do to it now
 * @param agreed whether its person agrees that it is brought before those who offer
 * @param notice what happened meanwhile, if anything
 */
record NeedView(
        String id,
        NeedKind kind,
        NeedState state,
        int version,
        LocalDate since,
        String brief,
        List<NeedText.Line> lines,
        List<NeedAction> actions,
        boolean agreed,
        boolean forAnother,
        Optional<Label> notice) {

    static NeedView of(
            KeptNeed kept,
            String brief,
            List<NeedText.Line> lines,
            List<NeedAction> actions,
            boolean agreed,
            boolean forAnother) {
        return new NeedView(
                kept.id().value().toString(),
                kept.need().kind(),
                kept.state(),
                kept.version(),
                kept.need().since(),
                brief,
                lines,
                actions,
                agreed,
                forAnother,
                Optional.empty());
    }

    NeedView saying(Label happened) {
        return new NeedView(
                id, kind, state, version, since, brief, lines, actions, agreed, forAnother, Optional.of(happened));
    }

    public Label stateText() {
        return Label.key("matching.need.state." + state);
    }

    /** What the state means, and what can be done about it. */
    public Label stateHelp() {
        return Label.key("matching.need.state." + state + ".text");
    }

    public boolean standing() {
        return state.stands();
    }

    public boolean draft() {
        return state == NeedState.DRAFT;
    }

    public boolean open() {
        return state.isOpen();
    }

    /** What the person is asked to agree to, as it stands in the address of their agreements. */
    public String purpose() {
        return Agreement.purpose(kind);
    }

    /** Buttons, in the order of the actions; changing the answers is a link. */
    public List<Button> buttons() {
        return actions.stream()
                .filter(action -> action != NeedAction.CHANGE)
                .map(action -> new Button(action.word(), Label.key("matching.need.act." + action.word())))
                .toList();
    }

    /** @param word of the action, as it stands in the address */
    record Button(String word, Label label) {

        /** Whether it is the one that leads on. */
        public boolean leadsOn() {
            return word.equals("state") || word.equals("resume");
        }
    }
}
