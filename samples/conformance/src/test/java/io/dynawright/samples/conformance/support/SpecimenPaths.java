package io.dynawright.samples.conformance.support;

import io.dynawright.expression.BinaryPath;
import io.dynawright.expression.BooleanPath;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.expression.ValuePath;
import io.dynawright.samples.conformance.Specimen.Part;
import io.dynawright.samples.conformance.SpecimenAttributes;
import io.dynawright.samples.conformance.Specimen_PartPath;
import io.dynawright.samples.conformance.every.Grade;
import io.dynawright.samples.conformance.every.Label;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/** Random paths to what stands in a specimen, at the top or further down, by its type. */
final class SpecimenPaths {

    private final Random random;
    private final RandomSpecimens values;
    private final SpecimenAttributes it;

    SpecimenPaths(Random random, SpecimenAttributes it) {
        this.random = random;
        this.values = new RandomSpecimens(random);
        this.it = it;
    }

    private int position() {
        return random.nextInt(3);
    }

    TextPath<String> text() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> it.text();
            case 2 -> it.note();
            case 3 -> it.nickname();
            case 4 -> lines().at(position());
            case 5 -> marks().key(values.entry());
            case 6 -> it.id();
            default -> part().name();
        };
    }

    TextPath<UUID> uuid() {
        return it.uuid();
    }

    TextPath<Grade> grade() {
        return it.grade();
    }

    TextPath<LocalDate> day() {
        return it.day();
    }

    TextPath<Instant> instant() {
        return it.instant();
    }

    TextPath<Label> json() {
        return it.json();
    }

    TextPath<?> anyText() {
        return switch (random.nextInt(8)) {
            case 0 -> it.uuid();
            case 1 -> it.grade();
            case 2 -> it.day();
            case 3 -> it.instant();
            default -> text();
        };
    }

    NumberPath<Integer> integer() {
        return switch (random.nextInt(4)) {
            case 0 -> it.count();
            case 1 -> it.rank();
            case 2 -> it.stock().key(values.entry());
            default -> part().quantity();
        };
    }

    NumberPath<Long> total() {
        return it.total();
    }

    NumberPath<Double> ratio() {
        return it.ratio();
    }

    NumberPath<BigDecimal> decimal() {
        return switch (random.nextInt(3)) {
            case 0 -> it.price();
            case 1 -> prices().at(position());
            default -> part().price();
        };
    }

    NumberPath<BigInteger> huge() {
        return it.huge();
    }

    NumberPath<Instant> seconds() {
        return it.seconds();
    }

    NumberPath<OffsetDateTime> millis() {
        return it.millis();
    }

    NumberPath<?> anyNumber() {
        return switch (random.nextInt(8)) {
            case 0 -> total();
            case 1 -> ratio();
            case 2 -> huge();
            case 3 -> seconds();
            case 4, 5 -> decimal();
            default -> integer();
        };
    }

    BooleanPath<Boolean> truth() {
        return switch (random.nextInt(3)) {
            case 0 -> it.open();
            case 1 -> it.flag();
            default -> part().spare();
        };
    }

    BinaryPath<byte[]> bytes() {
        return it.bytes();
    }

    BinaryPath<SdkBytes> binary() {
        return it.binary();
    }

    BinaryPath<?> anyBinary() {
        return random.nextBoolean() ? bytes() : binary();
    }

    SetPath<Set<String>, String> texts() {
        return random.nextBoolean() ? it.words() : part().tags();
    }

    SetPath<Set<Integer>, Integer> numbers() {
        return it.numbers();
    }

    SetPath<Set<Grade>, Grade> grades() {
        return it.grades();
    }

    SetPath<Set<SdkBytes>, SdkBytes> binaries() {
        return it.binaries();
    }

    ListPath<List<String>, String, TextPath<String>> lines() {
        return it.lines();
    }

    ListPath<List<BigDecimal>, BigDecimal, NumberPath<BigDecimal>> prices() {
        return it.prices();
    }

    ListPath<List<Part>, Part, Specimen_PartPath> parts() {
        return random.nextBoolean() ? it.parts() : part().parts();
    }

    MapPath<Map<String, Integer>, String, NumberPath<Integer>> stock() {
        return it.stock();
    }

    MapPath<Map<Grade, Part>, Grade, Specimen_PartPath> byGrade() {
        return it.byGrade();
    }

    MapPath<Map<String, String>, String, TextPath<String>> marks() {
        return part().marks();
    }

    Specimen_PartPath part() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> it.part();
            case 2 -> it.parts().at(position());
            case 3 -> it.byGrade().key(values.grade());
            default -> part().parts().at(position());
        };
    }

    ValuePath<Label> label() {
        return it.label();
    }

    ValuePath<Object> dynamic() {
        return it.dynamic();
    }
}
