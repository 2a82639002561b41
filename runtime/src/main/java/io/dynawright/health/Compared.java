package io.dynawright.health;

import io.dynawright.operation.CheckFailure;
import io.dynawright.operation.Reply;
import io.dynawright.operation.TableInspection;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What came of comparing all that is declared of a table with how it is. For Dynawright itself.
 *
 * @param differences in what it differs: status, key, indexes, time to live, and then settings
 * @param notCompared what could not be compared, in words which go on after the table's name
 */
public record Compared(List<Difference> differences, List<String> notCompared) {

    /** It is as declared. */
    static final Compared NOTHING = new Compared(List.of(), List.of());

    /** Copies the lists. */
    public Compared {
        differences = List.copyOf(differences);
        notCompared = List.copyOf(notCompared);
    }

    /** Something could not be compared. */
    static Compared not(String words) {
        return new Compared(List.of(), List.of(words));
    }

    /**
     * The comparison of a table that exists.
     *
     * @param found how it is
     */
    public static Compared of(TableInspection inspection, TableDescription found) {
        TableDefinition declared = inspection.table().definition();
        CreateTableRequest creation = inspection.creation(declared.name());
        return together(List.of(
                of(TableComparison.of(declared, found)),
                reply(
                        inspection.timeToLive(),
                        Question.DESCRIBE_TIME_TO_LIVE,
                        answer -> of(TimeToLiveComparison.of(declared, answer).stream()
                                .toList())),
                of(SettingsComparison.of(creation, found)),
                warmth(creation, found),
                EncryptionComparison.of(declared.settings().encryption(), found.sseDescription()),
                of(ReplicaComparison.of(declared.settings().replicas(), found)),
                reply(
                        inspection.backups(),
                        Question.DESCRIBE_CONTINUOUS_BACKUPS,
                        answer -> of(RecoveryComparison.of(declared.settings().recoveryDays(), answer).stream()
                                .toList())),
                reply(
                        inspection.tags(),
                        Question.LIST_TAGS_OF_RESOURCE,
                        answer -> of(TagComparison.of(declared.settings().tags(), answer)))));
    }

    private static Compared of(Collection<? extends Difference> differences) {
        return new Compared(new ArrayList<>(differences), List.of());
    }

    /** DynamoDB Local, for one, does not tell what a table serves at once. */
    private static Compared warmth(CreateTableRequest declared, TableDescription found) {
        return declared.warmThroughput() != null && found.warmThroughput() == null
                ? not("does not tell its warm throughput, which could not be compared")
                : NOTHING;
    }

    private static <T> Compared reply(Reply<T> reply, Question question, Function<T, Compared> comparison) {
        if (reply instanceof Reply.Given<T> given) {
            return comparison.apply(given.answer());
        }
        return reply instanceof Reply.Failed<T> failed ? not(words(question, failed.failure())) : NOTHING;
    }

    private static String words(Question question, CheckFailure failure) {
        return new Unanswered(question, failure).finding(Optional.empty()).message();
    }

    /** Why a table could not be compared at all, in words which go on after its name. */
    public static String words(CheckFailure failure) {
        return words(Question.DESCRIBE_TABLE, failure);
    }

    private static Compared together(List<Compared> parts) {
        List<Difference> differences = new ArrayList<>();
        List<String> notCompared = new ArrayList<>();
        for (Compared part : parts) {
            differences.addAll(part.differences());
            notCompared.addAll(part.notCompared());
        }
        return new Compared(differences, notCompared);
    }
}
