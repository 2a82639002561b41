package io.dynawright.hook;

import io.dynawright.error.Target;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A request of an operation is about to be sent. Most operations send one; pages, batches, transactions and whatever is
 * tried again send several, some of them at the same time. As text it has no values.
 *
 * @param run the number of the operation's run, as its {@link OperationStart} told it
 * @param request the number of this request in the run, from 1 on
 * @param target what the request's own operation is about; that of the whole run is in its {@link OperationStart}
 * @param sdkRequest what is sent: it has the names that tables have in DynamoDB, expressions, and values, which do not
 *     belong in logs
 * @param sensitive the attributes, by their names in DynamoDB, whose values are never to be shown, nor anything that lies
 *     under them: those with {@code @Sensitive} or {@code @Encrypted} of all tables that the request is about
 */
public record RequestStart(long run, int request, Target target, DynamoDbRequest sdkRequest, Set<String> sensitive) {

    public RequestStart {
        sensitive = Set.copyOf(sensitive);
    }

    /** What DynamoDB calls the request: {@code GetItem}, {@code TransactWriteItems}. */
    public String api() {
        String name = sdkRequest.getClass().getSimpleName();
        return name.substring(0, name.length() - "Request".length());
    }

    /** The tables that it is sent to, by the names that they have in DynamoDB, each once. */
    public List<String> tables() {
        return SentTables.of(sdkRequest);
    }

    /** Without values, except for those of the key. */
    @Override
    public String toString() {
        return "request " + request + " of run " + run + ": " + api() + " for " + target.describe();
    }
}
