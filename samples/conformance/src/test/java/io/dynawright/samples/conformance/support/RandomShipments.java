package io.dynawright.samples.conformance.support;

import io.dynawright.expression.Condition;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.samples.conformance.Shipment;
import io.dynawright.samples.conformance.ShipmentAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random shipments of few different values, and conditions on them that often fit a key. */
public final class RandomShipments {

    private static final ShipmentAttributes IT = ShipmentAttributes.INSTANCE;

    private static final List<TextPath<String>> TEXTS = List.of(
            IT.sender(), IT.number(), IT.status(), IT.placedAt(), IT.carrier(), IT.city(), IT.zip(), IT.label());
    private static final List<NumberPath<Integer>> NUMBERS = List.of(IT.total(), IT.weight());

    private final Random random;

    /** What this source of chance makes of them. */
    public RandomShipments(Random random) {
        this.random = random;
    }

    /** So many shipments, of which each attribute but the key may be missing. */
    public List<Shipment> items(int count) {
        return IntStream.range(0, count).mapToObj(number -> item()).toList();
    }

    private Shipment item() {
        return new Shipment(
                text(),
                text() + text(),
                orNull(text()),
                orNull(text()),
                orNull(number()),
                orNull(number()),
                orNull(text()),
                orNull(text()),
                orNull(text()),
                orNull(text()));
    }

    private <V> @Nullable V orNull(V value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private String text() {
        return List.of("a", "b", "c").get(random.nextInt(3));
    }

    private int number() {
        return random.nextInt(4);
    }

    /** A condition of some parts, in any order: often those of a key, and others. */
    public Condition condition() {
        List<Condition> parts = new ArrayList<>(key());
        IntStream.range(0, random.nextInt(3)).forEach(i -> parts.add(part()));
        Collections.shuffle(parts, random);
        return Condition.allOf(parts);
    }

    private List<Condition> key() {
        return switch (random.nextInt(9)) {
            case 0 -> List.of(IT.sender().eq(text()), IT.number().eq(text() + text()));
            case 1 -> List.of(IT.sender().eq(text()), sort(IT.number()));
            case 2 -> List.of(IT.sender().eq(text()), sort(IT.total()));
            case 3 -> List.of(IT.sender().eq(text()), sort(IT.weight()));
            case 4 -> List.of(IT.status().eq(text()), sort(IT.placedAt()));
            case 5 ->
                List.of(
                        IT.carrier().eq(text()),
                        IT.city().eq(text()),
                        random.nextBoolean() ? IT.zip().eq(text()) : sort(IT.zip()),
                        sort(IT.weight()));
            case 6 -> List.of(IT.number().eq(text() + text()));
            case 7 -> List.of(IT.label().eq(text()));
            default -> List.of(part());
        };
    }

    private Condition sort(TextPath<String> path) {
        return switch (random.nextInt(5)) {
            case 0 -> path.exists();
            case 1 -> path.beginsWith(text());
            case 2 -> path.ge(text()).and(path.le(text()));
            case 3 -> path.lt(text());
            default -> path.eq(text());
        };
    }

    private Condition sort(NumberPath<Integer> path) {
        return switch (random.nextInt(5)) {
            case 0 -> path.exists();
            case 1 -> path.between(1, 1 + number());
            case 2 -> path.ge(number()).and(path.le(number()));
            case 3 -> path.gt(number());
            default -> path.eq(number());
        };
    }

    private Condition part() {
        return switch (random.nextInt(6)) {
            case 0 -> part().or(part());
            case 1 -> part().not();
            case 2 -> number(NUMBERS.get(random.nextInt(NUMBERS.size())));
            default -> text(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private Condition number(NumberPath<Integer> path) {
        return switch (random.nextInt(6)) {
            case 0 -> path.ne(number());
            case 1 -> path.in(number(), number());
            case 2 -> path.notExists();
            case 3 -> IT.total().lt(IT.weight());
            default -> sort(path);
        };
    }

    private Condition text(TextPath<String> path) {
        return switch (random.nextInt(8)) {
            case 0 -> path.ne(text());
            case 1 -> path.in(text(), text());
            case 2 -> path.notExists();
            case 3 -> path.contains(text());
            case 4 -> path.size().le(1);
            case 5 ->
                random.nextBoolean() ? IT.zip().eq(IT.label()) : IT.number().gt(IT.label());
            default -> sort(path);
        };
    }
}
