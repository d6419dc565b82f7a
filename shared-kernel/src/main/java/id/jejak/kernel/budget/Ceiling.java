package id.jejak.kernel.budget;

import java.math.BigDecimal;

/** The most rupiah that a sub kegiatan may spend in the year ("pagu"). */
public record Ceiling(String subActivity, BigDecimal rupiah) {}
