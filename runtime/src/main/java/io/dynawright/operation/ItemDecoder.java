package io.dynawright.operation;

import io.dynawright.wire.RawItem;

/** Reads what was fetched of an item. */
@FunctionalInterface
interface ItemDecoder<R> {

    /**
     * What the item is read as.
     *
     * @param context what the run draws from its surroundings
     */
    R decode(RawItem item, OperationContext context);
}
