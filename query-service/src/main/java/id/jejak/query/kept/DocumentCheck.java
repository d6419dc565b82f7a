package id.jejak.query.kept;

import id.jejak.query.document.RenderedPdf;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders kept documents anew and compares: {@code jejak.documents.checked}, {@code jejak.documents.mismatched} (rendered
 * otherwise), {@code jejak.documents.uncheckable} (rendering failed), each since this node's start.
 */
public final class DocumentCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentCheck.class);

    private final Archive archive;
    private final Rendering rendering;
    private final Clock clock;
    private final Counter checked;
    private final Counter mismatched;
    private final Counter uncheckable;
    private String goneRoundTo = "";
    private volatile @Nullable Outcome last;

    /** Over what is kept, with what this program renders. */
    public DocumentCheck(Archive archive, Rendering rendering, MeterRegistry meters, Clock clock) {
        this.archive = archive;
        this.rendering = rendering;
        this.clock = clock;
        this.checked = counter(meters, "checked", "Kept documents that were rendered anew and compared");
        this.mismatched = counter(meters, "mismatched", "Renderings that differ from the document that is kept");
        this.uncheckable = counter(meters, "uncheckable", "Kept documents that could not be rendered anew");
    }

    private static Counter counter(MeterRegistry meters, String name, String description) {
        return Counter.builder("jejak.documents." + name)
                .description(description)
                .register(meters);
    }

    /**
     * What one check found.
     *
     * @param equal rendered byte for byte as kept
     * @param different rendered otherwise
     * @param retired of a wording and layout that this program no longer prints
     * @param failed not rendered, for a reason that the log names
     */
    public record Outcome(Instant at, int equal, int different, int retired, int failed) {}

    /** The last check of this node; null before the first. */
    public @Nullable Outcome last() {
        return last;
    }

    /** Checks the next documents of the round, at most so many; a finished round begins anew. */
    public synchronized Outcome next(int documents) {
        List<KeptDocument> due = archive.after(goneRoundTo, documents);
        goneRoundTo = due.size() < documents ? "" : due.get(due.size() - 1).sha256();
        int[] found = new int[Finding.values().length];
        due.forEach(kept -> found[check(kept).ordinal()]++);
        Outcome outcome = new Outcome(
                clock.instant(),
                found[Finding.EQUAL.ordinal()],
                found[Finding.DIFFERENT.ordinal()],
                found[Finding.RETIRED.ordinal()],
                found[Finding.FAILED.ordinal()]);
        last = outcome;
        LOG.info("Kept documents rendered anew: {}", outcome);
        return outcome;
    }

    private enum Finding {
        EQUAL,
        DIFFERENT,
        RETIRED,
        FAILED
    }

    private Finding check(KeptDocument kept) {
        Optional<RenderedPdf> anew;
        try {
            anew = rendering.anew(kept);
        } catch (RuntimeException failed) {
            uncheckable.increment();
            LOG.error("The kept document {} of {} could not be rendered anew", kept.sha256(), kept.state(), failed);
            return Finding.FAILED;
        }
        if (anew.isEmpty()) {
            return Finding.RETIRED;
        }
        checked.increment();
        return compare(kept.state(), kept.sha256(), anew.get()) ? Finding.EQUAL : Finding.DIFFERENT;
    }

    /** Whether a rendering equals the document kept; where it does not, that is counted, logged and kept. */
    public boolean compare(DocumentState state, String keptSha256, RenderedPdf rendered) {
        if (rendered.sha256().equals(keptSha256)) {
            return true;
        }
        mismatched.increment();
        LOG.error(
                "The kept document {} of {} came out as {} when it was rendered anew",
                keptSha256,
                state,
                rendered.sha256());
        archive.keepMismatch(state, keptSha256, rendered.sha256());
        return false;
    }
}
