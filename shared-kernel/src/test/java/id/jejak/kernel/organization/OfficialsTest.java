package id.jejak.kernel.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.language.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficialsTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 15);

    @Test
    void a_nip_is_taken_with_the_spaces_of_its_printed_form() {
        assertThat(new Nip("19860526 201001 2 036").value()).isEqualTo("198605262010012036");
    }

    @Test
    void a_nip_with_an_impossible_birth_date_is_refused() {
        assertThatThrownBy(() -> new Nip("198613262010012036"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("nip.birth"));
    }

    @Test
    void a_contract_officials_nip_counts_contracts_where_a_civil_servants_names_a_month() {
        new Nip("198605262010012036").requireOf(new Grade("III/d"), JUNE);
        new Nip("198605262022212036").requireOf(new Grade("IX"), JUNE);
        assertThatThrownBy(() -> new Nip("198605262022212036").requireOf(new Grade("III/d"), JUNE))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("nip.month"));
    }

    @Test
    void somebody_acting_for_an_absent_holder_signs_before_the_holder() {
        Appointment holder = camat("a", AppointmentKind.DEFINITIVE, "2024-01-01", null);
        Appointment acting = camat("b", AppointmentKind.PLH, "2025-06-10", "2025-06-20");

        assertThat(Appointment.holderOn(List.of(holder, acting), Post.CAMAT, JUNE))
                .contains(acting);
        assertThat(Appointment.holderOn(List.of(holder, acting), Post.CAMAT, JUNE.plusDays(6)))
                .contains(holder);
    }

    @Test
    void nobody_signs_for_a_post_before_its_first_day_or_after_the_last() {
        Appointment past = camat("a", AppointmentKind.DEFINITIVE, "2024-01-01", "2025-06-14");

        assertThat(Appointment.holderOn(List.of(past), Post.CAMAT, JUNE)).isEmpty();
        assertThat(Appointment.holderOn(List.of(past), Post.CAMAT, JUNE.minusDays(1)))
                .contains(past);
    }

    private static Appointment camat(String id, AppointmentKind kind, String from, @Nullable String lastDay) {
        return new Appointment(
                id,
                Post.CAMAT,
                kind,
                "198605262010012036",
                "Nama " + id,
                "Penata Tk. I",
                "III/d",
                LocalDate.parse(from),
                lastDay == null ? null : LocalDate.parse(lastDay));
    }
}
