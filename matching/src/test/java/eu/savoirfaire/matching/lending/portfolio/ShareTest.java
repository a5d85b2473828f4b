package eu.savoirfaire.matching.lending.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void noPartOfFewerThanFiveIsToldOrCanBeWorkedOut() {
        for (var yes = 0L; yes < 12; yes++) {
            for (var no = 0L; no < 12; no++) {
                for (var silent = 0L; silent < 12; silent++) {
                    var share = new Share(yes + no + silent, yes, no, silent);

                    var small = LongStream.of(yes, no).anyMatch(part -> part < 5) || silent > 0 && silent < 5;

                    assertThat(share.isTold()).as(share.toString()).isEqualTo(!small);
                }
            }
        }
    }

    @Test
    void whatIsNotToldIsNotReadByMistake() {
        var share = new Share(9, 4, 5, 0);

        assertThatThrownBy(share::noShare).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDenominatorIsAllAndNotOnlyThoseWhoSaid() {
        var share = new Share(20, 5, 10, 5);

        assertThat(share.yesShare()).isEqualTo(0.25);
        assertThat(share.notStatedShare()).isEqualTo(0.25);
    }
}
