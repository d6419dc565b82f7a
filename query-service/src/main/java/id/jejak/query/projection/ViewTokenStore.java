package id.jejak.query.projection;

import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * Tokens beside the rows that they stand for. A crash of the database may take the last of both back, since their commits
 * do not wait for the disk: a projection that has nothing to do would not notice, and claims its token anew.
 */
final class ViewTokenStore extends JdbcTokenStore {
    private final Map<String, ProjectionProgress> progress;

    ViewTokenStore(Builder settings, Map<String, ProjectionProgress> progress) {
        super(settings);
        this.progress = progress;
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        TrackingToken stored = fetchToken(processorName, segment);
        if (stored != null
                && progress.get(processorName).isTakenBack(stored.position().orElseThrow())) {
            throw new UnableToClaimTokenException(
                    "The view of projection " + processorName + " ends earlier than was written; it is claimed anew");
        }
    }
}
