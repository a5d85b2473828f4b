package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackageHabitsTest {
    private final PackageHabits ours = new PackageHabits(House.ours());
    private final PackageHabits broken = new PackageHabits(House.broken());

    @Test
    void packagesAreNamedByTheDomainNotByLayers() {
        assertThat(ours.namedForALayer()).isEmpty();
        assertThat(broken.namedForALayer()).containsExactly("brokenhouse.platform.util");
    }

    @Test
    void aPackageHoldsOneIdea() {
        assertThat(ours.withMoreTypesThan(PackageHabits.MOST_TYPES)).isEmpty();
        assertThat(broken.withMoreTypesThan(1)).containsExactly("brokenhouse.infra.web: 2");
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(ours.withoutNullMarked()).isEmpty();
        assertThat(broken.withoutNullMarked()).contains("brokenhouse.infra.web");
    }
}
