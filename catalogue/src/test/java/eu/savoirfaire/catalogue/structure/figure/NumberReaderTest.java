package eu.savoirfaire.catalogue.structure.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.infra.vocabulary.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final int ROUNDS = 3_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatALanguageWritesItReads(Language language) {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var digits : new String[] {"latn", "arab"}) {
            var format = NumberFormat.getInstance(ULocale.forLanguageTag(language.code() + "-u-nu-" + digits));
            format.setMaximumFractionDigits(4);
            for (var round = 0; round < ROUNDS; round++) {
                var number = BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(3));

                var written = format.format(number);

                assertThat(NumberReader.of(language).read(written).map(BigDecimal::stripTrailingZeros))
                        .as("%s in %s %s, seed %d", written, language, digits, seed)
                        .contains(number.stripTrailingZeros());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IT,2.500,2500",
        "EN,2.500,2.500",
        "EN,'2,500',2500",
        "IT,'2,500',2.500",
        "ES,2.500,2500",
        "FR,2 500,2500",
        "IT,'394.419,04',394419.04",
        "EN,'394,419.04',394419.04",
        "IT,2.5,2.5",
        "EN,'2,5',2.5",
        "ES,12.345.678,12345678",
        "AR,٢٬٥٠٠,2500",
        "AR,٢٫٥,2.5",
        "AR,'2,500',2500"
    })
    void theSameSignsSayAnotherNumberInAnotherLanguage(Language language, String written, BigDecimal number) {
        assertThat(NumberReader.of(language).read(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.04.2019", "1.2.3", "2.50.00", "", "x", "1,2,3", "12345678901234567890123456"})
    void whatIsNoNumberIsNotRead(String written) {
        assertThat(NumberReader.of(Language.IT).read(written)).isEqualTo(Optional.empty());
    }

    @Test
    void aSpaceGroupsInEveryLanguage() {
        for (var language : Language.values()) {
            assertThat(NumberReader.of(language).read("1\u202f250\u202f000")).contains(new BigDecimal("1250000"));
        }
    }
}
