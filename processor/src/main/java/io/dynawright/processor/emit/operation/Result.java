package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.emit.RuntimeTypes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What an operation gives: as a value that is yet to be run, and, where it can be run alone, once it has run. */
public sealed interface Result {

    /** The type of the operation. */
    TypeName operation();

    /**
     * That of an operation which can be run, as repositories do.
     *
     * @param returned what running it gives to who waits for it
     */
    record Run(TypeName operation, TypeName returned) implements Result {

        /** What is read page by page, and what takes its place where the pages arrive when they do. */
        private static final Map<ClassName, ClassName> PAGED = Map.of(
                RuntimeTypes.RESULTS, RuntimeTypes.ASYNC_RESULTS,
                RuntimeTypes.INDEX_RESULTS, RuntimeTypes.ASYNC_INDEX_RESULTS,
                RuntimeTypes.SCAN_RESULTS, RuntimeTypes.ASYNC_SCAN_RESULTS);

        /** What running it gives to who does not wait for it. */
        TypeName asynchronous() {
            return paged().orElseGet(() -> of(ClassName.get(CompletableFuture.class), returned.box()));
        }

        /** The same, if its pages are to be asked for. */
        Optional<TypeName> paged() {
            return returned instanceof ParameterizedTypeName results
                    ? Optional.ofNullable(PAGED.get(results.rawType))
                            .map(paged -> of(paged, results.typeArguments.toArray(TypeName[]::new)))
                    : Optional.empty();
        }
    }

    /** That of an action which exists within transactions alone. */
    record InTransaction(TypeName operation) implements Result {}

    /** Writes an item. */
    static Result put(TypeName entity) {
        return new Run(of(RuntimeTypes.PUT_OPERATION, entity), entity);
    }

    /** Writes a new item. */
    static Result insert(TypeName entity) {
        return new Run(of(RuntimeTypes.INSERT_OPERATION, entity), entity);
    }

    /** Reads an item that may be missing. */
    static Result find(TypeName item) {
        return new Run(of(RuntimeTypes.FIND_OPERATION, item), of(ClassName.get(Optional.class), item));
    }

    /** Reads an item. */
    static Result get(TypeName item) {
        return new Run(of(RuntimeTypes.GET_OPERATION, item), item);
    }

    /** Asks whether there is an item. */
    static Result exists() {
        return new Run(RuntimeTypes.EXISTS_OPERATION, TypeName.BOOLEAN);
    }

    /** Deletes an item that may be missing. */
    static Result delete(TypeName entity) {
        return new Run(of(RuntimeTypes.DELETE_OPERATION, entity), of(ClassName.get(Optional.class), entity));
    }

    /** Changes an item. */
    static Result update(TypeName given) {
        return new Run(of(RuntimeTypes.UPDATE_OPERATION, given), given);
    }

    /** Writes one item, and tells what came of it. */
    static Result outcome(TypeName entity) {
        return new Run(of(RuntimeTypes.OUTCOME_OPERATION, entity), of(RuntimeTypes.WRITE_OUTCOME, entity));
    }

    /** Reads the items of many keys. */
    static Result findAll(TypeName entity) {
        return new Run(of(RuntimeTypes.FIND_ALL_OPERATION, entity), of(RuntimeTypes.FOUND_ITEMS, entity));
    }

    /** Writes many items. */
    static Result putAll(TypeName entity) {
        return new Run(of(RuntimeTypes.PUT_ALL_OPERATION, entity), of(RuntimeTypes.PUT_ITEMS, entity));
    }

    /** Deletes the items of many keys. */
    static Result deleteAll(TypeName entity) {
        return new Run(of(RuntimeTypes.DELETE_ALL_OPERATION, entity), of(RuntimeTypes.DELETED_ITEMS, entity));
    }

    /** Reads the items of a query. */
    static Result query(TypeName item) {
        return new Run(of(RuntimeTypes.QUERY_OPERATION, item), of(RuntimeTypes.RESULTS, item));
    }

    /** Reads what an index holds of the items of a query, where that is not all of them. */
    static Result indexQuery(TypeName item, TypeName entity) {
        return new Run(
                of(RuntimeTypes.INDEX_QUERY_OPERATION, item, entity), of(RuntimeTypes.INDEX_RESULTS, item, entity));
    }

    /** Reads the items of a condition. */
    static Result where(TypeName item) {
        return new Run(of(RuntimeTypes.WHERE_OPERATION, item), of(RuntimeTypes.RESULTS, item));
    }

    /** Reads the items of a whole table. */
    static Result scan(TypeName item) {
        return new Run(of(RuntimeTypes.SCAN_OPERATION, item), of(RuntimeTypes.SCAN_RESULTS, item));
    }

    /** Writes the items of a whole table anew, as far as they have an older form. */
    static Result backfill() {
        return new Run(RuntimeTypes.BACKFILL_OPERATION, RuntimeTypes.BACKFILL);
    }

    /** Demands something of an item. */
    static Result check(TypeName entity) {
        return new InTransaction(of(RuntimeTypes.CHECK_OPERATION, entity));
    }

    private static TypeName of(ClassName type, TypeName... arguments) {
        return ParameterizedTypeName.get(type, arguments);
    }
}
