package eu.savoirfaire.matching.taxonomy.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import java.util.List;

/**
 * What choosing a taxonomy would come to.
 *
 * @param after the choice that it would follow
 * @param lacking how many names that somebody uses it lacks
 */
record ChooseView(String title, String address, int after, int lacking, List<OnePair> same, FormErrors errors) {

    /**
     * @param key what the form sends
     * @param languages in which both are called the same
     */
    record OnePair(
            String key, String id, boolean occupation, String before, String now, String languages, boolean chosen) {}
}
