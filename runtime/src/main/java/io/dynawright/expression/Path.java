package io.dynawright.expression;

import io.dynawright.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a value stands in an item: in an attribute, or under it. {@code toString()} is how people write it, as in
 * {@code lines[2].price}.
 *
 * @param attribute the name of the attribute in DynamoDB
 * @param steps the way from there, from the outside inwards; empty for the attribute itself
 */
public record Path(String attribute, List<Step> steps) {

    /** Copies the steps. */
    public Path {
        steps = List.copyOf(steps);
    }

    /** One level further down. */
    public sealed interface Step {

        /** An entry of a map, by its name. */
        record Entry(String name) implements Step {}

        /** An element of a list, counted from zero. */
        record Element(int index) implements Step {}
    }

    /** An attribute. */
    public static Path of(String attribute) {
        return new Path(attribute, List.of());
    }

    /** The entry of this name of the map that stands here. */
    public Path entry(String name) {
        return under(new Step.Entry(name));
    }

    /**
     * The element at this position, counted from zero, of the list that stands here.
     *
     * @throws InvalidRequestException if the position is negative
     */
    public Path at(int index) {
        if (index < 0) {
            throw new InvalidRequestException("The position " + index + " in " + this + " is negative");
        }
        return under(new Step.Element(index));
    }

    private Path under(Step step) {
        List<Step> further = new ArrayList<>(steps);
        further.add(step);
        return new Path(attribute, further);
    }

    /** Whether it is an attribute of the item itself. */
    public boolean isTopLevel() {
        return steps.isEmpty();
    }

    /** Whether it is an element of a list. */
    public boolean isElement() {
        return !isTopLevel() && steps.get(steps.size() - 1) instanceof Step.Element;
    }

    /** Whether it is an element of a list, or lies under one. */
    public boolean isInList() {
        return steps.stream().anyMatch(Step.Element.class::isInstance);
    }

    /** Whether it is this place, or lies under it. */
    public boolean isAtOrUnder(Path place) {
        return place.steps.size() <= steps.size() && overlaps(place);
    }

    /** What stands there in an item. */
    public Optional<AttributeValue> in(Map<String, AttributeValue> item) {
        Optional<AttributeValue> value = Optional.ofNullable(item.get(attribute));
        for (Step step : steps) {
            value = value.flatMap(around -> under(around, step));
        }
        return value;
    }

    private static Optional<AttributeValue> under(AttributeValue around, Step step) {
        if (step instanceof Step.Element element) {
            return around.hasL() && element.index() < around.l().size()
                    ? Optional.of(around.l().get(element.index()))
                    : Optional.empty();
        }
        return step instanceof Step.Entry entry && around.hasM()
                ? Optional.ofNullable(around.m().get(entry.name()))
                : Optional.empty();
    }

    /** Whether one of the two lies under the other, or both are the same. */
    public boolean overlaps(Path other) {
        int common = Math.min(steps.size(), other.steps.size());
        return attribute.equals(other.attribute) && steps.subList(0, common).equals(other.steps.subList(0, common));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(attribute);
        for (Step step : steps) {
            if (step instanceof Step.Element element) {
                text.append('[').append(element.index()).append(']');
            } else if (step instanceof Step.Entry entry) {
                text.append('.').append(entry.name());
            }
        }
        return text.toString();
    }
}
