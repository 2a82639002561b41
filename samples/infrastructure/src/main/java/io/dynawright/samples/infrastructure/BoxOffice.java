package io.dynawright.samples.infrastructure;

import io.dynawright.annotation.Repository;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a box office may do with tickets: look one up, and mark it as used. */
@Repository(Ticket.class)
public interface BoxOffice {

    Optional<Ticket> find(String show, String seat);

    Ticket update(String show, String seat, UnaryOperator<TicketUpdate> changes);
}
