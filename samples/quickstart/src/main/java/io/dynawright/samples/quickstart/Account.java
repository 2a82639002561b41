package io.dynawright.samples.quickstart;

import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.Locale;

/** Tells, as plain text, what the quickstart does: what, the code that does it, and what came of it. */
final class Account {

    private static final String INDENT = "    ";

    private final PrintStream out;
    private int steps;

    Account(PrintStream out) {
        this.out = out;
    }

    /** Begins a step. */
    void step(String title, String code) {
        steps++;
        out.println();
        out.println(steps + ". " + title);
        code.lines().map(line -> INDENT + "| " + line).forEach(out::println);
    }

    /** Tells what came of a step. */
    void result(String text) {
        out.println(INDENT + text);
    }

    /** Shows an appointment that a step brought. */
    void result(Appointment appointment) {
        result(appointment.id() + "  begins " + appointment.begins() + ", booked " + appointment.booked());
    }

    /** Shows a wallet that a step brought. */
    void result(Wallet wallet) {
        result(String.format(
                Locale.ROOT, "%s  %.2f EUR  version %d", wallet.owner(), wallet.balance() / 100.0, wallet.version()));
    }

    /** Shows an order that a step brought. */
    void result(Order order) {
        String note = order.note() == null ? "" : "  \"" + order.note() + "\"";
        result(String.format(
                Locale.ROOT,
                "%s %s  %-9s  %tF  %7.2f EUR  %2d items  %s%s",
                order.customerId(),
                order.orderId(),
                order.status(),
                order.placedAt().atZone(ZoneOffset.UTC),
                order.total(),
                order.itemCount(),
                order.city(),
                note));
    }
}
