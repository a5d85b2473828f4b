package eu.savoirfaire.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OrganisationNameTest {

    @Test
    void whiteSpaceAndCompositionDoNotMatter() {
        assertThat(new OrganisationName("  Citta\u0300\u00A0 di\nPrato "))
                .isEqualTo(new OrganisationName("Citt\u00E0 di Prato"));
    }

    @Test
    void caseMattersSinceTwoBodiesMayDifferInItAlone() {
        var one = new OrganisationName("Consorzio CoSPe");
        var other = new OrganisationName("Consorzio COSPE");

        assertThat(one).isNotEqualTo(other);
        assertThat(one.folded()).isEqualTo(other.folded());
    }

    @Test
    void foldingKeepsNeitherCaseNorAccents() {
        assertThat(new OrganisationName("Associa\u00E7\u00E3o \u00C9lan").folded())
                .isEqualTo("associacao elan");
    }

    @Test
    void aNameSaysSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationName(" \u00A0\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganisationName("x".repeat(OrganisationName.LONGEST + 1)));
    }
}
