package eu.savoirfaire.infra.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void paragraphsAndListsAreToldApart() {
        var prose = Prose.of("One\nline.\n\nBefore:\n- first\n-  second \nAfter - this.\n\n\n- alone");

        assertThat(prose.blocks())
                .containsExactly(
                        new Prose.Block(false, List.of("One line.")),
                        new Prose.Block(false, List.of("Before:")),
                        new Prose.Block(true, List.of("first", "second")),
                        new Prose.Block(false, List.of("After - this.")),
                        new Prose.Block(true, List.of("alone")));
    }

    @Test
    void nothingCanEndTheElementThatHoldsLinkedData() {
        assertThat(LinkedData.of("{\"name\":\"</script><!--&\"}").json())
                .isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003c!--\\u0026\"}");
    }
}
