package io.dynawright.operation;

import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.Path.Step;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Selected paths by what they have in common.
 *
 * <p>DynamoDB sends selected elements of a list without gaps, and none of an element that lacks all that is selected
 * under it. One that is absent would move the others up, so that of a list with several selected elements each is
 * fetched whole: the elements that are there are then always the first ones.
 */
final class SelectionTree {

    private final Map<String, Node> attributes = new LinkedHashMap<>();

    /** Adds a path; none lies under another. */
    void add(Operands<?> selected) {
        Node node = attributes.computeIfAbsent(selected.path().attribute(), name -> new Node(Path.of(name)));
        for (Step step : selected.path().steps()) {
            node = node.under(step);
        }
        node.selected = selected;
    }

    /** What DynamoDB is asked for. */
    List<Path> projected() {
        return attributes.values().stream().flatMap(Node::projected).toList();
    }

    /** Where it stands in what comes back. */
    SelectedValue.Entries item() {
        return entries(attributes, Node::picked);
    }

    private static SelectedValue.Entries entries(Map<String, Node> nodes, Function<Node, SelectedValue> how) {
        return new SelectedValue.Entries(nodes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> how.apply(entry.getValue()))));
    }

    /** A selected path, or one under which others are. */
    private static final class Node {

        private final Path path;
        private final Map<String, Node> entries = new LinkedHashMap<>();
        private final Map<Integer, Node> elements = new LinkedHashMap<>();
        private @Nullable Operands<?> selected;

        Node(Path path) {
            this.path = path;
        }

        Node under(Step step) {
            return step instanceof Step.Element element
                    ? elements.computeIfAbsent(element.index(), index -> new Node(path.at(index)))
                    : entries.computeIfAbsent(((Step.Entry) step).name(), name -> new Node(path.entry(name)));
        }

        Stream<Path> projected() {
            if (selected != null) {
                return Stream.of(path);
            } else if (elements.size() > 1) {
                return indexes().map(path::at);
            } else {
                return Stream.concat(entries.values().stream(), elements.values().stream())
                        .flatMap(Node::projected);
            }
        }

        /** Of which no more was fetched than is selected. */
        SelectedValue picked() {
            if (selected != null) {
                return new SelectedValue.Whole<>(selected);
            } else if (elements.isEmpty()) {
                return entries(entries, Node::picked);
            }
            List<Node> nodes = indexes().map(elements::get).toList();
            Function<Node, SelectedValue> how = nodes.size() > 1 ? Node::whole : Node::picked;
            return new SelectedValue.Elements(IntStream.range(0, nodes.size())
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(
                            position -> position, position -> how.apply(nodes.get(position)))));
        }

        /** Which was fetched with all that is in it. */
        private SelectedValue whole() {
            if (selected != null) {
                return new SelectedValue.Whole<>(selected);
            } else if (elements.isEmpty()) {
                return entries(entries, Node::whole);
            }
            return new SelectedValue.Elements(elements.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, element -> element.getValue().whole())));
        }

        private Stream<Integer> indexes() {
            return elements.keySet().stream().sorted(Comparator.naturalOrder());
        }
    }
}
