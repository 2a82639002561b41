package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import software.amazon.awssdk.core.SdkBytes;

/** Every type of map, and keys of several types. */
@Table("every-map")
public record EveryMap(
        @PartitionKey String id,
        Map<String, Leaf> leaves,
        Map<UUID, List<String>> byUuid,
        Map<Boolean, Map<Integer, String>> byTruth,
        Map<SdkBytes, String> byBinary,
        HashMap<Grade, Integer> hashed,
        LinkedHashMap<BigDecimal, String> linked,
        SortedMap<Instant, Integer> sorted,
        NavigableMap<LocalDate, String> navigable,
        TreeMap<Long, Leaf> tree,
        ConcurrentMap<Character, String> concurrent,
        ConcurrentHashMap<String, Double> concurrentHashed,
        EnumMap<Grade, Leaf> byGrade) {}
