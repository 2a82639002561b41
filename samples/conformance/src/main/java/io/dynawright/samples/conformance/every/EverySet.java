package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/** Every type of set, of strings, of numbers, of binary values, and of others. */
@Table("every-set")
public record EverySet(
        @PartitionKey String id,
        Set<String> texts,
        Set<Integer> numbers,
        Set<SdkBytes> binaries,
        Set<Leaf> leaves,
        HashSet<UUID> hashedTexts,
        HashSet<BigDecimal> hashedNumbers,
        HashSet<ByteBuffer> hashedBinaries,
        HashSet<Boolean> hashedTruths,
        LinkedHashSet<String> linkedTexts,
        LinkedHashSet<Long> linkedNumbers,
        LinkedHashSet<SdkBytes> linkedBinaries,
        LinkedHashSet<Leaf> linkedLeaves,
        SortedSet<LocalDate> sortedTexts,
        SortedSet<Double> sortedNumbers,
        SortedSet<ByteBuffer> sortedBinaries,
        SortedSet<Boolean> sortedTruths,
        NavigableSet<String> navigableTexts,
        NavigableSet<Short> navigableNumbers,
        NavigableSet<ByteBuffer> navigableBinaries,
        NavigableSet<Boolean> navigableTruths,
        TreeSet<Grade> treeOfTexts,
        TreeSet<Integer> treeOfNumbers,
        TreeSet<ByteBuffer> treeOfBinaries,
        TreeSet<Boolean> treeOfTruths,
        EnumSet<Grade> grades) {}
