package io.dynawright.processor.emit.operation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynawright.processor.emit.RuntimeTypes;

/** What an operation gives: as a value that is yet to be run, and once it has run. */
public sealed interface Result {

    /** The type of the operation. */
    TypeName operation();

    /** What running it gives to who waits for it. */
    TypeName returned();

    /** Reads one item. */
    record Read(TypeName returned) implements Result {
        @Override
        public TypeName operation() {
            return of(RuntimeTypes.READ_OPERATION, returned);
        }
    }

    /** Writes one item. */
    record Write(TypeName returned) implements Result {
        @Override
        public TypeName operation() {
            return of(RuntimeTypes.WRITE_OPERATION, returned);
        }
    }

    /** Reads the items of a query. */
    record Query(TypeName item) implements Result {
        @Override
        public TypeName operation() {
            return of(RuntimeTypes.QUERY_OPERATION, item);
        }

        @Override
        public TypeName returned() {
            return of(RuntimeTypes.RESULTS, item);
        }
    }

    /** Reads what an index holds of the items of a query, where that is not all of them. */
    record IndexQuery(TypeName item, TypeName entity) implements Result {
        @Override
        public TypeName operation() {
            return ParameterizedTypeName.get(RuntimeTypes.INDEX_QUERY_OPERATION, item, entity);
        }

        @Override
        public TypeName returned() {
            return ParameterizedTypeName.get(RuntimeTypes.INDEX_RESULTS, item, entity);
        }
    }

    /** Reads the items of a condition. */
    record Where(TypeName item) implements Result {
        @Override
        public TypeName operation() {
            return of(RuntimeTypes.WHERE_OPERATION, item);
        }

        @Override
        public TypeName returned() {
            return of(RuntimeTypes.RESULTS, item);
        }
    }

    /** Reads the items of a whole table. */
    record Scan(TypeName item) implements Result {
        @Override
        public TypeName operation() {
            return of(RuntimeTypes.SCAN_OPERATION, item);
        }

        @Override
        public TypeName returned() {
            return of(RuntimeTypes.SCAN_RESULTS, item);
        }
    }

    private static TypeName of(ClassName type, TypeName argument) {
        return ParameterizedTypeName.get(type, argument.box());
    }
}
