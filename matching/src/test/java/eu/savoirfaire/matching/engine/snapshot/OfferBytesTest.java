package eu.savoirfaire.matching.engine.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.generated.GeneratedOffers;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.StatedOffer;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.offer.statement.Towns;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferBytesTest {
    private static final long SEED = 20_261_123;

    /** What can be stated, one answer for each. */
    private static final Map<Detail, String> ANSWERS = Map.ofEntries(
            Map.entry(Detail.LEAST_AMOUNT, "500"),
            Map.entry(Detail.MOST_AMOUNT, "15000.5"),
            Map.entry(Detail.LEAST_MONTHS, "6"),
            Map.entry(Detail.MOST_MONTHS, "60"),
            Map.entry(Detail.RATE, "4.75"),
            Map.entry(Detail.FEE, "30"),
            Map.entry(Detail.CURRENCY, "CHF"),
            Map.entry(Detail.CALL_ADDRESS, "https://call.invalid/è"),
            Map.entry(Detail.DEADLINE, "2027-01-31"),
            Map.entry(Detail.TOPICS, "taxes sales"),
            Map.entry(Detail.MODE, "ONLINE"),
            Map.entry(Detail.HOURS, "4"),
            Map.entry(Detail.OCCUPATION, "cook"),
            Map.entry(Detail.CONTRACT, "SEASONAL"),
            Map.entry(Detail.MONTHS, "3"),
            Map.entry(Detail.TOWN, "lucca"),
            Map.entry(Detail.PAY, "1200"),
            Map.entry(Detail.SHIFTS, "weekends nights"),
            Map.entry(Detail.STAGES, "IDEA RUNNING"),
            Map.entry(Detail.LEGAL_FORMS, "COMPANY COOPERATIVE"),
            Map.entry(Detail.TERRITORY, "ITI1"),
            Map.entry(Detail.SECTORS, "food care"),
            Map.entry(Detail.MENTOR_REQUIRED, "yes"),
            Map.entry(Detail.TRAINING, "business-plan"),
            Map.entry(Detail.SKILLS, "lay-tiles 3 ESSENTIAL\nweld 2 OPTIONAL"),
            Map.entry(Detail.LICENCES, "driving-b forklift"),
            Map.entry(Detail.QUALIFICATION, "4"),
            Map.entry(Detail.SPOKEN, "it INTERACTION B1 guests are served at the table"),
            Map.entry(Detail.GROUP_NAME, "Women who come back to work"),
            Map.entry(Detail.GROUP_GROUND, "art. 3"),
            Map.entry(Detail.POSITIONS, "2"));

    /** Of the bytes of offers of all kinds that state everything, and of some that state little. */
    private static final Map<Integer, String> KNOWN =
            Map.of(1, "56f0976304c4d2958553a478bbf12efed1f80d82da9beca0d7600223546e2f35");

    @Test
    void anOfferComesBackAsItWas() throws IOException {
        var offers = new GeneratedOffers(SEED, new Surroundings(SEED, 400, 60, 60));
        for (var i = 0; i < 2_000; i++) {
            assertComesBack(offers.next());
        }
        for (var kind : OfferKind.values()) {
            assertComesBack(offer(kind, true));
            assertComesBack(offer(kind, false));
        }
    }

    @Test
    void whatIsReadOfARowIsOfThisFormat() {
        var digest = SnapshotFile.digest();
        for (var kind : OfferKind.values()) {
            digest.update(OfferBytes.of(offer(kind, true)));
            digest.update(OfferBytes.of(offer(kind, false)));
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as("offers are read or written in another way: raise SnapshotFile.FORMAT, and note this beside it")
                .isEqualTo(KNOWN.get(SnapshotFile.FORMAT));
    }

    private static void assertComesBack(Offer offer) throws IOException {
        assertThat(OfferBytes.read(offer.id(), OfferBytes.of(offer)))
                .as("seed %d", SEED)
                .isEqualTo(offer);
    }

    private static Offer offer(OfferKind kind, boolean everything) {
        var said = new EnumMap<Detail, String>(Detail.class);
        ANSWERS.forEach((detail, text) -> {
            if (detail.isOf(kind) && (everything || isNeeded(detail))) {
                said.put(detail, text);
            }
        });
        said.put(Detail.FIRST_DAY, "2026-10-01");
        said.put(Detail.LAST_DAY, "2027-03-31");
        var frame = new StatedOffer.Frame(
                new OfferId(new UUID(7, kind.ordinal())),
                new OrganisationId(new UUID(8, 9)),
                LocalDate.of(2026, 9, 30),
                everything);
        return new StatedOffer(Towns.released())
                .of(Statement.blank(kind).with(said), frame)
                .orElseThrow();
    }

    private static boolean isNeeded(Detail detail) {
        return switch (detail) {
            case LEAST_AMOUNT, MOST_AMOUNT, LEAST_MONTHS, MOST_MONTHS, DEADLINE -> true;
            default -> false;
        };
    }
}
