package com.acme.tickets;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.Optional;

/** An interface: its abstract getters, and what else the builder takes, are the attributes. */
@Table(value = "tickets", builder = TicketBuilder.class)
public interface Ticket {

    @PartitionKey
    String code();

    @Attribute(name = "s")
    int seat();

    Optional<String> note();

    default String state() {
        return "NEW";
    }

    default String label() {
        return code() + "/" + seat();
    }

    TicketBuilder toBuilder();
}
