package id.jejak.command.rule;

import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.SpendingRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a rule of one aggregate needs to know of others, as of one position of the log. */
public interface Surroundings {
    /** The office around a kecamatan's sections as it is now: ask one everything that one command needs. */
    Office office(KecamatanCode kecamatan);

    /** The rules of a kabupaten as they are now: ask one instance everything that one command needs. */
    Policies policies(KabupatenCode kabupaten);

    /** A kabupaten's rules as its stream tells them; the default where none was adopted. */
    interface Policies {
        /** How achievement is computed, and whether the secretary verifies, on a date. */
        CalculationRules calculationOn(LocalDate date);

        /** What counts as spent, and in which month, on a date. */
        SpendingRules spendingOn(LocalDate date);
    }

    /** A kecamatan office as its stream tells it. */
    interface Office {
        /** Whether the kecamatan was registered. */
        boolean registered();

        /** A section of it, if it was opened. */
        Optional<Section> section(SectionId section);

        /** Who signs for a post on a date. */
        default Optional<PostHolder> holder(Post post, LocalDate date) {
            return holder(post, date, Set.of());
        }

        /** Who signs for a post on a date when these persons (by NIP) are left out. */
        Optional<PostHolder> holder(Post post, LocalDate date, Set<String> withoutNips);
    }

    /** Name and kind of a section. */
    record Section(String name, SectionKind kind) {}
}
