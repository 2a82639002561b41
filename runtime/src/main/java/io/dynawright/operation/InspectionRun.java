package io.dynawright.operation;

import io.dynawright.error.DynawrightException;
import io.dynawright.schema.DeclaredTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsDescription;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/**
 * One run of an inspection. Thread-safe.
 *
 * @param names the physical names of the tables
 * @param depth how much is asked about each
 * @param expiring the physical names of tables that are asked for their time to live
 * @param waiting the physical names of tables that are still to be asked for
 * @param answers what was learned so far, by physical name
 */
record InspectionRun(
        Map<DeclaredTable, Reply<String>> names,
        InspectionDepth depth,
        Set<String> expiring,
        Queue<Place> waiting,
        Map<String, Answers> answers) {

    private static final int PARALLEL = 4;

    /** The caller's thread takes all branches of a blocking run. */
    private static final Executor NO_OTHER_THREADS = branch -> {};

    /** A table, by the names that the first of its entities and DynamoDB call it. */
    record Place(String declared, String physical) {}

    /** What was learned of one table. */
    record Answers(
            Reply<TableDescription> description,
            Reply<TimeToLiveDescription> timeToLive,
            Reply<ContinuousBackupsDescription> backups,
            Reply<Map<String, String>> tags) {

        static final Answers NONE = new Answers(
                new Reply.NotAsked<>(), new Reply.NotAsked<>(), new Reply.NotAsked<>(), new Reply.NotAsked<>());

        Answers withDescription(Reply<TableDescription> reply) {
            return new Answers(reply, timeToLive, backups, tags);
        }

        Answers withTimeToLive(Reply<TimeToLiveDescription> reply) {
            return new Answers(description, reply, backups, tags);
        }

        Answers withBackups(Reply<ContinuousBackupsDescription> reply) {
            return new Answers(description, timeToLive, reply, tags);
        }

        Answers withTags(Reply<Map<String, String>> reply) {
            return new Answers(description, timeToLive, backups, reply);
        }
    }

    /** Looks up the names of these tables. */
    static InspectionRun of(List<DeclaredTable> tables, InspectionDepth depth, OperationContext context) {
        Map<DeclaredTable, Reply<String>> names = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Set<String> expiring = new LinkedHashSet<>();
        for (DeclaredTable table : tables) {
            Reply<String> name = name(table, context);
            names.put(table, name);
            if (name instanceof Reply.Given<String> given) {
                places.putIfAbsent(given.answer(), new Place(table.name(), given.answer()));
                if (depth.includesTimeToLive(table.definition())) {
                    expiring.add(given.answer());
                }
            }
        }
        return new InspectionRun(
                names, depth, expiring, new ConcurrentLinkedQueue<>(places.values()), new ConcurrentHashMap<>());
    }

    private static Reply<String> name(DeclaredTable table, OperationContext context) {
        try {
            return new Reply.Given<>(context.tableName(table.name()));
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
                .then(description -> lookDeeper(place, Answers.NONE.withDescription(description)))
                .then(answer -> keep(place, answer));
    }

    private Step<Answers> lookDeeper(Place place, Answers answers) {
        if (!mayAnswer(answers.description())) {
            return new Step.Done<>(answers);
        }
        return timeToLive(place, answers)
                .then(known -> depth == InspectionDepth.ALL_SETTINGS ? settings(place, known) : new Step.Done<>(known));
    }

    /** A caller that may not describe the table learns at once whether it may ask for the rest. */
    private static boolean mayAnswer(Reply<TableDescription> description) {
        return description instanceof Reply.Given
                || (description instanceof Reply.Failed<?> failed
                        && failed.failure().kind() == CheckFailure.Kind.PERMISSION);
    }

    private Step<Answers> timeToLive(Place place, Answers answers) {
        return expiring.contains(place.physical())
                ? reply(new DescribeTimeToLiveOperation(place.declared(), place.physical()))
                        .then(reply -> new Step.Done<>(answers.withTimeToLive(reply)))
                : new Step.Done<>(answers);
    }

    private static Step<Answers> settings(Place place, Answers answers) {
        return reply(new DescribeContinuousBackupsOperation(place.declared(), place.physical()))
                .then(backups -> tags(place, answers.withBackups(backups)));
    }

    /** Tags are asked for by the table's ARN, which its description tells. */
    private static Step<Answers> tags(Place place, Answers answers) {
        return answers.description() instanceof Reply.Given<TableDescription> given
                        && given.answer().tableArn() != null
                ? tags(new ListTagsOperation(place.declared(), given.answer().tableArn()), new TreeMap<>())
                        .then(reply -> new Step.Done<>(answers.withTags(reply)))
                : new Step.Done<>(answers);
    }

    /** All tags, some of which are known already, with as many requests as that takes. */
    private static Step<Reply<Map<String, String>>> tags(ListTagsOperation question, Map<String, String> known) {
        return reply(question).then(reply -> {
            if (!(reply instanceof Reply.Given<ListTagsOfResourceResponse> given)) {
                return new Step.Done<>(new Reply.Failed<>(((Reply.Failed<?>) reply).failure()));
            }
            Map<String, String> tags = new TreeMap<>(known);
            given.answer().tags().forEach(tag -> tags.put(tag.key(), tag.value()));
            String next = given.answer().nextToken();
            return next == null ? new Step.Done<>(new Reply.Given<>(tags)) : tags(question.from(next), tags);
        });
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

    private TableInspection inspection(DeclaredTable table, Reply<String> name) {
        Answers answer = name instanceof Reply.Given<String> given
                ? answers.getOrDefault(given.answer(), Answers.NONE)
                : Answers.NONE;
        return new TableInspection(
                table,
                name,
                answer.description(),
                // Another entity of the same table may have wanted to know.
                depth.includesTimeToLive(table.definition()) ? answer.timeToLive() : new Reply.NotAsked<>(),
                answer.backups(),
                answer.tags());
    }
}
