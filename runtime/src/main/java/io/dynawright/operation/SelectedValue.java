package io.dynawright.operation;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where selected attributes stand in what DynamoDB sends of an item. */
sealed interface SelectedValue {

    /** Reads the value on which the reader stands, and puts what is selected of it into the map. */
    void read(ItemReader in, Map<Path, Object> found);

    /** It is selected itself. */
    record Whole<V>(Operands<V> attribute) implements SelectedValue {

        @Override
        public void read(ItemReader in, Map<Path, Object> found) {
            @Nullable V value = in.readNullable(attribute.codec());
            if (value != null) {
                found.put(attribute.path(), value);
            }
        }
    }

    /** Entries of a map are. A value of another type has none. */
    record Entries(Map<String, SelectedValue> byName) implements SelectedValue {

        @Override
        public void read(ItemReader in, Map<Path, Object> found) {
            if (in.type() == AttributeType.M) {
                in.beginMap();
                readEntries(in, found);
            } else {
                in.skip();
            }
        }

        /** The same, of the map or item in which the reader stands. */
        void readEntries(ItemReader in, Map<Path, Object> found) {
            for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                next(byName.get(name), in, found);
            }
        }
    }

    /**
     * Elements of a list are. A value of another type has none.
     *
     * @param byPosition by their place in what DynamoDB sends, not in the list that it stores
     */
    record Elements(Map<Integer, SelectedValue> byPosition) implements SelectedValue {

        @Override
        public void read(ItemReader in, Map<Path, Object> found) {
            if (in.type() == AttributeType.L) {
                in.beginList();
                for (int position = 0; in.nextElement(); position++) {
                    next(byPosition.get(position), in, found);
                }
            } else {
                in.skip();
            }
        }
    }

    private static void next(@Nullable SelectedValue value, ItemReader in, Map<Path, Object> found) {
        if (value == null) {
            in.skip();
        } else {
            value.read(in, found);
        }
    }
}
