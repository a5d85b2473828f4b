package eu.savoirfaire.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.refusal.Sentences;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewRefusalTest {

    @ParameterizedTest
    @EnumSource(ReviewRefusal.Need.class)
    void eachNeedIsSaidInASentence(ReviewRefusal.Need need) {
        var refusal = new ReviewRefusal.Lacking(need, List.of());

        assertThat(Sentences.english(refusal)).isNotEqualTo(refusal.code()).contains(" ");
    }
}
