package id.jejak.query.projection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread works out while this one does something else. */
public final class Meanwhile {
    private Meanwhile() {}

    /** What was worked out meanwhile; what it failed with is thrown as it is. */
    public static <T> T joined(CompletableFuture<T> meanwhile) {
        try {
            return meanwhile.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
