package io.dynawright.wire;

import io.dynawright.codec.ItemReader;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item that still is a part of the bytes of an answer.
 *
 * @param lease holds those bytes
 * @param entry the item's entry on the tape
 */
record EncodedItem(Lease lease, int entry) implements RawItem {

    @Override
    public ItemReader reader() {
        return new EncodedItemReader(lease, entry);
    }

    @Override
    public <R> R read(Function<? super ItemReader, R> reading) {
        Workspace workspace = lease.workspace();
        EncodedItemReader reader = workspace.reader(lease, entry);
        R result = reading.apply(reader);
        workspace.reuse(reader);
        return result;
    }

    @Override
    public Map<String, AttributeValue> values() {
        return new EncodedValues(lease.workspace()).map(entry);
    }

    @Override
    public @Nullable AttributeValue value(String attribute) {
        Workspace workspace = lease.workspace();
        int found = EncodedValues.find(workspace, entry, attribute);
        return found == EncodedValues.NONE ? null : new EncodedValues(workspace).value(found);
    }

    @Override
    public boolean isEmpty() {
        return lease.workspace().tape().count(entry) == 0;
    }
}
