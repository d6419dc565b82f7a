package id.jejak.command.dispatch;

import id.jejak.eventlog.AppendReceipt;
import id.jejak.eventlog.LogStorageEngine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What travels with a command through Axon: onto each event who sent it, and back to its sender where it stands. */
public final class CommandTrail implements CorrelationDataProvider {
    static final String ACTOR = "actor";
    static final String ACTOR_NAME = "actorName";
    static final String ROLE = "role";
    static final String CORRELATION_ID = "correlationId";
    static final String IMPORTED_AT = "importedAt";

    private static final String RECEIPT = "receipt";
    private static final Set<String> ON_EVERY_EVENT =
            Set.of(ACTOR, ACTOR_NAME, ROLE, LogStorageEngine.COMMAND_ID, CORRELATION_ID, IMPORTED_AT);

    private CommandTrail() {}

    /** Makes a command bus carry the trail. */
    public static <B extends CommandBus> B onto(B bus) {
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new CommandTrail()));
        bus.registerHandlerInterceptor(new ReceiptReturn());
        return bus;
    }

    /** A place for the receipt of one dispatch; put it among the command's metadata. */
    static final class Receipt {
        private final AtomicReference<AppendReceipt> value = new AtomicReference<>();

        Map<String, Receipt> asMetadata() {
            return Map.of(RECEIPT, this);
        }

        /** Where the command's events stand; an accepted command without any is a fault of the program. */
        AppendReceipt of(String command) {
            AppendReceipt receipt = value.get();
            if (receipt == null) {
                throw new IllegalStateException("The command " + command + " was accepted but recorded nothing");
            }
            return receipt;
        }
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new LinkedHashMap<>(message.getMetaData());
        carried.keySet().retainAll(ON_EVERY_EVENT);
        return carried;
    }

    private static final class ReceiptReturn implements MessageHandlerInterceptor<CommandMessage<?>> {
        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            if (unitOfWork.getMessage().getMetaData().get(RECEIPT) instanceof Receipt receipt) {
                unitOfWork.afterCommit(committed -> receipt.value.set(committed.getResource(LogStorageEngine.RECEIPT)));
            }
            return chain.proceed();
        }
    }
}
