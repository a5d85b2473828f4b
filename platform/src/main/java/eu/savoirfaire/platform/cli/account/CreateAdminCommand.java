package eu.savoirfaire.platform.cli.account;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Sentences;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.admin.Administrators;
import eu.savoirfaire.platform.account.admin.Administrators.Made;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.cli.DataOption;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a platform administrator. */
@Command(
        name = "create-admin",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Make a platform administrator, with a second factor.",
            "The password is asked for, or read from standard input: one line."
        })
public final class CreateAdminCommand implements Callable<Integer> {
    /** The operator, who may do this one thing more than a curator. */
    private static final Actor OPERATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private final Terminal terminal;

    @Option(names = "--email", paramLabel = "ADDRESS", required = true, description = "the e-mail address")
    private String email = "";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "Admin",
            description = "what the person wants to be called (default: ${DEFAULT-VALUE})")
    private String name = "Admin";

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "it",
            description = "the language of mails: it, en, es, fr or ar (default: ${DEFAULT-VALUE})")
    private String language = "it";

    @Mixin
    private DataOption data = new DataOption();

    public CreateAdminCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var address = EmailAddress.of(email).orElseThrow(() -> usage("--email takes an address, not '" + email + "'."));
        var mails = Language.of(language).orElseThrow(() -> usage("--language is one of it, en, es, fr, ar."));
        try (var installation = Installation.forCommand(data.folder())) {
            var administrators = installation.part(Administrators.class);
            var made = administrators.known(address)
                    ? RequestActor.actingAs(OPERATOR, () -> administrators.promote(address))
                    : opened(administrators, installation.part(Passwords.class), address, mails);
            tell(made);
        }
        return ExitCode.DONE.number();
    }

    private Made opened(Administrators administrators, Passwords passwords, EmailAddress address, Language mails)
            throws IOException {
        var password = password();
        var flaw = passwords.rules().flaw(password, List.of(address.text(), name));
        if (flaw.isPresent()) {
            throw new CommandFailure(ExitCode.INPUT_REFUSED, sentence(flaw.get().told()) + ".");
        }
        var hashed = passwords.hashed(password);
        return RequestActor.actingAs(OPERATOR, () -> administrators.open(address, name, mails, hashed));
    }

    private void tell(Made made) {
        terminal.say(made.account().address() + " is a platform administrator");
        made.setUp()
                .ifPresentOrElse(
                        setUp -> {
                            terminal.say(
                                    "add this to an app for codes, and keep the recovery codes; they are not shown again:");
                            terminal.out()
                                    .println(setUp.authenticator()
                                            .address(made.account().address().text()));
                            setUp.recoveryCodes().forEach(terminal.out()::println);
                        },
                        () -> terminal.say("the second factor and the password stay as they were"));
    }

    private static String password() throws IOException {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            var typed = console.readPassword("Password: ");
            return typed == null ? "" : new String(typed);
        }
        var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private static String sentence(Label label) {
        return switch (label) {
            case Label.Text text -> text.text();
            case Label.Key key -> Sentences.english(key.key(), key.arguments());
        };
    }

    private static CommandFailure usage(String line) {
        return new CommandFailure(ExitCode.WRONG_USAGE, line);
    }
}
