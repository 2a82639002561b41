package io.dynawright.operation;

import io.dynawright.error.ThrottledException;
import io.dynawright.expression.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads any number of items by their keys, in chunks, and again what DynamoDB leaves unprocessed.
 *
 * @param reading what the items are read as
 */
record BatchGetPlan<R>(Subject<?> subject, Reading.Fetched<R> reading, Consistency consistency) {

    private static final int MAX_KEYS = 100;
    private static final int MAX_RETRIES = 8;

    /** The same items, read as something else. */
    <S> BatchGetPlan<S> as(Reading.Fetched<S> other) {
        return new BatchGetPlan<>(subject, other, consistency);
    }

    /** Reads the table's key out of an item. */
    Reading.Fetched<Map<String, AttributeValue>> key() {
        List<String> names = subject.schema().definition().key().attributes();
        return new Reading.Fetched<>(subject.keyPaths(), item -> keyOf(item, names));
    }

    private static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item, List<String> names) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        names.forEach(name -> Optional.ofNullable(item.get(name)).ifPresent(value -> key.put(name, value)));
        return key;
    }

    /** What is fetched of each item: its key with the rest, since answers come in any order. */
    List<Path> projected() {
        return reading.projectedWithKey(subject);
    }

    /**
     * Reads the items with these keys; those that do not exist are not found.
     *
     * @param content whether it is asked what that costs
     */
    Step<BatchGetRun> begin(List<Map<String, AttributeValue>> keys, PageContent content) {
        return next(new BatchGetRun(this, keys), content, 0);
    }

    private Step<BatchGetRun> next(BatchGetRun run, PageContent content, int retry) {
        List<Map<String, AttributeValue>> keys = run.next(MAX_KEYS);
        if (keys.isEmpty()) {
            return new Step.Done<>(run);
        } else if (retry > MAX_RETRIES) {
            throw new ThrottledException(
                    "DynamoDB left " + keys.size() + " keys of a batch unprocessed, also after " + MAX_RETRIES
                            + " retries",
                    subject.target(),
                    null);
        }
        return new Step.Ask<>(new BatchGetOperation(this, keys, content), retry, answer -> {
            run.take(answer);
            return next(
                    run,
                    content,
                    retriesAfter(retry, keys.size(), answer.unprocessed().size()));
        });
    }

    /** An answer that has done a part begins anew. */
    private static int retriesAfter(int retry, int asked, int unprocessed) {
        if (unprocessed == 0) {
            return 0;
        }
        return unprocessed < asked ? 1 : retry + 1;
    }
}
