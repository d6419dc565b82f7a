package id.jejak.standalone.history;

import id.jejak.command.policy.RecordedPolicies;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.rule.Surroundings.Policies;
import id.jejak.command.sectionyear.SectionYear;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.policy.CalculationRules;
import id.jejak.kernel.policy.PolicyEvent;
import id.jejak.kernel.policy.PolicyEvent.CalculationPolicyAdopted;
import id.jejak.kernel.policy.PolicyEvent.SpendingPolicyAdopted;
import id.jejak.kernel.policy.SpendingRules;
import id.jejak.kernel.trail.Actor;
import id.jejak.kernel.trail.Basis;
import id.jejak.kernel.trail.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;

/** Has the real aggregate decide random streams of commands, and counts what it refused. */
final class DecidedHistories implements AutoCloseable {
    private static final String HEAD_NIP = "198605262010012036";
    private static final String CAMAT_NIP = "197001011995031001";
    private static final String NEXT_HEAD_NIP = "198002022005022002";
    private static final String SECRETARY_NIP = "197502022000022002";
    private static final LocalDate CHANGE_OF_HEAD = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Basis DECREE = new Basis("Peraturan Bupati", "1/2025", "2025-01-02");

    /** From February to June the secretary verifies; from March the 25th is the cut-off, from August SPJ alone counts. */
    private static final Policies POLICIES = RecordedPolicies.of(List.of(
            verifying("2025-02-01", true),
            verifying("2025-07-01", false),
            new SpendingPolicyAdopted("73.24", "2025-03-01", null, new SpendingRules("any", 25), DECREE),
            new SpendingPolicyAdopted("73.24", "2025-08-01", null, new SpendingRules("spj", 31), DECREE)));

    private final Configuration axon;
    private int accepted;
    private int refused;

    DecidedHistories() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(c -> NoTransactionManager.instance())
                .configureEventStore(c -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
                .registerComponent(Surroundings.class, c -> new WholeOffice())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(SectionYear.class))
                .start();
    }

    /** The payloads that so many commands led to, in order. */
    List<Object> record(SectionYearId id, Random random, int commands) {
        RandomCommands stream = new RandomCommands(id, random, POLICIES);
        stream.setUp().forEach(this::send);
        for (int i = 0; i < commands; i++) {
            stream.next().forEach(this::send);
        }
        return axon.eventStore()
                .readEvents(id.toString())
                .asStream()
                .<Object>map(EventMessage::getPayload)
                .toList();
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    private void send(SectionYearCommand command) {
        CommandContext context =
                new CommandContext(actor(command), Instant.parse("2026-01-05T01:00:00Z"), TODAY, false, null);
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        axon.commandBus()
                .dispatch(
                        new GenericCommandMessage<Object>(command, MetaData.from(Map.of(CommandContext.KEY, context))),
                        answer);
        Optional<Throwable> thrown = answer.getResult().optionalExceptionResult();
        if (thrown.isEmpty()) {
            accepted++;
        } else if (thrown.get() instanceof RuleViolation) {
            refused++;
        } else {
            throw new AssertionError("A command was neither accepted nor refused by a rule: " + command, thrown.get());
        }
    }

    private static Actor actor(SectionYearCommand command) {
        String name = command.getClass().getSimpleName();
        if (name.startsWith("Verify")) {
            return new Actor(SECRETARY_NIP, "Sekretaris", Role.SECRETARY);
        }
        return name.matches("(Approve|Return).*")
                ? new Actor(CAMAT_NIP, "Camat", Role.CAMAT)
                : new Actor(NEXT_HEAD_NIP, "Kepala Seksi", Role.SECTION_HEAD);
    }

    private static PolicyEvent verifying(String from, boolean verifies) {
        CalculationRules rules = new CalculationRules(
                0, "down", false, "two-targets-minus-realization", false, "sub-kegiatan", "total", verifies);
        return new CalculationPolicyAdopted("73.24", from, null, rules, DECREE);
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** The kecamatan has a camat and a secretary all year, and the section two heads, one after the other. */
    private static final class WholeOffice implements Surroundings {
        @Override
        public Policies policies(KabupatenCode kabupaten) {
            return POLICIES;
        }

        @Override
        public Office office(KecamatanCode kecamatan) {
            return new Office() {
                @Override
                public boolean registered() {
                    return true;
                }

                @Override
                public Optional<Section> section(SectionId section) {
                    return Optional.of(new Section("Seksi " + section.slug(), SectionKind.SEKSI));
                }

                @Override
                public Optional<PostHolder> holder(Post post, LocalDate date, Set<String> withoutNips) {
                    String nip = nip(post, date);
                    return withoutNips.contains(nip)
                            ? Optional.empty()
                            : Optional.of(new PostHolder(post.written(), "definitive", nip, "Pemangku " + post));
                }
            };
        }

        private static String nip(Post post, LocalDate date) {
            if (post.equals(Post.CAMAT)) {
                return CAMAT_NIP;
            }
            if (post.equals(Post.SECRETARY)) {
                return SECRETARY_NIP;
            }
            return date.isBefore(CHANGE_OF_HEAD) ? HEAD_NIP : NEXT_HEAD_NIP;
        }
    }
}
