package io.dynawright.samples.conformance;

import static io.dynawright.annotation.As.EPOCH_MILLIS;
import static io.dynawright.annotation.As.EPOCH_SECONDS;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.Json;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.samples.conformance.every.Grade;
import io.dynawright.samples.conformance.every.Label;
import io.dynawright.samples.conformance.every.LabelConverter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/** A path of every kind, for expressions: two attributes or more of each stored type, and what nests in them. */
@Table("specimens")
public record Specimen(
        @PartitionKey String id,
        int count,
        Long total,
        double ratio,
        BigDecimal price,
        BigInteger huge,
        String text,
        @Attribute(name = "n") String note,
        UUID uuid,
        Grade grade,
        LocalDate day,
        Instant instant,
        @Attribute(as = EPOCH_SECONDS) Instant seconds,
        @Attribute(as = EPOCH_MILLIS) OffsetDateTime millis,
        boolean open,
        Boolean flag,
        byte[] bytes,
        SdkBytes binary,
        Set<String> words,
        Set<Integer> numbers,
        Set<Grade> grades,
        Set<SdkBytes> binaries,
        List<String> lines,
        List<BigDecimal> prices,
        List<Part> parts,
        Map<String, Integer> stock,
        Map<Grade, Part> byGrade,
        Part part,
        Optional<String> nickname,
        OptionalInt rank,
        @Attribute(codec = LabelConverter.class) Label label,
        @Json Label json,
        @Dynamic Object dynamic) {

    /** What it is made of; parts have parts. */
    @Document
    public record Part(
            String name,
            @Attribute(name = "how many") Integer quantity,
            BigDecimal price,
            Boolean spare,
            Set<String> tags,
            List<Part> parts,
            Map<String, String> marks) {}
}
