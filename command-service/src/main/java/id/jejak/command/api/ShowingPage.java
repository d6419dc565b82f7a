package id.jejak.command.api;

import id.jejak.command.rule.JejakCommand;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.kernel.period.Quarter;
import java.lang.reflect.RecordComponent;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a reader sees what a command recorded: the month or quarter that it is about, else the section's trail. */
final class ShowingPage {
    private ShowingPage() {}

    static @Nullable String of(JejakCommand command) {
        if (!(command instanceof SectionYearCommand about)) {
            return null;
        }
        String section = "/kecamatan/" + about.sectionYear();
        Optional<Month> month = component(command, Month.class);
        if (month.isPresent()) {
            return section + "/bulan/" + month.get().getValue();
        }
        return component(command, Quarter.class)
                .map(quarter -> section + "/triwulan/" + quarter.number())
                .orElse(section + "/jejak");
    }

    private static <T> Optional<T> component(JejakCommand command, Class<T> type) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> component.getType() == type)
                .map(component -> type.cast(value(component, command)))
                .findFirst();
    }

    private static Object value(RecordComponent component, JejakCommand command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
