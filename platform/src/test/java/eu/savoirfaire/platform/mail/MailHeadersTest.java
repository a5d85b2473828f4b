package eu.savoirfaire.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.savoirfaire.infra.mail.Mail;
import eu.savoirfaire.infra.mail.MailServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a reader typed becomes a header or a recipient of its own. */
class MailHeadersTest {
    private static final String MORE = "\r\nBcc: many@elsewhere.example\r\n\r\nBuy!";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MailServer server;

    @BeforeEach
    void start() {
        mail.start();
        server = new MailServer(new OnPort(mail.getSmtp().getPort()));
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    @Test
    void aSubjectStaysASubject() throws Exception {
        server.send(mail("Question" + MORE, Optional.empty()));

        var received = mail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getHeader("Bcc")).isNull();
        assertThat(received[0].getAllRecipients()).hasSize(1);
        assertThat(received[0].getContent().toString().strip()).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"amina@reader.example" + MORE, "amina@reader.example>\r\nRCPT TO:<many@elsewhere.example"})
    void anAddressThatIsMoreThanOneIsNotSentTo(String address) {
        assertThatThrownBy(() -> server.send(mail("Question", Optional.of(address))))
                .isInstanceOf(MailServer.MailNotTaken.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    private static Mail mail(String subject, Optional<String> replyTo) {
        return new Mail("test-1", List.of("practice@desk.example"), replyTo, subject, "Text");
    }
}
