package id.jejak.standalone.history;

import id.jejak.command.policy.RecordedPolicies;
import id.jejak.command.rule.CommandContext;
import id.jejak.command.rule.RuleViolation;
import id.jejak.command.rule.SectionYearCommand;
import id.jejak.command.rule.Surroundings;
import id.jejak.command.sectionyear.SectionYear;
import id.jejak.kernel.organization.KabupatenCode;
import id.jejak.kernel.organization.KecamatanCode;
import id.jejak.kernel.organization.Post;
import id.jejak.kernel.organization.PostHolder;
import id.jejak.kernel.organization.SectionId;
import id.jejak.kernel.organization.SectionKind;
import id.jejak.kernel.period.SectionYearId;
import id.jejak.kernel.trail.Actor;
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
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Configuration axon;
    private int accepted;
    private int refused;

    DecidedHistories() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(c -> NoTransactionManager.instance())
                .configureEventStore(c -> EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
                .registerComponent(Surroundings.class, c -> new OfficeWithHeadAndCamat())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(SectionYear.class))
                .start();
    }

    /** The payloads that so many commands led to, in order. */
    List<Object> record(SectionYearId id, Random random, int commands) {
        RandomCommands stream = new RandomCommands(id, random);
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
        boolean camat = command.getClass().getSimpleName().matches("(Approve|Return).*");
        Actor actor = new Actor(
                camat ? CAMAT_NIP : HEAD_NIP, camat ? "Camat" : "Kepala Seksi", camat ? Role.CAMAT : Role.SECTION_HEAD);
        CommandContext context = new CommandContext(actor, Instant.parse("2026-01-05T01:00:00Z"), TODAY, false, null);
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

    @Override
    public void close() {
        axon.shutdown();
    }

    /** The section has a head and the kecamatan a camat, two persons, all year. */
    private static final class OfficeWithHeadAndCamat implements Surroundings {
        @Override
        public Policies policies(KabupatenCode kabupaten) {
            return RecordedPolicies.of(List.of());
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
                    String nip = post.equals(Post.CAMAT) ? CAMAT_NIP : HEAD_NIP;
                    return withoutNips.contains(nip)
                            ? Optional.empty()
                            : Optional.of(new PostHolder(post.written(), "definitive", nip, "Pemangku " + post));
                }
            };
        }
    }
}
