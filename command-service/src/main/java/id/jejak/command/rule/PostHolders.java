package id.jejak.command.rule;

import id.jejak.command.rule.Surroundings.Office;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.trail.SourceGap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands behind a command: the holder of a post on the command's date. Only an import may find nobody whom its source
 * names, and says so instead of guessing.
 */
public final class PostHolders {
    private final Office office;
    private final CommandContext context;

    /** Looks into this office, for this command. */
    public PostHolders(Office office, CommandContext context) {
        this.office = office;
        this.context = context;
    }

    /** Who signs for a post on a date; refused where nobody does. */
    public PostHolder signing(Post post, LocalDate date) {
        return signing(post, date, Set.of());
    }

    /**
     * Whoever acts has to be the one who signs for the post today, these persons (by NIP) left out.
     *
     * @param code of the refusal that says whose act it is
     */
    public PostHolder acting(Post post, Set<String> withoutNips, String code) {
        PostHolder holder = signing(post, context.today(), withoutNips);
        boolean unknowable = context.imported()
                && (SourceGap.isNotStated(holder.nip())
                        || SourceGap.isNotStated(context.actor().id()));
        if (!unknowable && !isActor(holder)) {
            throw RuleViolation.of(
                    code, "", "actor", context.actor().name(), "holder", holder.name(), "date", context.today());
        }
        return holder;
    }

    /** Who signs for a post today, if anybody. */
    public Optional<PostHolder> today(Post post) {
        return office.holder(post, context.today());
    }

    /** Whether this holder is the person who acts; never where either is not stated. */
    public boolean isActor(PostHolder holder) {
        return !SourceGap.isNotStated(holder.nip())
                && holder.nip().equals(context.actor().id());
    }

    private static String vacant(Post post) {
        if (post.equals(Post.CAMAT)) {
            return "camat-vacant";
        }
        return post.equals(Post.SECRETARY) ? "secretary-vacant" : "section-head-vacant";
    }

    private PostHolder signing(Post post, LocalDate date, Set<String> withoutNips) {
        Optional<PostHolder> holder = office.holder(post, date, withoutNips);
        if (holder.isEmpty() && !context.imported()) {
            throw RuleViolation.of(vacant(post), "", "date", date);
        }
        return holder.orElse(
                new PostHolder(post.written(), SourceGap.NOT_STATED, SourceGap.NOT_STATED, SourceGap.NOT_STATED));
    }
}
