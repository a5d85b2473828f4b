package eu.savoirfaire.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.mail.Mail;
import eu.savoirfaire.infra.mail.MailServer;
import eu.savoirfaire.infra.mail.MailServer.MailNotTaken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server's "no" means: try again, or never. */
class MailNotTakenTest {

    @ParameterizedTest
    @CsvSource({
        "450 mailbox busy, 250 ok, false",
        "451 come back later, 250 ok, false",
        "550 no such mailbox, 250 ok, true",
        "553 what a name, 250 ok, true",
        "530 sign in first, 250 ok, false",
        "250 ok, 452 disk full, false",
        "250 ok, 554 not this, true"
    })
    void aFinalNoIsToldFromATemporaryOne(String toRecipient, String toMail, boolean forGood) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var grumbler = Thread.ofVirtual().start(() -> grumble(socket, toRecipient, toMail));
            var server = new MailServer(new OnPort(socket.getLocalPort()));
            var mail = new Mail("test-1", List.of("a@example.org"), Optional.empty(), "Subject", "Text");

            assertThatThrownBy(() -> server.send(mail))
                    .isInstanceOfSatisfying(
                            MailNotTaken.class, e -> assertThat(e.forGood()).isEqualTo(forGood));
            grumbler.interrupt();
        }
    }

    /** Speaks enough SMTP to say no. */
    private static void grumble(ServerSocket socket, String toRecipient, String toMail) {
        try (var connection = socket.accept();
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
                var out = connection.getOutputStream()) {
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            var line = in.readLine();
            while (line != null) {
                var answer = line.startsWith("RCPT") ? toRecipient : line.equals("DATA") ? "354 go on" : "250 ok";
                if (line.equals(".")) {
                    answer = toMail;
                }
                if (isCommand(line)) {
                    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCommand(String line) {
        return line.equals(".") || line.matches("(EHLO|HELO|MAIL|RCPT|DATA|RSET|QUIT)\\b.*");
    }
}
