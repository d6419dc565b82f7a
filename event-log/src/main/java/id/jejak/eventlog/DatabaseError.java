package id.jejak.eventlog;

import java.sql.SQLException;

/** What an error of the database means to the log. */
enum DatabaseError {
    /** Rolled back, and may go through later: a lock or a statement timed out, a deadlock was broken. */
    BUSY,
    /** The connection is of no use any more, and whether its last statement was committed is not known. */
    BROKEN_CONNECTION,
    /** Rolled back, and would be again. */
    REFUSED;

    static DatabaseError of(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.startsWith("JL")) {
            return REFUSED;
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            // 55P03 lock not available, 57014 query cancelled by a time-out, 40 serialization failure or deadlock
            case "55", "40" -> BUSY;
            case "57" -> state.equals("57014") ? BUSY : BROKEN_CONNECTION;
            // 08 connection, 53 resources (a full disk may take the server down), 58 system error, 25006 a standby
            case "08", "53", "58", "XX", "" -> BROKEN_CONNECTION;
            case "25" -> state.equals("25006") ? BROKEN_CONNECTION : REFUSED;
            default -> REFUSED;
        };
    }

    /** The exception for whoever asked; nothing is recorded in any of them. */
    static RuntimeException exception(String asked, SQLException error) {
        String message = asked + ": " + error.getMessage();
        return switch (error.getSQLState() == null ? "" : error.getSQLState()) {
            case "JL001" -> new MomentNotFinalException(MomentNotFinalException.Reason.NOT_OVER, message, error);
            case "JL005" -> new MomentNotFinalException(MomentNotFinalException.Reason.FOUNDING_OPEN, message, error);
            case "JL002" -> new ImportRefusedException(ImportRefusedException.Reason.FOUNDING_OVER, message, error);
            case "JL003" -> new ImportRefusedException(ImportRefusedException.Reason.TIME_TO_COME, message, error);
            case "JL004" -> new ImportRefusedException(ImportRefusedException.Reason.TIME_GOES_BACK, message, error);
            case "55P03" -> new LogBusyException(message, error);
            default ->
                of(error) == REFUSED
                        ? new EventLogException(message, error)
                        : new LogUnreachableException(message, error);
        };
    }
}
