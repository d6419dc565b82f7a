package id.jejak.query.section;

import id.jejak.kernel.period.SectionYearEvent;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.query.projection.Scope;
import java.util.ArrayList;
import java.util.List;

/** The key of a section's year in its tables, which other parts follow. */
record SectionKey(SectionYearId id) {
    static SectionKey of(SectionYearEvent event) {
        return new SectionKey(SectionYearId.parse(event.sectionYear()));
    }

    Scope owner() {
        return Scope.of(id.section().kecamatan());
    }

    List<Object> with(Object... further) {
        List<Object> key = new ArrayList<>();
        key.add(id.year().value());
        key.add(id.section().slug());
        key.addAll(List.of(further));
        return key;
    }
}
