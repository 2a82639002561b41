package io.dynawright.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** DynamoDB refuses a set with two equal elements; they are compared here, as it compares them. */
final class DistinctElements {

    /** Up to here it is cheaper to compare each with each than to hash them. */
    private static final int FEW = 8;

    private DistinctElements() {}

    static boolean areDistinct(AttributeType type, List<?> elements) {
        if (elements.size() == 1) {
            return true;
        }
        return areDistinct(type == AttributeType.NS ? numbers(elements) : elements);
    }

    /** Numbers are equal whatever their scale. */
    private static List<BigDecimal> numbers(List<?> texts) {
        List<BigDecimal> numbers = new ArrayList<>(texts.size());
        for (Object text : texts) {
            numbers.add(new BigDecimal((String) text).stripTrailingZeros());
        }
        return numbers;
    }

    /** Whether no two of these are equal. */
    static boolean areDistinct(List<?> elements) {
        if (elements.size() > FEW) {
            return new HashSet<>(elements).size() == elements.size();
        }
        for (int i = 1; i < elements.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (elements.get(i).equals(elements.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
