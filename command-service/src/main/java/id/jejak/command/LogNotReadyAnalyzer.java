package id.jejak.command;

import id.jejak.eventlog.LogNotReadyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few lines, instead of by a stack trace, that there is no database or no log to start on. */
class LogNotReadyAnalyzer extends AbstractFailureAnalyzer<LogNotReadyException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, LogNotReadyException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Mend what the message names, and start the service again.", cause);
    }
}
