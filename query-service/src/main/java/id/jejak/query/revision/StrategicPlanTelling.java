package id.jejak.query.revision;

import id.jejak.kernel.policy.PolicyEvent.StrategicPlanAdopted;
import id.jejak.kernel.policy.StrategicPlan;
import id.jejak.kernel.policy.StrategicPlan.EarlierYear;
import id.jejak.kernel.policy.StrategicPlan.Goal;
import id.jejak.kernel.policy.StrategicPlan.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what became of a five-year plan, objective by objective and target by target. */
final class StrategicPlanTelling {
    private StrategicPlanTelling() {}

    static Changes changes(StrategicPlanAdopted adopted) {
        StrategicPlan from = adopted.from();
        StrategicPlan to = adopted.to();
        Changes changes = new Changes()
                .date("effective-from", null, adopted.effectiveFrom())
                .text("plan-years", from == null ? null : years(from), years(to));
        List<Goal> goalsBefore = from == null ? List.of() : from.goals();
        Sides.inBoth(goalsBefore, to.goals(), Goal::goal).values().forEach(sides -> changes.about(
                        sides.either().goal(), null)
                .text("goal", sides.from(Goal::name), sides.to(Goal::name)));
        Sides.inBoth(targets(goalsBefore), targets(to.goals()), Placed::key)
                .values()
                .forEach(sides -> target(changes, sides));
        return changes.about(null, null);
    }

    private static String years(StrategicPlan plan) {
        return plan.firstYear() + "–" + plan.lastYear();
    }

    private record Placed(String goal, Target target) {
        String key() {
            return String.join("\n", goal, target.level(), target.code(), target.measure());
        }
    }

    private static List<Placed> targets(List<Goal> goals) {
        List<Placed> placed = new ArrayList<>();
        goals.forEach(goal -> goal.targets().forEach(target -> placed.add(new Placed(goal.goal(), target))));
        return placed;
    }

    private static void target(Changes changes, Sides<Placed> sides) {
        changes.about(sides.either().target().measure(), null)
                .choice("level", sides.from(p -> p.target().level()), sides.to(p -> p.target()
                        .level()))
                .text("code", code(sides.before()), code(sides.after()))
                .text("name", sides.from(p -> p.target().name()), sides.to(p -> p.target()
                        .name()))
                .text("unit", sides.from(p -> p.target().unit()), sides.to(p -> p.target()
                        .unit()))
                .choice("aggregation", sides.from(p -> p.target().aggregation()), sides.to(p -> p.target()
                        .aggregation()))
                .choice("direction", sides.from(p -> p.target().direction()), sides.to(p -> p.target()
                        .direction()))
                .quantity("five-year-target", sides.from(p -> p.target().fiveYearTarget()), sides.to(p -> p.target()
                        .fiveYearTarget()))
                .rupiah("five-year-rupiah", sides.from(p -> p.target().fiveYearRupiah()), sides.to(p -> p.target()
                        .fiveYearRupiah()));
        Sides.inBoth(earlier(sides.before()), earlier(sides.after()), year -> String.valueOf(year.year()))
                .forEach((year, of) -> changes.about(sides.either().target().measure() + ", " + year, null)
                        .quantity("earlier-quantity", of.from(EarlierYear::quantity), of.to(EarlierYear::quantity))
                        .rupiah("earlier-rupiah", of.from(EarlierYear::rupiah), of.to(EarlierYear::rupiah)));
    }

    private static @Nullable String code(@Nullable Placed placed) {
        return placed == null || placed.target().code().isEmpty()
                ? null
                : placed.target().code();
    }

    private static List<EarlierYear> earlier(@Nullable Placed placed) {
        return placed == null ? List.of() : placed.target().earlier();
    }
}
