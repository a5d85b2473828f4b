package eu.savoirfaire.platform.operation;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Where the log goes: to {@code log/savoir.log} in the data folder, a new file every day or 10 MB, kept for 30 days. Where
 * a supervisor collects it, {@code SAVOIR_LOG=console} sends it to standard error instead.
 */
public final class LogFiles {
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level [%thread] %logger{36} %msg%n";

    private static final String NAME = "savoir";

    private LogFiles() {}

    /** The file of today in a data folder. */
    public static Path in(Path data) {
        return data.resolve("log").resolve("savoir.log");
    }

    /** From now on the log goes to the data folder, which is there and writable. */
    public static void writeTo(Path data) {
        var console = "console".equals(System.getenv("SAVOIR_LOG"));
        var context = context();
        var appender = console ? console() : file(in(data), context);
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        appender.setName(NAME);
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Whether the log goes to a file, and to which. */
    static Optional<Path> current() {
        var appender = context().getLogger(Logger.ROOT_LOGGER_NAME).getAppender(NAME);
        return appender instanceof RollingFileAppender<?> file
                ? Optional.of(Path.of(file.getFile()))
                : Optional.empty();
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    private static OutputStreamAppender<ILoggingEvent> console() {
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setTarget("System.err");
        return appender;
    }

    private static OutputStreamAppender<ILoggingEvent> file(Path file, LoggerContext context) {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(file.toString());
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(
                file.resolveSibling("savoir-%d{yyyy-MM-dd}.%i.log.gz").toString());
        policy.setMaxFileSize(FileSize.valueOf("10MB"));
        policy.setMaxHistory(30);
        policy.setTotalSizeCap(FileSize.valueOf("500MB"));
        policy.start();
        appender.setRollingPolicy(policy);
        return appender;
    }
}
