package id.jejak.query.section;

import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementAmended;
import id.jejak.kernel.agreement.AgreementEvent.PerformanceAgreementSigned;
import id.jejak.kernel.agreement.AgreementTerms;
import id.jejak.kernel.agreement.AgreementTerms.BudgetTerms;
import id.jejak.kernel.agreement.AgreementTerms.IndicatorTerms;
import id.jejak.kernel.budget.BudgetEvent.BudgetDocumentAdopted;
import id.jejak.kernel.budget.Ceiling;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.plan.PlanEvent.ActionPlanAdopted;
import id.jejak.kernel.plan.PlanEvent.ActionPlanRevised;
import id.jejak.kernel.plan.PlanTerms;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRecorded;
import id.jejak.kernel.realization.RealizationEvent.MonthlyRealizationRevised;
import id.jejak.kernel.realization.RealizedMonth;
import id.jejak.kernel.trail.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A section's year that can have happened: each choice picks one of the events that may come next. So a shorter list of
 * choices is a shorter history, and never an impossible one.
 */
public final class SectionHistory {
    private static final List<String> SUB_ACTIVITIES =
            List.of("7.01.02.2.04.0001", "7.01.02.2.04.0002", "7.01.03.2.01.0001");

    private final String id;
    private final List<Object> events = new ArrayList<>();
    private int agreements;
    private AgreementTerms terms = new AgreementTerms(List.of(), List.of());
    private @Nullable PlanTerms plan;
    private List<Ceiling> ceilings = List.of();
    private final Map<String, RealizedMonth> realized = new TreeMap<>();
    private final SpendingHistory spending;
    private final HandInHistory handIns;
    private Random random = new Random(0);

    private SectionHistory(SectionYearId id) {
        this.id = id.toString();
        this.handIns = new HandInHistory(this.id, events);
        this.spending = new SpendingHistory(this.id, events, handIns, SUB_ACTIVITIES);
    }

    /** The payloads of the events that these choices lead to. */
    public static List<Object> of(SectionYearId id, List<Integer> choices) {
        SectionHistory history = new SectionHistory(id);
        choices.forEach(history::happen);
        return history.events;
    }

    private void happen(int choice) {
        random = new Random(choice);
        List<Supplier<Boolean>> moves = List.of(
                this::sign,
                this::amend,
                this::planOrRevise,
                this::planOrRevise,
                this::adoptBudget,
                this::record,
                this::record,
                this::revise,
                () -> spending.spend(random),
                () -> spending.spend(random),
                () -> spending.reverse(random),
                () -> spending.refund(random),
                () -> spending.refund(random),
                () -> spending.reverseRefund(random),
                () -> handIns.month(random),
                () -> handIns.month(random),
                () -> handIns.month(random),
                () -> handIns.quarter(random),
                () -> handIns.quarter(random));
        int first = Math.floorMod(choice, moves.size());
        for (int tried = 0; tried < moves.size(); tried++) {
            if (moves.get((first + tried) % moves.size()).get()) {
                return;
            }
        }
    }

    private boolean sign() {
        if (agreements == 3) {
            return false;
        }
        agreements++;
        terms = randomTerms();
        return add(new PerformanceAgreementSigned(
                id, agreements, basis(), HandInHistory.HEAD, HandInHistory.CAMAT, terms));
    }

    private boolean amend() {
        if (agreements == 0) {
            return false;
        }
        AgreementTerms to = random.nextInt(4) == 0 ? randomTerms() : slightlyOther(terms);
        AgreementTerms from = terms;
        terms = to;
        return add(new PerformanceAgreementAmended(
                id, 1 + random.nextInt(agreements), from, to, "change-of-official", "alasan", basis()));
    }

    private AgreementTerms slightlyOther(AgreementTerms from) {
        List<IndicatorTerms> indicators = new ArrayList<>(from.indicators());
        if (!indicators.isEmpty()) {
            int index = random.nextInt(indicators.size());
            indicators.set(index, indicator(indicators.get(index).indicator()));
        }
        return new AgreementTerms(indicators, from.budget());
    }

    private AgreementTerms randomTerms() {
        List<IndicatorTerms> indicators = new ArrayList<>();
        List<BudgetTerms> budget = new ArrayList<>();
        for (String subActivity : SUB_ACTIVITIES) {
            if (random.nextInt(3) > 0) {
                indicators.add(random.nextInt(indicators.size() + 1), indicator(subActivity + "-1"));
            }
            if (random.nextInt(3) > 0) {
                budget.add(
                        random.nextInt(budget.size() + 1),
                        new BudgetTerms(subActivity, "Sub kegiatan " + subActivity, amount(), "APBD"));
            }
        }
        return new AgreementTerms(indicators, budget);
    }

    private IndicatorTerms indicator(String indicator) {
        return new IndicatorTerms(
                indicator,
                "sub-kegiatan",
                indicator.substring(0, indicator.length() - 2),
                "Pelaksanaan \"urusan\" {1}, \\ baris\nkedua",
                "Jumlah dokumen",
                "Dokumen",
                random.nextBoolean() ? "sum" : "last",
                "higher-is-better",
                amount());
    }

    private boolean planOrRevise() {
        PlanTerms to = randomPlan();
        PlanTerms from = plan;
        plan = to;
        if (from == null) {
            return add(new ActionPlanAdopted(id, to, basis()));
        }
        return add(new ActionPlanRevised(id, from, to, "change-of-budget", "alasan", basis()));
    }

    private PlanTerms randomPlan() {
        PlanTerms before = plan == null || random.nextInt(4) == 0 ? new PlanTerms(List.of(), List.of()) : plan;
        Map<String, PlanTerms.QuarterTarget> targets = new TreeMap<>();
        before.targets().forEach(t -> targets.put(t.indicator() + t.quarter(), t));
        Map<String, PlanTerms.QuarterBudget> budget = new TreeMap<>();
        before.budget().forEach(b -> budget.put(b.subActivity() + b.quarter(), b));
        for (int change = random.nextInt(6); change >= 0; change--) {
            String subActivity = SUB_ACTIVITIES.get(random.nextInt(SUB_ACTIVITIES.size()));
            int quarter = 1 + random.nextInt(4);
            if (random.nextInt(4) == 0) {
                targets.remove(subActivity + "-1" + quarter);
                budget.remove(subActivity + quarter);
            } else {
                targets.put(
                        subActivity + "-1" + quarter,
                        new PlanTerms.QuarterTarget(subActivity + "-1", quarter, amount()));
                budget.put(subActivity + quarter, new PlanTerms.QuarterBudget(subActivity, quarter, amount()));
            }
        }
        return new PlanTerms(List.copyOf(targets.values()), List.copyOf(budget.values()));
    }

    private boolean adoptBudget() {
        List<Ceiling> to = new ArrayList<>();
        for (String subActivity : SUB_ACTIVITIES) {
            Ceiling before = ceilings.stream()
                    .filter(c -> c.subActivity().equals(subActivity))
                    .findFirst()
                    .orElse(null);
            if (before != null && random.nextBoolean()) {
                to.add(before);
            } else if (random.nextInt(3) > 0) {
                to.add(new Ceiling(subActivity, amount()));
            }
        }
        List<Ceiling> from = ceilings;
        ceilings = to;
        BigDecimal total = random.nextBoolean() ? null : new BigDecimal(random.nextInt(1_000_000));
        return add(new BudgetDocumentAdopted(id, from.isEmpty() ? "dpa" : "dpa-pergeseran", basis(), from, to, total));
    }

    private boolean record() {
        String indicator = SUB_ACTIVITIES.get(random.nextInt(SUB_ACTIVITIES.size())) + "-1";
        int month = 1 + random.nextInt(12);
        RealizedMonth to = month();
        if (realized.putIfAbsent(indicator + "/" + month, to) != null) {
            return false;
        }
        boolean late = handIns.isApproved(month);
        add(new MonthlyRealizationRecorded(id, indicator, month, to, late ? "terlewat" : null, late ? basis() : null));
        return handIns.voidIfApproved(month, "monthly-realization-recorded");
    }

    private boolean revise() {
        if (realized.isEmpty()) {
            return false;
        }
        String key = pick(realized);
        String[] parts = key.split("/");
        RealizedMonth to = month();
        RealizedMonth from = realized.put(key, to);
        int month = Integer.parseInt(parts[1]);
        add(new MonthlyRealizationRevised(id, parts[0], month, from, to, "alasan", basis()));
        return handIns.voidIfApproved(month, "monthly-realization-revised");
    }

    private RealizedMonth month() {
        return new RealizedMonth(
                amount(),
                random.nextBoolean() ? List.of() : List.of("Melayani \"56\" orang", "Rapat, {koordinasi}"),
                random.nextBoolean() ? null : "Jaringan lambat",
                random.nextBoolean() ? null : "Menambah petugas");
    }

    private BigDecimal amount() {
        return SpendingHistory.amount(random);
    }

    private Basis basis() {
        return SpendingHistory.basis(random);
    }

    private String pick(Map<String, ?> map) {
        return List.copyOf(map.keySet()).get(random.nextInt(map.size()));
    }

    private boolean add(Object event) {
        return events.add(event);
    }
}
