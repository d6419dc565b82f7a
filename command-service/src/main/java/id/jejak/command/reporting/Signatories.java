package id.jejak.command.reporting;

import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.PostHolders;
import id.jejak.command.rule.Refusals;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Surroundings.Office;
import id.jejak.command.rule.Violations;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.reporting.ShownDocument;
import id.jejak.kernel.trail.SourceGap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may hand in, give back, verify and approve: whoever holds the post on that day, and never their own work. */
final class Signatories {
    private final PostHolders holders;
    private final Post head;

    Signatories(SectionYearId id, CommandContext context, Surroundings surroundings) {
        Office office = surroundings.office(id.section().kecamatan());
        Refusals.requireSection(office, id);
        this.holders = new PostHolders(office, context);
        this.head = Post.headOf(id.section().slug());
    }

    /** The section's head, or whoever acts as head. */
    PostHolder head() {
        return holders.acting(head, Set.of(), "section-head-only");
    }

    /** Camat or secretary. */
    PostHolder returner() {
        Optional<PostHolder> secretary = holders.today(Post.SECRETARY);
        if (secretary.isPresent() && holders.isActor(secretary.get())) {
            return secretary.get();
        }
        return holders.acting(Post.CAMAT, Set.of(), "camat-or-secretary-only");
    }

    /** The secretary, or who acts as secretary, under the same bars as {@link #approver}. */
    PostHolder verifier(PostHolder submitter) {
        if (holders.isActor(submitter)) {
            throw RuleViolation.of("verifies-own-submission", "", "actor", submitter.name());
        }
        Set<String> barred = barred(submitter, "verifies-own-section");
        return holders.acting(Post.SECRETARY, barred, "secretary-only");
    }

    /**
     * The camat, or who acts as camat. Whoever heads the section, handed the report in, or verified it, is left out: then
     * the next in line for the post approves, for nobody judges their own work, nor the same work twice.
     */
    PostHolder approver(PostHolder submitter, @Nullable PostHolder verifier) {
        if (holders.isActor(submitter)) {
            throw RuleViolation.of("approves-own-submission", "", "actor", submitter.name());
        }
        Set<String> barred = barred(submitter, "approves-own-section");
        if (verifier != null) {
            if (holders.isActor(verifier)) {
                throw RuleViolation.of("approves-own-verification", "", "actor", verifier.name());
            }
            barred.add(verifier.nip());
        }
        barred.remove(SourceGap.NOT_STATED);
        return holders.acting(Post.CAMAT, barred, "camat-only");
    }

    private Set<String> barred(PostHolder submitter, String ownSection) {
        Set<String> barred = new HashSet<>(Set.of(submitter.nip()));
        Optional<PostHolder> headToday = holders.today(head);
        if (headToday.isPresent()) {
            if (holders.isActor(headToday.get())) {
                throw RuleViolation.of(ownSection, "", "actor", headToday.get().name());
            }
            barred.add(headToday.get().nip());
        }
        barred.remove(SourceGap.NOT_STATED);
        return barred;
    }

    /** What was approved has to be named; an imported source may state only that it was approved. */
    static void check(ShownDocument shown, CommandContext context) {
        if (context.imported() && shown.equals(ShownDocument.NOT_STATED)) {
            return;
        }
        Violations violations = new Violations();
        violations.require(shown.position() > 0, "shown-position", "shown.position", "given", shown.position());
        violations.require(
                shown.sha256().matches("[0-9a-f]{64}"), "shown-digest", "shown.sha256", "given", shown.sha256());
        violations.throwIfAny();
    }
}
