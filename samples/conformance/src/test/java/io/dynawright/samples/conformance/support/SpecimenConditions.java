package io.dynawright.samples.conformance.support;

import io.dynawright.codec.AttributeType;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.AttributePath;
import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.Condition;
import io.dynawright.expression.ContainerPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.OrderedPath;
import io.dynawright.expression.SizePath;
import io.dynawright.expression.TextPath;
import io.dynawright.samples.conformance.SpecimenAttributes;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random conditions on specimens, made with the generated paths. */
public final class SpecimenConditions {

    private static final int DEPTH = 3;

    private final Random random;
    private final RandomSpecimens values;
    private final SpecimenPaths paths;

    /** What this source of chance makes of them. */
    public SpecimenConditions(Random random) {
        this.random = random;
        this.values = new RandomSpecimens(random);
        this.paths = new SpecimenPaths(random, SpecimenAttributes.INSTANCE);
    }

    /** A condition with others inside. */
    public Condition condition() {
        return condition(DEPTH);
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(9)) {
            case 0 -> condition(depth - 1).and(condition(depth - 1));
            case 1 -> condition(depth - 1).or(condition(depth - 1));
            case 2 -> condition(depth - 1).not();
            case 3 -> Condition.allOf(conditions(depth - 1));
            case 4 -> Condition.anyOf(conditions(depth - 1));
            default -> legal(this::single);
        };
    }

    private List<Condition> conditions(int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> condition(depth))
                .toList();
    }

    /** What is refused before a call, such as a comparison of an attribute with itself, is made once more. */
    private static Condition legal(Supplier<Condition> made) {
        while (true) {
            try {
                return made.get();
            } catch (InvalidRequestException refused) {
                continue;
            }
        }
    }

    private Condition single() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> text(paths.text(), values::text);
            case 2 -> text(paths.uuid(), values::uuid);
            case 3 -> text(paths.grade(), values::grade);
            case 4 -> text(paths.day(), values::day);
            case 5 -> text(paths.instant(), values::instant);
            case 6 -> text(paths.json(), values::label);
            case 7, 8 -> number(paths.integer(), values::number);
            case 9 -> number(paths.total(), values::total);
            case 10 -> number(paths.ratio(), values::ratio);
            case 11 -> number(paths.decimal(), values::decimal);
            case 12 -> number(paths.huge(), values::huge);
            case 13 ->
                random.nextBoolean() ? number(paths.seconds(), values::instant) : number(paths.millis(), values::time);
            case 14 -> truth(paths.truth());
            case 15 -> binary();
            case 16 -> sets();
            case 17 -> lists();
            case 18 -> maps();
            default -> others();
        };
    }

    private <V> Condition any(AttributePath<V> path, Supplier<V> value) {
        return switch (random.nextInt(8)) {
            case 0 -> path.eq(value.get());
            case 1 -> path.ne(value.get());
            case 2 -> path.in(value.get(), value.get());
            case 3 ->
                path.inAny(IntStream.rangeClosed(0, random.nextInt(9) == 0 ? 120 : 2)
                        .mapToObj(i -> value.get())
                        .toList());
            case 4 -> path.exists();
            case 5 -> path.notExists();
            case 6 -> path.attributeType(values.one(List.of(AttributeType.values())));
            default -> path.eq(value.get()).not();
        };
    }

    private <V, P extends AttributePath<?>> Condition ordered(
            OrderedPath<V, P> path, Supplier<V> value, Supplier<? extends P> other) {
        return switch (random.nextInt(14)) {
            case 0 -> path.lt(value.get());
            case 1 -> path.le(value.get());
            case 2 -> path.gt(value.get());
            case 3 -> path.ge(value.get());
            case 4 -> path.between(value.get(), value.get());
            case 5 -> path.eq(other.get());
            case 6 -> path.ne(other.get());
            case 7 -> path.lt(other.get());
            case 8 -> path.le(other.get());
            case 9 -> path.gt(other.get());
            case 10 -> path.ge(other.get());
            case 11 -> path.between(other.get(), other.get());
            default -> any(path, value);
        };
    }

    private <V> Condition text(TextPath<V> path, Supplier<V> value) {
        return switch (random.nextInt(9)) {
            case 0 -> path.beginsWith(values.text());
            case 1 -> path.contains(values.text());
            case 2 -> path.beginsWith(paths.anyText());
            case 3 -> path.contains(paths.anyText());
            case 4 -> size(path.size());
            default -> ordered(path, value, paths::anyText);
        };
    }

    private <V> Condition number(NumberPath<V> path, Supplier<V> value) {
        return switch (random.nextInt(12)) {
            case 0 -> path.eq(values.number());
            case 1 -> path.ne(values.ratio());
            case 2 -> path.lt(values.number());
            case 3 -> path.ge(values.ratio());
            case 4 -> path.between(values.number(), values.number());
            case 5 -> path.between(values.ratio(), values.ratio());
            default -> ordered(path, value, paths::anyNumber);
        };
    }

    private Condition truth(BooleanPath<Boolean> path) {
        return switch (random.nextInt(4)) {
            case 0 -> path.eq(paths.truth());
            case 1 -> path.ne(paths.truth());
            default -> any(path, values::truth);
        };
    }

    private Condition binary() {
        return random.nextBoolean() ? binary(paths.bytes(), values::bytes) : binary(paths.binary(), values::binary);
    }

    private <V> Condition binary(BinaryPath<V> path, Supplier<V> value) {
        return switch (random.nextInt(8)) {
            case 0 -> path.beginsWith(value.get());
            case 1 -> path.contains(value.get());
            case 2 -> path.beginsWith(paths.anyBinary());
            case 3 -> path.contains(paths.anyBinary());
            case 4 -> size(path.size());
            default -> ordered(path, value, paths::anyBinary);
        };
    }

    private Condition size(SizePath size) {
        return switch (random.nextInt(9)) {
            case 0 -> size.eq(random.nextInt(4));
            case 1 -> size.ne(random.nextInt(4));
            case 2 -> size.lt(random.nextInt(4));
            case 3 -> size.le(random.nextInt(4));
            case 4 -> size.gt(random.nextInt(4));
            case 5 -> size.ge(random.nextInt(4));
            case 6 -> size.between(random.nextInt(3), random.nextInt(4));
            case 7 -> size.le(paths.anyNumber());
            default -> size.ge(paths.anyText().size());
        };
    }

    private Condition sets() {
        return switch (random.nextInt(6)) {
            case 0 -> container(paths.texts(), paths.text(), values::text, () -> values.set(values::text));
            case 1 -> container(paths.numbers(), paths.integer(), values::number, () -> values.set(values::number));
            case 2 -> container(paths.grades(), paths.grade(), values::grade, () -> values.set(values::grade));
            case 3 -> container(paths.binaries(), paths.binary(), values::binary, () -> values.set(values::binary));
            case 4 -> paths.texts().eq(paths.texts());
            default -> paths.texts().ne(paths.texts());
        };
    }

    private Condition lists() {
        return switch (random.nextInt(4)) {
            case 0 -> container(paths.lines(), paths.text(), values::text, () -> values.list(values::text));
            case 1 -> container(paths.prices(), paths.decimal(), values::decimal, () -> values.list(values::decimal));
            case 2 -> container(paths.parts(), paths.part(), values::part, () -> values.list(values::part));
            default -> paths.parts().eq(paths.parts());
        };
    }

    private <V, E> Condition container(
            ContainerPath<V, E, ?> path, AttributePath<E> other, Supplier<E> element, Supplier<V> whole) {
        return switch (random.nextInt(5)) {
            case 0 -> path.contains(element.get());
            case 1 -> path.contains(other);
            case 2 -> size(path.size());
            default -> any(path, whole);
        };
    }

    private Condition maps() {
        return switch (random.nextInt(8)) {
            case 0 -> any(paths.stock(), () -> values.map(values::entry, values::number));
            case 1 -> any(paths.marks(), () -> values.map(values::entry, values::text));
            case 2 -> any(paths.byGrade(), () -> values.map(values::grade, values::part));
            case 3 -> any(paths.part(), values::part);
            case 4 -> paths.part().eq(paths.part());
            case 5 -> paths.part().ne(paths.part());
            case 6 -> size(paths.part().size());
            default -> size(paths.marks().size());
        };
    }

    private Condition others() {
        return switch (random.nextInt(5)) {
            case 0 -> any(paths.label(), values::label);
            case 1, 2 -> any(paths.dynamic(), values::dynamic);
            case 3 -> paths.dynamic().eq(paths.anyText());
            default -> size(paths.dynamic().size());
        };
    }
}
