package io.dynawright.operation;

import io.dynawright.codec.ItemReader;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes that are fetched: what DynamoDB is asked for, and where it stands in what comes back. */
final class SelectedPaths {

    private final Map<Path, Operands<?>> selected;
    private final List<Path> projected;
    private final SelectedValue.Entries item;

    private SelectedPaths(Map<Path, Operands<?>> selected, SelectionTree tree) {
        this.selected = selected;
        this.projected = tree.projected();
        this.item = tree.item();
    }

    /**
     * These attributes; one that is named twice is fetched once.
     *
     * @throws InvalidRequestException if one lies under another
     */
    static SelectedPaths of(List<Operands<?>> attributes) {
        Map<Path, Operands<?>> selected = new LinkedHashMap<>();
        SelectionTree tree = new SelectionTree();
        for (Operands<?> attribute : attributes) {
            refuseOverlap(attribute.path(), selected.keySet());
            if (selected.put(attribute.path(), attribute) == null) {
                tree.add(attribute);
            }
        }
        return new SelectedPaths(selected, tree);
    }

    private static void refuseOverlap(Path path, Iterable<Path> others) {
        for (Path other : others) {
            if (!path.equals(other) && path.overlaps(other)) {
                throw new InvalidRequestException(
                        "Attributes " + other + " and " + path + " cannot both be selected: one is part of the other");
            }
        }
    }

    /** What DynamoDB is asked for. */
    List<Path> projected() {
        return projected;
    }

    /** Reads what came. */
    SelectedValues read(ItemReader in) {
        Map<Path, Object> found = new HashMap<>();
        item.readEntries(in, found);
        return SelectedValues.of(selected.values(), found);
    }
}
