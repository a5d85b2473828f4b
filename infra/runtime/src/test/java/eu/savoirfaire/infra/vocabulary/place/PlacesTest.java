package eu.savoirfaire.infra.vocabulary.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.vocabulary.BrokenVocabulary;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final Vocabularies VOCABULARIES = new Vocabularies();
    private static final Places PLACES = new Places(VOCABULARIES, new ConceptFinder(VOCABULARIES));

    @ParameterizedTest
    @CsvSource({
        "Andalucía, ES61",
        "Andalusia, ES61",
        "Andalousie, ES61",
        "الأندلس, ES61",
        "Siviglia, ES61",
        "Séville, ES61",
        "إشبيلية, ES61",
        "Toscana, ITI1",
        "Tuscany, ITI1",
        "Firenze, ITI1",
        "Florencia, ITI1",
        "فلورنسا, ITI1",
        "provincia di Trento, ITH2",
        "Sassari, ITG2",
        "Cerdeña, ITG2",
        "Castilla La Mancha, ES42",
        "Castilla León, ES41",
        "Extremadura, ES43",
        "Murcia, ES62",
        "Comunidad Valenciana, ES52",
        "Aragón, ES24",
        "UK, GB",
        "Regno Unito, GB",
        "Reino Unido, GB",
        "Royaume-Uni, GB",
        "بريطانيا, GB",
        "Bélgica, BE",
        "Chipre, CY",
        "المغرب, MA",
        "بالمغرب, MA",
        "وإيطاليا, IT",
        "Turkey, TR",
        "Jordan, JO"
    })
    void aPlaceIsFoundByAnyOfItsNames(String name, String code) {
        assertThat(codes(name)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le trenta aziende",
                "A turkey for dinner",
                "Mr Jordan Smith spoke",
                "we heard Michael Jordan",
                "I mali della società",
                "Il prato e la massa, poi",
                "Marché du travail",
                "Le marché du travail",
                "marché du travail",
                "الشمول المالي"
            })
    void wordsThatOnlyLookLikePlacesAreNone(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void lowerCaseQueriesFindPlacesWhoseNamesAreWordsToo() {
        assertThat(codes("projects in turkey and jordan")).containsExactly("TR", "JO");
    }

    @Test
    void aMentionCarriesItsPhrase() {
        var text = "Der Bericht kommt aus der Provincia autonoma di Trento.";

        var mention = PLACES.find(text, Language.IT).getFirst();

        assertThat(mention.phrase()).isEqualTo("Provincia autonoma di Trento");
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.phrase());
    }

    @Test
    void aRegionLiesInItsCountryAlsoWhereNutsWritesItOtherwise() {
        assertThat(PLACES.contains("IT", "ITI1")).isTrue();
        assertThat(PLACES.contains("GR", "EL30")).isTrue();
        assertThat(PLACES.contains("ES", "ES")).isTrue();
        assertThat(PLACES.contains("ES", "ITI1")).isFalse();
        assertThat(PLACES.contains("ITI1", "IT")).isFalse();
        assertThat(PLACES.contains("XX", "ITI1")).isFalse();
    }

    @Test
    void everyRegionLiesInAKnownCountry() {
        assertThat(PLACES.all()).allMatch(place -> PLACES.place(place.country()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"IT, 21", "ES, 19"})
    void everyRegionOfItalyAndSpainHasATileOfItsOwn(String country, int regions) {
        var tiles = PLACES.map(country);

        assertThat(PLACES.regionsOf(country)).hasSize(regions);
        assertThat(tiles)
                .extracting(Tile::region)
                .containsExactlyInAnyOrderElementsOf(
                        PLACES.regionsOf(country).stream().map(Place::code).toList());
        assertThat(new HashSet<>(tiles.stream()
                        .map(tile -> List.of(tile.row(), tile.column()))
                        .toList()))
                .hasSameSizeAs(tiles);
    }

    @Test
    void aTileThatIsNoRegionIsRefused() {
        var map = new ByteArrayInputStream("IT: ['ITI1 XX99']".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> TileMaps.read("tiles.yaml", map, VOCABULARIES.of(VocabularyName.REGIONS)))
                .isInstanceOf(BrokenVocabulary.class)
                .hasMessage("tiles.yaml: tile XX99 is no region");
    }

    private static List<String> codes(String text) {
        return PLACES.find(text, null).stream().map(Mention::code).toList();
    }
}
