package io.dynawright.naming;

import java.util.Optional;

/** Tables have the names that the first knows, or else those that the second knows. */
record FallbackNames(TableNames first, TableNames second) implements SearchedNames {

    @Override
    public Optional<String> find(String logical) {
        return first.find(logical).or(() -> second.find(logical));
    }

    @Override
    public Place place(String logical) {
        return Place.of(first, logical).and(Place.of(second, logical));
    }
}
