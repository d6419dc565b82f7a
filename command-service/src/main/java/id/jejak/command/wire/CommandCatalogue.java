package id.jejak.command.wire;

import id.jejak.command.agreement.AgreementCommand;
import id.jejak.command.budget.BudgetCommand;
import id.jejak.command.organization.OrganizationCommand;
import id.jejak.command.plan.PlanCommand;
import id.jejak.command.policy.PolicyCommand;
import id.jejak.command.realization.RealizationCommand;
import id.jejak.command.reporting.ReportingCommand;
import id.jejak.command.rule.JejakCommand;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every command under the name that it has in addresses, such as {@code record-monthly-realization}. */
public final class CommandCatalogue {
    private static final List<Class<? extends JejakCommand>> FEATURES = List.of(
            OrganizationCommand.class,
            PolicyCommand.class,
            AgreementCommand.class,
            PlanCommand.class,
            BudgetCommand.class,
            RealizationCommand.class,
            ReportingCommand.class);

    private static final SortedMap<String, Class<? extends JejakCommand>> BY_NAME = byName();

    private CommandCatalogue() {}

    /** All commands by wire name, sorted. */
    public static SortedMap<String, Class<? extends JejakCommand>> all() {
        return Collections.unmodifiableSortedMap(BY_NAME);
    }

    /** The command of a wire name, if there is one. */
    public static Optional<Class<? extends JejakCommand>> classOf(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    private static SortedMap<String, Class<? extends JejakCommand>> byName() {
        SortedMap<String, Class<? extends JejakCommand>> byName = new TreeMap<>();
        for (Class<? extends JejakCommand> feature : FEATURES) {
            for (Class<?> command : feature.getPermittedSubclasses()) {
                Class<? extends JejakCommand> typed = command.asSubclass(JejakCommand.class);
                if (byName.put(JejakCommand.nameOf(typed), typed) != null) {
                    throw new IllegalStateException("Two commands are named " + JejakCommand.nameOf(typed));
                }
            }
        }
        return byName;
    }
}
