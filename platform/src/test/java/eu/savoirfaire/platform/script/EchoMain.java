package eu.savoirfaire.platform.script;

import java.nio.file.Path;

/** What the script starts in {@link SmallHouse}: prints its working folder and each argument on a line. */
final class EchoMain {

    private EchoMain() {}

    public static void main(String[] arguments) {
        System.out.println(Path.of("").toAbsolutePath());
        for (var argument : arguments) {
            System.out.println("[" + argument + "]");
        }
    }
}
