package io.dynawright.samples.conformance.illegal;

import java.util.List;
import java.util.stream.Stream;

/**
 * An illegal use of generated code, and the legal one that is nearest to it.
 *
 * @param error what javac does not find, or what else it says
 */
public record Use(String what, String illegal, String error, String legal) {

    private static final String TEMPLATE = """
            package io.dynawright.samples.conformance;
            import static io.dynawright.samples.conformance.OrderStatus.*;
            import io.dynawright.codec.AttributeType;
            import io.dynawright.operation.KeyRange;
            import io.dynawright.samples.conformance.every.Grade;
            import java.util.*;
            class %s {
                void use(OrderRepository orders, TicketRepository tickets, FactRepository facts, ParcelRepository parcels,
                        ConsignmentRepository consignments, MembershipRepository memberships,
                        AccountEventRepository events, SpecimenRepository specimens, OrderQuery.ByTotal byTotal,
                        TicketUpdate ticket, Specimen.Part part, java.time.Instant noon, byte[] bytes,
                        io.dynawright.samples.conformance.secret.DossierRepository dossiers, OrderAsyncRepository async) {
                    %s
                }
            }
            """;

    /** The line on which the use stands. */
    public static final int LINE = 13;

    /** All that are in the tables. */
    public static List<Use> all() {
        return Stream.of(
                        KeyUses.ALL,
                        QueryUses.ALL,
                        FilterUses.ALL,
                        ConditionUses.ALL,
                        UpdateUses.ALL,
                        ProjectionUses.ALL,
                        EncryptedUses.ALL,
                        AsyncUses.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The source of a class with a use of generated code. */
    public static String source(String className, String use) {
        return TEMPLATE.formatted(className, use);
    }
}
