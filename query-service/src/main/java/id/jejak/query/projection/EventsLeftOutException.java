package id.jejak.query.projection;

/** A projection was given events while its view lacks some before them; it has to go on from where the view ends. */
public class EventsLeftOutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventsLeftOutException(String projection, long first) {
        super("The view of projection " + projection + " does not hold every event before event " + first
                + "; it goes on from where the view ends");
    }
}
