package io.dynawright.samples.conformance.validation;

import io.dynawright.annotation.Document;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constraints of sizes on everything that has one, texts aside. */
@Document
public record ConstrainedSizes(
        @NotEmpty List<String> notEmptyListOfString,
        @Size(min = 1, max = 2) List<String> sizeListOfString,
        @NotEmpty Set<Integer> notEmptySetOfInteger,
        @Size(min = 1, max = 2) Set<Integer> sizeSetOfInteger,
        @NotEmpty Collection<String> notEmptyCollectionOfString,
        @Size(min = 1, max = 2) Collection<String> sizeCollectionOfString,
        @NotEmpty Map<String, String> notEmptyMapOfStringAndString,
        @Size(min = 1, max = 2) Map<String, String> sizeMapOfStringAndString,
        @NotEmpty String[] notEmptyStringArray,
        @Size(min = 1, max = 2) String[] sizeStringArray,
        @NotEmpty int[] notEmptyPrimitiveIntArray,
        @Size(min = 1, max = 2) int[] sizePrimitiveIntArray,
        @NotEmpty byte[] notEmptyPrimitiveByteArray,
        @Size(min = 1, max = 2) byte[] sizePrimitiveByteArray,
        @NotEmpty long[] notEmptyPrimitiveLongArray,
        @Size(min = 1, max = 2) long[] sizePrimitiveLongArray,
        @NotEmpty double[] notEmptyPrimitiveDoubleArray,
        @Size(min = 1, max = 2) double[] sizePrimitiveDoubleArray,
        @NotEmpty boolean[] notEmptyPrimitiveBooleanArray,
        @Size(min = 1, max = 2) boolean[] sizePrimitiveBooleanArray,
        @NotEmpty char[] notEmptyPrimitiveCharArray,
        @Size(min = 1, max = 2) char[] sizePrimitiveCharArray,
        @NotEmpty float[] notEmptyPrimitiveFloatArray,
        @Size(min = 1, max = 2) float[] sizePrimitiveFloatArray,
        @NotEmpty short[] notEmptyPrimitiveShortArray,
        @Size(min = 1, max = 2) short[] sizePrimitiveShortArray) {}
