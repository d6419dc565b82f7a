package id.jejak.query.revision;

import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.Role;
import id.jejak.kernel.trail.SourceGap;
import id.jejak.query.address.Words;
import id.jejak.query.revision.FieldChange.Kind;
import id.jejak.query.section.SectionFacts;
import id.jejak.web.format.IndonesianDates;
import id.jejak.web.format.IndonesianNumbers;
import id.jejak.web.format.Nip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the trail's entries into words for its page. */
public final class TrailWords {
    private static final int SHOWN_AT_ONCE = 6;
    private static final Pattern NIP = Pattern.compile("\\d{18}");
    private static final Pattern DAY_OFF = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.+)");
    private static final Set<String> EXPLAINING = Set.of("ground", "cause");

    private final Words words;
    private final ZoneId zone;
    private final Map<String, String> names;

    private TrailWords(Words words, ZoneId zone, Map<String, String> names) {
        this.words = words;
        this.zone = zone;
        this.names = names;
    }

    /** For a section's year, whose indicators and sub kegiatan are named as the facts name them. */
    static TrailWords of(Words words, ZoneId zone, SectionFacts facts) {
        Map<String, String> names = new HashMap<>();
        facts.budgetTerms()
                .forEach(fact ->
                        names.put(fact.terms().subActivity(), fact.terms().name()));
        facts.indicators()
                .forEach(
                        fact -> names.put(fact.terms().indicator(), fact.terms().measure()));
        return new TrailWords(words, zone, names);
    }

    /** For a trail whose subjects speak for themselves. */
    static TrailWords of(Words words, ZoneId zone) {
        return new TrailWords(words, zone, Map.of());
    }

    /** What happened, such as "Realisasi bulanan dikoreksi". */
    public String what(TrailEntry entry) {
        return words.text("event." + entry.event());
    }

    /** What it is about: the period, and the indicator or the sub kegiatan; empty when it is about the whole. */
    public String about(TrailEntry entry) {
        String period = entry.month() != null
                ? IndonesianDates.month(entry.month())
                : entry.quarter() != null ? IndonesianDates.quarter(entry.quarter()) : "";
        String subject = entry.about() == null ? "" : named(entry.about());
        return period.isEmpty() || subject.isEmpty() ? period + subject : period + " · " + subject;
    }

    /** Who, by name and by the number or account that tells namesakes apart, and in what role. */
    public String who(TrailEntry entry) {
        String name = words.stated(entry.actorName());
        String role = words.text("role." + entry.role());
        if (entry.role().equals(Role.FOUNDING_IMPORT.stored()) || SourceGap.isNotStated(entry.actor())) {
            return words.text("trail.who", name, role);
        }
        return NIP.matcher(entry.actor()).matches()
                ? words.text("trail.who.nip", name, Nip.grouped(entry.actor()), role)
                : words.text("trail.who.account", name, entry.actor(), role);
    }

    /** When it was recorded, on the district's clock. */
    public String at(TrailEntry entry) {
        return IndonesianDates.dateTime(entry.origin().recordedAt(), zone);
    }

    /** When an imported event really was written. */
    public String imported(TrailEntry entry) {
        var importedAt = entry.origin().importedAt();
        return importedAt == null
                ? ""
                : words.text("trail.imported", IndonesianDates.date(LocalDate.ofInstant(importedAt, zone)));
    }

    /** The document that it rests on; null when it rests on none. */
    public @Nullable String basis(TrailEntry entry) {
        Basis basis = entry.basis();
        return basis == null ? null : words.basis(basis);
    }

    /** A field's name, with what it belongs to. */
    public String field(FieldChange change) {
        String name = words.text("field." + change.field());
        String about = change.about() == null ? "" : " · " + named(change.about());
        return change.quarter() == null ? name + about : name + " TW " + roman(change.quarter()) + about;
    }

    /** A value in print; the words for nothing where there is none. */
    public String value(FieldChange change, @Nullable String value) {
        if (value == null) {
            return words.text("nothing");
        }
        return switch (change.kind()) {
            case TEXT, LINES -> words.stated(value);
            case QUANTITY -> IndonesianNumbers.quantity(new BigDecimal(value));
            case RUPIAH -> IndonesianNumbers.rupiah(new BigDecimal(value));
            case DATE -> words.date(value);
            case CHOICE -> choice(value);
        };
    }

    /** The value's lines, one for most. */
    public List<String> lines(FieldChange change, @Nullable String value) {
        String printed = value(change, value);
        List<String> lines = change.kind() == Kind.LINES ? List.of(printed.split("\n")) : List.of(printed);
        return change.field().equals("days-off")
                ? lines.stream().map(this::dayOff).toList()
                : lines;
    }

    /** What a field became; what was taken away is not told as what never was. */
    public List<String> after(FieldChange change) {
        return change.to() == null && change.from() != null ? List.of(words.text("gone")) : lines(change, change.to());
    }

    /** A day off is told as date and name. */
    private String dayOff(String line) {
        Matcher day = DAY_OFF.matcher(line);
        return day.matches() ? words.text("trail.day-off", words.date(day.group(1)), day.group(2)) : line;
    }

    /** The fields to show as they were and as they became. */
    public List<FieldChange> compared(TrailEntry entry) {
        return entry.changes().stream()
                .filter(change -> isCompared(entry, change))
                .toList();
    }

    /** The fields to tell alone: there was nothing before. */
    public List<FieldChange> told(TrailEntry entry) {
        return entry.changes().stream()
                .filter(change -> !isCompared(entry, change))
                .toList();
    }

    /** In a correction also what is new has two sides; why it was made has one. */
    private static boolean isCompared(TrailEntry entry, FieldChange change) {
        return change.from() != null || entry.correction() && !EXPLAINING.contains(change.field());
    }

    /** Whether there are so many fields that a page folds them away. */
    public boolean folded(TrailEntry entry) {
        return entry.changes().size() > SHOWN_AT_ONCE;
    }

    /** How its dot on the line looks: the layout's kinds of timeline entry. */
    public String tone(TrailEntry entry) {
        String event = entry.event();
        if (event.endsWith("-voided")) {
            return "void";
        }
        if (entry.correction()) {
            return "changed";
        }
        return List.of("submitted", "verified", "returned", "approved").stream()
                .filter(step -> event.endsWith("-" + step))
                .findFirst()
                .orElse("recorded");
    }

    private String named(String about) {
        if (about.contains("/") || about.equals("camat") || about.equals("sekretaris")) {
            return words.post(about, null);
        }
        String name = names.get(about);
        return name == null ? about : words.text("trail.named", name, about);
    }

    private String choice(String value) {
        if (SourceGap.isNotStated(value)) {
            return words.text("not-stated");
        }
        String own = "choice." + value;
        if (words.has(own)) {
            return words.text(own);
        }
        return words.has("event." + value) ? words.text("event." + value) : value;
    }

    private static String roman(int quarter) {
        return IndonesianDates.romanQuarter(quarter);
    }
}
