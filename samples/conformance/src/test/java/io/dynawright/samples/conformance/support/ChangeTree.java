package io.dynawright.samples.conformance.support;

import io.dynawright.expression.Path;
import io.dynawright.samples.conformance.support.UpdateEvaluator.InvalidUpdateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What becomes of the places of an item, by their paths. Places in lists are counted as they were before: what is set
 * beyond the end goes there in the order of its positions, and what is removed leaves no gap.
 */
final class ChangeTree {

    private final Map<String, ChangeTree> entries = new LinkedHashMap<>();
    private final TreeMap<Integer, ChangeTree> elements = new TreeMap<>();
    private Optional<Optional<AttributeValue>> result = Optional.empty();

    /** Puts a value there, or nothing. */
    void put(Path path, Optional<AttributeValue> value) {
        ChangeTree place = entry(path.attribute());
        for (Path.Step step : path.steps()) {
            place = step instanceof Path.Step.Element element
                    ? place.elements.computeIfAbsent(element.index(), unused -> new ChangeTree())
                    : place.entry(((Path.Step.Entry) step).name());
        }
        place.result = Optional.of(value);
    }

    private ChangeTree entry(String name) {
        return entries.computeIfAbsent(name, unused -> new ChangeTree());
    }

    /** The item with the changes. */
    Map<String, AttributeValue> applyTo(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> changed = new LinkedHashMap<>(item);
        entries.forEach((name, change) -> change.changed(Optional.ofNullable(item.get(name)))
                .ifPresentOrElse(value -> changed.put(name, value), () -> changed.remove(name)));
        return changed;
    }

    private Optional<AttributeValue> changed(Optional<AttributeValue> old) {
        if (result.isPresent()) {
            return result.get();
        }
        AttributeValue around = old.orElseThrow(() -> new InvalidUpdateException("nothing to change a part of"));
        if (around.hasM() && elements.isEmpty()) {
            return Optional.of(AttributeValue.fromM(applyTo(around.m())));
        } else if (around.hasL() && entries.isEmpty()) {
            return Optional.of(AttributeValue.fromL(changed(around.l())));
        }
        throw new InvalidUpdateException("a value without such parts");
    }

    private List<AttributeValue> changed(List<AttributeValue> old) {
        List<AttributeValue> changed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Optional<AttributeValue> element = Optional.of(old.get(i));
            (elements.containsKey(i) ? elements.get(i).changed(element) : element).ifPresent(changed::add);
        }
        elements.tailMap(old.size())
                .values()
                .forEach(beyond -> beyond.changed(Optional.empty()).ifPresent(changed::add));
        return changed;
    }
}
