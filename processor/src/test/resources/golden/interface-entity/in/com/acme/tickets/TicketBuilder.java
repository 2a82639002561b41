package com.acme.tickets;

import java.util.Optional;

public final class TicketBuilder {

    private String code;
    private int seat;
    private Optional<String> note = Optional.empty();
    private String state;

    public TicketBuilder code(String code) {
        this.code = code;
        return this;
    }

    public TicketBuilder seat(int seat) {
        this.seat = seat;
        return this;
    }

    public TicketBuilder note(String note) {
        return note(Optional.of(note));
    }

    public TicketBuilder note(Optional<String> note) {
        this.note = note;
        return this;
    }

    public TicketBuilder state(String state) {
        this.state = state;
        return this;
    }

    public Ticket build() {
        return new Stored(code, seat, note, state);
    }

    private record Stored(String code, int seat, Optional<String> note, String state) implements Ticket {

        @Override
        public TicketBuilder toBuilder() {
            return new TicketBuilder().code(code).seat(seat).note(note).state(state);
        }
    }
}
