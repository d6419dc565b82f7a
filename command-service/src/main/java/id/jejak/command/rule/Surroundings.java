package id.jejak.command.rule;

import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a rule of one aggregate needs to know of others, as of one position of the log. */
public interface Surroundings {
    /** The office around a kecamatan's sections, folded once: ask it everything that one command needs. */
    Office office(KecamatanCode kecamatan);

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
