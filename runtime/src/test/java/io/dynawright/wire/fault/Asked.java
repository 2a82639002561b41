package io.dynawright.wire.fault;

import io.dynawright.Dynawright;
import io.dynawright.error.DynawrightException;
import io.dynawright.operation.BatchReadOperation;
import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindAllOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.ScanOperation;
import io.dynawright.operation.TransactionReadResults;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.wire.AnswerShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What is asked of DynamoDB, one operation for each kind of answer that has items. */
public enum Asked {
    GET(AnswerShape.ITEM, dynawright -> dynawright.run(find(0))),
    QUERY(AnswerShape.ITEMS, Asked::query),
    SCAN(AnswerShape.ITEMS, Asked::scan),
    BATCH_GET(
            AnswerShape.TABLES,
            dynawright -> dynawright
                    .run(FindAllOperation.of(Specimen.Schema.INSTANCE, keys()))
                    .list()),
    BATCH_READ(AnswerShape.TABLES, Asked::batchRead),
    TRANSACT_GET(AnswerShape.RESPONSES, Asked::transactGet),
    UPDATE(
            AnswerShape.ATTRIBUTES,
            dynawright -> dynawright.run(UpdateOperation.update(
                    new Specimen.Update(key(0)), update -> update.text().set("new")))),
    DELETE(AnswerShape.ATTRIBUTES, dynawright -> dynawright.run(DeleteOperation.of(Specimen.Schema.INSTANCE, key(0))));

    /** How many keys batches and transactions ask for. */
    static final int KEYS = 4;

    private final AnswerShape shape;
    private final Function<Dynawright, Object> run;

    Asked(AnswerShape shape, Function<Dynawright, Object> run) {
        this.shape = shape;
        this.run = run;
    }

    /** Where the answer has its items. */
    public AnswerShape shape() {
        return shape;
    }

    /** Asks, and gives whatever came. */
    public Object run(Dynawright dynawright) {
        return run.apply(dynawright);
    }

    /** Of the key with this number. */
    static String id(int number) {
        return "id-" + number;
    }

    private static Specimen.Key key(int number) {
        return new Specimen.Key(id(number));
    }

    private static List<Specimen.Key> keys() {
        return IntStream.range(0, KEYS).mapToObj(Asked::key).toList();
    }

    private static FindOperation<Specimen> find(int number) {
        return FindOperation.of(Specimen.Schema.INSTANCE, key(number));
    }

    /** Items that cannot be read are stepped over, and their errors are results. */
    private static Object query(Dynawright dynawright) {
        List<Object> seen = new ArrayList<>();
        dynawright
                .run(QueryOperation.of(new Specimen.Query("id")))
                .onUndecodable(e -> seen.add(Outcome.of(e)))
                .forEach(seen::add);
        return seen;
    }

    private static Object scan(Dynawright dynawright) {
        List<Object> seen = new ArrayList<>();
        dynawright.run(ScanOperation.of(Specimen.Schema.INSTANCE)).forEach(seen::add);
        return seen;
    }

    private static Object batchRead(Dynawright dynawright) {
        FindAllOperation<Specimen> all = FindAllOperation.of(Specimen.Schema.INSTANCE, keys());
        return dynawright
                .run(BatchReadOperation.of(List.of(all), UnaryOperator.identity()))
                .of(all)
                .list();
    }

    private static Object transactGet(Dynawright dynawright) {
        List<FindOperation<Specimen>> reads =
                IntStream.range(0, KEYS).mapToObj(Asked::find).toList();
        TransactionReadResults results = dynawright.transactGet(reads);
        return reads.stream().map(read -> result(results, read)).toList();
    }

    private static Object result(TransactionReadResults results, FindOperation<Specimen> read) {
        try {
            return results.of(read);
        } catch (DynawrightException e) {
            return Outcome.of(e);
        }
    }
}
