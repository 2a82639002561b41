package io.dynawright.operation;

import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of the selected attributes of one item; empty for those that it does not have. */
record SelectedValues(Map<Path, Optional<?>> byPath) {

    static SelectedValues of(Collection<Operands<?>> selected, Map<Path, Object> found) {
        Map<Path, Optional<?>> values = new LinkedHashMap<>();
        for (Operands<?> attribute : selected) {
            Object value = found.get(attribute.path());
            values.put(
                    attribute.path(),
                    Optional.ofNullable(value == null ? attribute.codec().absent() : value));
        }
        return new SelectedValues(values);
    }

    /**
     * The value of an attribute.
     *
     * @throws InvalidRequestException if it was not selected
     */
    @SuppressWarnings("unchecked") // The codec of this very path has read it.
    <V> Optional<V> get(Operands<V> attribute) {
        Optional<?> value = byPath.get(attribute.path());
        if (value == null) {
            throw new InvalidRequestException("Attribute " + attribute.path() + " was not selected; selected are "
                    + byPath.keySet().stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return (Optional<V>) value;
    }

    @Override
    public String toString() {
        return byPath.entrySet().stream()
                .map(value -> value.getKey() + "="
                        + value.getValue().map(Object::toString).orElse("null"))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
