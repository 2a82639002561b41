package io.dynawright;

import io.dynawright.error.ConversionException;
import io.dynawright.operation.BlockingExecutor;
import io.dynawright.operation.ScanOperation;
import java.util.function.Consumer;

/**
 * The items of a scan, in no useful order. There is no list of them: a table need not fit into memory.
 *
 * <pre>{@code
 * orders.scan(s -> s.filter(it -> it.status().eq(NEW))).stream().forEach(…);
 * }</pre>
 *
 * @param <T> the entity
 */
public final class ScanResults<T> extends PagedResults<T> {

    private final ScanOperation<T> scan;

    ScanResults(BlockingExecutor executor, ScanOperation<T> scan) {
        super(executor, scan);
        this.scan = scan;
    }

    /**
     * The same results, but an item that cannot be read goes to the handler, as the error that it is, and is left out.
     */
    public ScanResults<T> onUndecodable(Consumer<ConversionException> handler) {
        return new ScanResults<>(executor(), scan.onUndecodable(handler));
    }
}
