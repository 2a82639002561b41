package io.dynawright.operation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What makes one table or index preferable to another that serves a condition, too. The first that differs decides. */
enum Preference implements Comparator<KeyCoverage> {
    /** The whole primary key is one item. */
    ONE_ITEM("is not one item"),
    /** More key attributes with one value. */
    EQUALITIES("has fewer key attributes compared for equality"),
    /** One more key attribute with a range of values. */
    RANGE("has no range of a sort attribute"),
    /** Whole items, so that the rest need not be fetched from the table. */
    WHOLE_ITEMS("does not hold whole items: the rest would be fetched from the table"),
    /** The table before local indexes, and these before global ones. */
    KIND("is further from the items: the table comes first, then local indexes, then global ones"),
    /** The name that comes first in the alphabet. */
    NAME("comes later by its name");

    private final String drawback;

    Preference(String drawback) {
        this.drawback = drawback;
    }

    /** Below zero if the first is preferable by this. */
    @Override
    public int compare(KeyCoverage first, KeyCoverage second) {
        return switch (this) {
            case ONE_ITEM -> Boolean.compare(second.isOneItem(), first.isOneItem());
            case EQUALITIES -> Integer.compare(second.equalities(), first.equalities());
            case RANGE -> Integer.compare(second.ranges(), first.ranges());
            case WHOLE_ITEMS ->
                Boolean.compare(
                        second.candidate().holdsWholeItems(), first.candidate().holdsWholeItems());
            case KIND -> first.candidate().kind().compareTo(second.candidate().kind());
            case NAME -> first.candidate().name().compareTo(second.candidate().name());
        };
    }

    /** The order of preference. */
    static Comparator<KeyCoverage> order() {
        return Stream.of(values())
                .<Comparator<KeyCoverage>>map(each -> each)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** Why something else is preferable to this one. */
    static String drawback(KeyCoverage coverage, KeyCoverage preferred) {
        return List.of(values()).stream()
                .filter(each -> each.compare(preferred, coverage) < 0)
                .findFirst()
                .map(each -> "it would serve, and " + each.drawback)
                .orElseThrow();
    }
}
