package io.dynawright.samples.conformance.support;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.AttributePath;
import io.dynawright.operation.ListUpdate;
import io.dynawright.operation.NumberUpdate;
import io.dynawright.operation.SetUpdate;
import io.dynawright.operation.ValueUpdate;
import io.dynawright.samples.conformance.SpecimenUpdate;
import io.dynawright.samples.conformance.Specimen_PartDocumentUpdate;
import java.util.Random;
import java.util.function.Supplier;

/** Random changes of specimens, made with the generated paths. */
public final class SpecimenUpdates {

    private static final int MOST = 5;

    private final Random random;
    private final RandomSpecimens values;
    private final SpecimenPaths from;
    private final SpecimenUpdate u;

    /** What this source of chance makes with the builder. */
    public SpecimenUpdates(Random random, SpecimenUpdate u) {
        this.random = random;
        this.values = new RandomSpecimens(random);
        this.from = new SpecimenPaths(random, u.it());
        this.u = u;
    }

    /** Makes one change or a few. One that is refused before a call, as it overlaps with another, is left out. */
    public SpecimenUpdate change() {
        for (int i = random.nextInt(1, MOST); i > 0; i--) {
            try {
                single();
            } catch (InvalidRequestException refused) {
                continue;
            }
        }
        return u;
    }

    private SpecimenUpdate single() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> number();
            case 2, 3 -> part(part());
            case 4 -> text();
            case 5 -> set();
            case 6 -> list();
            case 7 -> map();
            default -> other();
        };
    }

    private <V> SpecimenUpdate value(
            ValueUpdate<V, SpecimenUpdate> place, Supplier<V> value, Supplier<? extends AttributePath<V>> other) {
        return switch (random.nextInt(8)) {
            case 0 -> place.remove();
            case 1 -> place.setIfAbsent(value.get());
            case 2 -> random.nextInt(3) == 0 ? place.set(other.get()) : place.set(other.get(), value.get());
            case 3 -> place.set(other.get(), value.get());
            default -> place.set(value.get());
        };
    }

    private <V> SpecimenUpdate number(
            NumberUpdate<V, SpecimenUpdate> place, Supplier<V> value, Supplier<? extends AttributePath<V>> other) {
        return switch (random.nextInt(13)) {
            case 0 -> place.increment(value.get());
            case 1 -> place.increment(values.number());
            case 2 -> place.increment(0.5);
            case 3 -> place.decrement(value.get());
            case 4 -> place.decrement(2);
            case 5 -> place.plus(value.get());
            case 6 -> place.plus(values.number());
            case 7 -> place.minus(value.get());
            case 8 -> place.minus(0.25);
            case 9 -> random.nextBoolean() ? place.plus(from.anyNumber()) : place.minus(from.anyNumber());
            default -> value(place, value, other);
        };
    }

    private SpecimenUpdate number() {
        return switch (random.nextInt(9)) {
            case 0 -> number(u.count(), values::number, from::integer);
            case 1 -> number(u.rank(), values::number, from::integer);
            case 2 -> number(u.total(), values::total, from::total);
            case 3 -> number(u.ratio(), values::ratio, from::ratio);
            case 4 -> number(u.price(), values::decimal, from::decimal);
            case 5 -> number(u.huge(), values::huge, from::huge);
            case 6 -> number(u.seconds(), values::instant, from::seconds);
            case 7 -> number(u.millis(), values::time, from::millis);
            default -> number(u.prices().at(position()), values::decimal, from::decimal);
        };
    }

    private SpecimenUpdate text() {
        return switch (random.nextInt(8)) {
            case 0 -> value(u.text(), values::text, from::text);
            case 1 -> value(u.note(), values::text, from::text);
            case 2 -> value(u.nickname(), values::text, from::text);
            case 3 -> value(u.lines().at(position()), values::text, from::text);
            case 4 -> value(u.uuid(), values::uuid, from::uuid);
            case 5 -> value(u.grade(), values::grade, from::grade);
            case 6 -> value(u.day(), values::day, from::day);
            default -> value(u.instant(), values::instant, from::instant);
        };
    }

    private SpecimenUpdate set() {
        return switch (random.nextInt(4)) {
            case 0 -> set(u.words(), values::text, () -> values.set(values::text), from::texts);
            case 1 -> set(u.numbers(), values::number, () -> values.set(values::number), from::numbers);
            case 2 -> set(u.grades(), values::grade, () -> values.set(values::grade), from::grades);
            default -> set(u.binaries(), values::binary, () -> values.set(values::binary), from::binaries);
        };
    }

    private <V, E> SpecimenUpdate set(
            SetUpdate<V, E, SpecimenUpdate> place,
            Supplier<E> element,
            Supplier<V> whole,
            Supplier<? extends AttributePath<V>> other) {
        return switch (random.nextInt(6)) {
            case 0 -> place.add(element.get(), element.get());
            case 1 -> place.addAll(values.list(element));
            case 2 -> place.delete(element.get(), element.get());
            case 3 -> place.deleteAll(values.list(element));
            default -> value(place, whole, other);
        };
    }

    private SpecimenUpdate list() {
        return switch (random.nextInt(3)) {
            case 0 -> list(u.lines(), values::text, () -> values.list(values::text), from::lines);
            case 1 -> list(u.prices(), values::decimal, () -> values.list(values::decimal), from::prices);
            default -> list(u.parts(), values::part, () -> values.list(values::part), from::parts);
        };
    }

    private <V, E> SpecimenUpdate list(
            ListUpdate<V, E, ?, SpecimenUpdate> place,
            Supplier<E> element,
            Supplier<V> whole,
            Supplier<? extends AttributePath<V>> other) {
        return switch (random.nextInt(6)) {
            case 0 -> place.append(element.get(), element.get());
            case 1 -> place.appendAll(values.list(element));
            case 2 -> place.prepend(element.get());
            case 3 -> place.prependAll(values.list(element));
            default -> value(place, whole, other);
        };
    }

    private SpecimenUpdate map() {
        return switch (random.nextInt(4)) {
            case 0 -> value(u.stock(), () -> values.map(values::entry, values::number), from::stock);
            case 1 -> value(u.byGrade(), () -> values.map(values::grade, values::part), from::byGrade);
            case 2 -> number(u.stock().key(values.entry()), values::number, from::integer);
            default -> value(u.byGrade().key(values.grade()), values::part, from::part);
        };
    }

    private SpecimenUpdate other() {
        return switch (random.nextInt(7)) {
            case 0 -> value(u.open(), values::truth, from::truth);
            case 1 -> value(u.flag(), values::truth, from::truth);
            case 2 -> value(u.bytes(), values::bytes, from::bytes);
            case 3 -> value(u.binary(), values::binary, from::binary);
            case 4 -> value(u.label(), values::label, from::label);
            case 5 -> value(u.json(), values::label, from::json);
            default -> value(u.dynamic(), values::dynamic, from::dynamic);
        };
    }

    private Specimen_PartDocumentUpdate<SpecimenUpdate> part() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> u.part();
            case 2 -> u.parts().at(position());
            case 3 -> u.byGrade().key(values.grade());
            default -> part().parts().at(position());
        };
    }

    private SpecimenUpdate part(Specimen_PartDocumentUpdate<SpecimenUpdate> part) {
        return switch (random.nextInt(9)) {
            case 0 -> value(part, values::part, from::part);
            case 1 -> value(part.name(), values::text, from::text);
            case 2, 3 -> number(part.quantity(), values::number, from::integer);
            case 4 -> number(part.price(), values::decimal, from::decimal);
            case 5 -> value(part.spare(), values::truth, from::truth);
            case 6 -> set(part.tags(), values::text, () -> values.set(values::text), from::texts);
            case 7 -> list(part.parts(), values::part, () -> values.list(values::part), from::parts);
            default -> value(part.marks().key(values.entry()), values::text, from::text);
        };
    }

    private int position() {
        return random.nextInt(3);
    }
}
