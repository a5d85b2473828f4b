package eu.savoirfaire.infra.document.press;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the warnings of the PDF renderer to our log; what it tells of its daily work is not kept. */
final class PrintLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PrintLog.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable thrown) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message, thrown);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // our own configuration of the log decides
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
