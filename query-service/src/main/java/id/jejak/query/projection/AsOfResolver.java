package id.jejak.query.projection;

import id.jejak.eventlog.EventLogReader;
import id.jejak.eventlog.LogBusyException;
import id.jejak.eventlog.MomentNotFinalException;
import id.jejak.eventlog.RecordedHeading;
import id.jejak.web.problem.Refusal;
import id.jejak.web.problem.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an address asks for ({@code per}, {@code posisi}, {@code setelah}) into a position that is applied, or
 * refuses in words; it never guesses.
 */
public final class AsOfResolver {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final EventLogReader log;
    private final AppliedPositions applied;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration patience;

    /**
     * Resolves moments.
     *
     * @param log sees the whole log
     * @param clock says which day it is
     * @param zone of the kabupaten, whose midnight ends a day
     * @param patience longest wait for a position that is recorded and not applied
     */
    public AsOfResolver(EventLogReader log, AppliedPositions applied, Clock clock, ZoneId zone, Duration patience) {
        this.log = log;
        this.applied = applied;
        this.clock = clock;
        this.zone = zone;
        this.patience = patience;
    }

    /**
     * The moment of an address's parameters, each null or empty when it is not given.
     *
     * @param per a day, ISO-8601
     * @param posisi number of an event
     * @param setelah number of an event that must be applied before anything is answered
     * @throws RefusedException 422 for what is no moment or lies ahead, 404 for an event beyond the log in {@code posisi},
     *     503 for what is not applied in time, be it recorded or not: whoever names what they wrote may be ahead of
     *     what this node has read
     */
    public ReadMoment resolve(@Nullable String per, @Nullable String posisi, @Nullable String setelah) {
        AsOf asked = asked(per, posisi);
        if (!isGiven(setelah)) {
            return resolve(asked, 0);
        }
        long seen = position("setelah", setelah);
        awaitApplied(seen);
        return resolve(asked, seen);
    }

    /** The moment asked for; refuses as {@link #resolve(String, String, String)} does. */
    public ReadMoment resolve(AsOf asked) {
        return resolve(asked, 0);
    }

    private ReadMoment resolve(AsOf asked, long seen) {
        if (asked instanceof AsOf.Position at) {
            refuseBeyondHead(at.position());
            awaitApplied(at.position());
            return moment(at.position(), true, asked);
        }
        if (asked instanceof AsOf.EndOfDay day) {
            return endOf(day, seen);
        }
        return newest(asked, seen);
    }

    /**
     * What is applied, without the first events of a command whose others are not yet: they became known at once, and a
     * page must not show a correction beside the approval that it voids.
     */
    private ReadMoment newest(AsOf asked, long seen) {
        long position = applied.lowest();
        if (position > 0) {
            List<RecordedHeading> around = log.headingsFrom(position, 2);
            UUID command = around.get(0).commandId();
            if (around.size() == 2 && around.get(1).commandId().equals(command)) {
                while (position > seen && heading(position).commandId().equals(command)) {
                    position--;
                }
            }
        }
        return moment(position, false, asked);
    }

    private AsOf asked(@Nullable String per, @Nullable String posisi) {
        if (isGiven(per) && isGiven(posisi)) {
            throw new RefusedException(Refusal.of(MomentProblem.GIVEN_TWICE, per, posisi));
        }
        if (isGiven(posisi)) {
            return new AsOf.Position(position("posisi", posisi));
        }
        if (isGiven(per)) {
            try {
                return new AsOf.EndOfDay(LocalDate.parse(per));
            } catch (DateTimeParseException e) {
                throw new RefusedException(
                        Refusal.of(MomentProblem.NO_DATE, per).field("per", MomentProblem.NO_DATE.messageKey(), per));
            }
        }
        return new AsOf.Now();
    }

    private ReadMoment endOf(AsOf.EndOfDay day, long seen) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.date().isAfter(today)) {
            throw new RefusedException(Refusal.of(MomentProblem.AHEAD, day.date(), today)
                    .field("per", MomentProblem.AHEAD.messageKey(), day.date(), today));
        }
        if (day.date().equals(today)) {
            return newest(day, seen);
        }
        long position = positionBefore(day.date().plusDays(1));
        awaitApplied(position);
        return moment(position, true, day);
    }

    private long positionBefore(LocalDate followingDay) {
        try {
            return log.positionBefore(followingDay.atStartOfDay(zone).toInstant());
        } catch (MomentNotFinalException e) {
            MomentProblem problem = e.reason() == MomentNotFinalException.Reason.FOUNDING_OPEN
                    ? MomentProblem.FOUNDING_OPEN
                    : MomentProblem.NOT_OVER;
            throw new RefusedException(
                    Refusal.of(problem, followingDay.minusDays(1)).retryAfter(RETRY_AFTER));
        } catch (LogBusyException e) {
            throw new RefusedException(Refusal.of(MomentProblem.LOG_BUSY).retryAfter(RETRY_AFTER));
        }
    }

    private static long position(String parameter, String written) {
        if (!written.matches("\\d{1,18}")) {
            throw new RefusedException(Refusal.of(MomentProblem.NO_POSITION, written)
                    .field(parameter, MomentProblem.NO_POSITION.messageKey(), written));
        }
        return Long.parseLong(written);
    }

    private void refuseBeyondHead(long position) {
        long head = log.head();
        if (position > head) {
            throw new RefusedException(Refusal.of(MomentProblem.BEYOND_HEAD, position, head));
        }
    }

    private void awaitApplied(long position) {
        if (!applied.await(position, patience)) {
            long head = log.head();
            Refusal refusal = position > head
                    ? Refusal.of(MomentProblem.NOT_WRITTEN, position, head)
                    : Refusal.of(MomentProblem.NOT_APPLIED, position, applied.lowest());
            throw new RefusedException(refusal.retryAfter(RETRY_AFTER));
        }
    }

    private ReadMoment moment(long position, boolean finalForEver, AsOf asked) {
        return new ReadMoment(position, position == 0 ? null : heading(position).recordedAt(), finalForEver, asked);
    }

    /** Never what the event says: what is applied stays readable when the next event is one that nobody can read. */
    private RecordedHeading heading(long position) {
        return log.headingsFrom(position, 1).get(0);
    }

    private static boolean isGiven(@Nullable String parameter) {
        return parameter != null && !parameter.isEmpty();
    }
}
