package io.dynawright.processor.model;

import java.util.List;

/** A secondary index that can be queried. */
public sealed interface Index {

    /** Its name in DynamoDB. */
    String name();

    /** The repository's query method for it. */
    String queryMethod();

    /** The simple name of its builder, nested in the table's query class. */
    String queryBuilder();

    /** What a query of it is keyed by. */
    IndexKey key();

    /** What it holds of each item. */
    Projected projection();

    /** The simple names of the classes, nested in its builder, that its sort attributes but the last lead to. */
    List<String> stages();

    /** Has a key of its own; reads are eventually consistent, and see only what the index holds. */
    record Global(
            String name,
            String queryMethod,
            String queryBuilder,
            IndexKey key,
            Projected projection,
            List<String> stages,
            Capacity capacity)
            implements Index {

        public Global {
            stages = List.copyOf(stages);
        }
    }

    /** Shares the table's partition key; can be read consistently, and DynamoDB fetches what the index does not hold. */
    record Local(String name, String queryMethod, String queryBuilder, IndexKey key, Projected projection)
            implements Index {

        @Override
        public List<String> stages() {
            return List.of();
        }
    }
}
