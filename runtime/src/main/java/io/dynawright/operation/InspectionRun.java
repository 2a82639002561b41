package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.schema.EntitySchema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/**
 * One run of an inspection. Thread-safe.
 *
 * @param names the physical names of the entities' tables
 * @param timeToLive whose time to live is wanted
 * @param expiring the physical names of tables that are asked for their time to live
 * @param waiting the physical names of tables that are still to be asked for
 * @param answers what was learned so far, by physical name
 */
record InspectionRun(
        Map<EntitySchema<?>, Reply<String>> names,
        CheckOptions.TimeToLiveOf timeToLive,
        Set<String> expiring,
        Queue<Place> waiting,
        Map<String, Answers> answers) {

    private static final int PARALLEL = 4;

    /** The caller's thread takes all branches of a blocking run. */
    private static final Executor NO_OTHER_THREADS = branch -> {};

    /** A table, by the names that the first of its entities and DynamoDB call it. */
    record Place(String declared, String physical) {}

    /** What was learned of one table. */
    record Answers(Reply<TableDescription> description, Reply<TimeToLiveDescription> timeToLive) {

        static final Answers NONE = new Answers(new Reply.NotAsked<>(), new Reply.NotAsked<>());
    }

    /** Looks up the names of these entities' tables. */
    static InspectionRun of(
            List<EntitySchema<?>> schemas, CheckOptions.TimeToLiveOf timeToLive, OperationContext context) {
        Map<EntitySchema<?>, Reply<String>> names = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Set<String> expiring = new LinkedHashSet<>();
        for (EntitySchema<?> schema : schemas) {
            Reply<String> name = name(schema, context);
            names.put(schema, name);
            if (name instanceof Reply.Given<String> given) {
                places.putIfAbsent(given.answer(), new Place(schema.tableName(), given.answer()));
                if (timeToLive.includes(schema)) {
                    expiring.add(given.answer());
                }
            }
        }
        return new InspectionRun(
                names, timeToLive, expiring, new ConcurrentLinkedQueue<>(places.values()), new ConcurrentHashMap<>());
    }

    private static Reply<String> name(EntitySchema<?> schema, OperationContext context) {
        try {
            return new Reply.Given<>(context.tableName(schema.tableName()));
        } catch (DynawrightException e) {
            return new Reply.Failed<>(CheckFailure.of(e));
        }
    }

    /** Asks for the first table, and for the others if there is hope. */
    Step<Inspection> begin() {
        Place first = waiting.poll();
        if (first == null) {
            return new Step.Done<>(inspection(new Reply.NotAsked<>()));
        }
        return look(first).then(answer -> goOn(answer.description()));
    }

    private Step<Inspection> goOn(Reply<?> contact) {
        if (contact.endsCheck() || waiting.isEmpty()) {
            return new Step.Done<>(inspection(contact));
        }
        Supplier<Step<Boolean>> branch = this::next;
        return new Step.Fork<>(
                Collections.nCopies(Math.min(PARALLEL, waiting.size()), branch),
                NO_OTHER_THREADS,
                () -> new Step.Done<>(inspection(contact)));
    }

    /** Looks at tables as long as some are waiting; the result says nothing. */
    private Step<Boolean> next() {
        Place place = waiting.poll();
        return place == null ? new Step.Done<>(true) : look(place).then(answer -> next());
    }

    private Step<Answers> look(Place place) {
        return reply(new DescribeTableOperation(place.declared(), place.physical()))
                .then(description -> asksTimeToLive(place, description)
                        ? reply(new DescribeTimeToLiveOperation(place.declared(), place.physical()))
                                .then(time -> keep(place, new Answers(description, time)))
                        : keep(place, new Answers(description, new Reply.NotAsked<>())));
    }

    /** A caller that may not describe the table learns at once whether it may ask for this. */
    private boolean asksTimeToLive(Place place, Reply<TableDescription> description) {
        boolean mayAnswer = description instanceof Reply.Given
                || (description instanceof Reply.Failed<?> failed
                        && failed.failure().kind() == CheckFailure.Kind.PERMISSION);
        return mayAnswer && expiring.contains(place.physical());
    }

    private Step<Answers> keep(Place place, Answers answer) {
        answers.put(place.physical(), answer);
        return new Step.Done<>(answer);
    }

    /** Asks, and goes on whatever the answer is; an interruption alone is no answer. */
    static <T> Step<Reply<T>> reply(Operation<T> question) {
        return new Step.Ask<>(question, 0, answer -> new Step.Done<>(new Reply.Given<>(answer)), error -> {
            if (SdkErrors.isInterruption(error)) {
                throw error;
            }
            return new Step.Done<>(new Reply.Failed<>(CheckFailure.of(error)));
        });
    }

    private Inspection inspection(Reply<?> contact) {
        return new Inspection(
                contact,
                names.entrySet().stream()
                        .map(entry -> inspection(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private TableInspection inspection(EntitySchema<?> schema, Reply<String> name) {
        Answers answer = name instanceof Reply.Given<String> given
                ? answers.getOrDefault(given.answer(), Answers.NONE)
                : Answers.NONE;
        return new TableInspection(
                schema,
                name,
                answer.description(),
                // Another entity of the same table may have wanted to know.
                timeToLive.includes(schema) ? answer.timeToLive() : new Reply.NotAsked<>());
    }
}
