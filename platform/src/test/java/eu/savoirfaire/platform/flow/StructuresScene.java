package eu.savoirfaire.platform.flow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.confirmation.Confirmable;
import eu.savoirfaire.catalogue.confirmation.Confirmed;
import eu.savoirfaire.catalogue.confirmation.Saving;
import eu.savoirfaire.catalogue.confirmation.Structures;
import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.platform.account.RequestActor;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a curator does to the structure of an imported sheet. */
abstract class StructuresScene extends ImportScene {

    static Confirmed everything(Confirmable now) {
        var all = now.proposed();
        var structure = new Structure(
                all.classifications().stream()
                        .map(one -> new Classification(
                                one.facet(), one.code(), Status.CONFIRMED, one.phrase(), one.direct()))
                        .toList(),
                all.indicators().stream().map(one -> one.asConfirmed(true)).toList(),
                all.blocks().stream().map(one -> one.asConfirmed(true)).toList(),
                all.ties().stream().map(one -> one.asConfirmed(true)).toList(),
                new Assessment("HIGH", List.of("OTHER_REGIONS"), ""),
                all.settled(),
                0);
        return new Confirmed(structure, now.people(), FormErrors.none());
    }

    /** As the page does it: whoever meets another in the middle looks again. */
    Saving tried(String seen) {
        while (true) {
            try {
                return confirm(seen, StructuresScene::everything);
            } catch (Refused refused) {
                assertThat(refused.refusal()).isInstanceOf(PracticeRefusal.ChangedMeanwhile.class);
            }
        }
    }

    Saving confirm(String seen, Function<Confirmable, Confirmed> decisions) {
        return curating(() -> structures().confirm(code(), seen, decisions));
    }

    Confirmable now() {
        return curating(() -> structures().toConfirm(code()));
    }

    String seen() {
        return now().seen();
    }

    <T> T curating(Supplier<T> act) {
        return RequestActor.actingAs(Actor.operator(), act::get);
    }

    Structures structures() {
        return installation.part(Structures.class);
    }

    Practice practice() {
        return practices().all().getFirst();
    }

    String code() {
        return practice().code();
    }
}
