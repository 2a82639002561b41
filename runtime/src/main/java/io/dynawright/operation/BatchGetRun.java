package io.dynawright.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One run of a batch of reads: how far it has come, and what it found. */
final class BatchGetRun {

    private final BatchGetPlan<?> plan;
    private final Deque<Map<String, AttributeValue>> waiting;
    private final Map<Map<String, AttributeValue>, Map<String, AttributeValue>> found = new HashMap<>();
    private double consumedCapacity;

    BatchGetRun(BatchGetPlan<?> plan, List<Map<String, AttributeValue>> keys) {
        this.plan = plan;
        this.waiting = new ArrayDeque<>(keys);
    }

    /** The keys to ask for now, which then wait no more; empty at the end. */
    List<Map<String, AttributeValue>> next(int atMost) {
        return Stream.generate(waiting::poll)
                .limit(Math.min(atMost, waiting.size()))
                .toList();
    }

    /** Keeps what came, and lets what was left unprocessed wait again. */
    void take(BatchGetOperation.Answer answer) {
        answer.items().forEach(item -> found.put(plan.key().decode().apply(item), item));
        waiting.addAll(answer.unprocessed());
        consumedCapacity += answer.consumedCapacity();
    }

    /** The items with these keys, in the order of the keys; what does not exist is left out. */
    List<Map<String, AttributeValue>> items(List<Map<String, AttributeValue>> keys) {
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** In read capacity units; zero unless it was asked for. */
    double consumedCapacity() {
        return consumedCapacity;
    }
}
