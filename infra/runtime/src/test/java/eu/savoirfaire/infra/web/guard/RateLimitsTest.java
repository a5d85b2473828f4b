package eu.savoirfaire.infra.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import io.github.bucket4j.TimeMeter;
import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {
    private static final Allowance TWO_A_MINUTE = new Allowance("search", 2, Duration.ofMinutes(1));
    private static final Allowance OTHER = new Allowance("relay", 2, Duration.ofMinutes(1));

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(new Sender(new WebSettings(true, null)), new StoppedClock());

    @Test
    void theAllowanceComesBackWithTime() {
        var request = from("192.0.2.1");
        limits.require(request, TWO_A_MINUTE);
        limits.require(request, TWO_A_MINUTE);

        assertThatThrownBy(() -> limits.require(request, TWO_A_MINUTE)).isInstanceOf(Refused.class);

        nanos.addAndGet(Duration.ofSeconds(31).toNanos());
        assertThatCode(() -> limits.require(request, TWO_A_MINUTE)).doesNotThrowAnyException();
    }

    @Test
    void sendersAndPurposesAreCountedApart() {
        for (var i = 0; i < 2; i++) {
            limits.require(from("192.0.2.1"), TWO_A_MINUTE);
        }

        assertThatCode(() -> limits.require(from("192.0.2.2"), TWO_A_MINUTE)).doesNotThrowAnyException();
        assertThatCode(() -> limits.require(from("192.0.2.1"), OTHER)).doesNotThrowAnyException();
    }

    @Test
    void behindAProxyOnlyItsOwnWordCounts() {
        var sender = new Sender(new WebSettings(true, null));

        assertThat(sender.of(from("203.0.113.66, 192.0.2.1"))).isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1:5050, 192.0.2.1",
        "[2001:db8::1]:443, 20010db800000000",
        "2001:db8::ffff:1, 20010db800000000",
        "2001:0DB8:0:0:1::1, 20010db800000000",
        "2001:db8:0:1::1, 20010db800000001",
        "::ffff:192.0.2.1, 192.0.2.1",
        "unknown, unknown",
        "_hidden, _hidden"
    })
    void howeverTheProxyWritesAnAddressItIsTheSameSender(String written, String counted) {
        var sender = new Sender(new WebSettings(true, null));

        assertThat(sender.of(from(written))).isEqualTo(counted);
    }

    @Test
    void howManySendersAreRememberedIsBounded() {
        for (var i = 0; i < 200_000; i++) {
            limits.require(from("s" + i), TWO_A_MINUTE);
        }

        assertThat(limits.remembered()).isLessThanOrEqualTo(20_000);
    }

    private static HttpRequest<?> from(String sender) {
        return HttpRequest.GET("/").header("X-Forwarded-For", sender);
    }

    private final class StoppedClock implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
