package io.dynawright.operation;

import io.dynawright.error.Target;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * One page of a query, with Query.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html">Query</a>
 */
final class QueryPageOperation<T> extends RequestOperation<QueryRequest, QueryResponse, ItemPage<T>>
        implements ReadOperation<ItemPage<T>> {

    private final QueryPlan<T> plan;
    private final PageStart start;
    private final PageDecoder<T> decoder;

    QueryPageOperation(QueryPlan<T> plan, PageStart start, PageDecoder<T> decoder) {
        this.plan = plan;
        this.start = start;
        this.decoder = decoder;
    }

    @Override
    public Target target() {
        return plan.subject().target();
    }

    @Override
    public QueryRequest toRequest(OperationContext context) {
        return plan.request(context, start, decoder.content());
    }

    @Override
    QueryResponse send(DynamoDbClient client, QueryRequest request) {
        return client.query(request);
    }

    @Override
    ItemPage<T> decode(QueryResponse response) {
        return decoder.decode(response.items(), response.count(), response.lastEvaluatedKey());
    }
}
