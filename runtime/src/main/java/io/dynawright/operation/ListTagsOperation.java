package io.dynawright.operation;

import io.dynawright.error.Target;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;

/**
 * Asks for some of the tags of a table.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListTagsOfResource.html">
 *     ListTagsOfResource</a>
 */
final class ListTagsOperation
        extends RequestOperation<ListTagsOfResourceRequest, ListTagsOfResourceResponse, ListTagsOfResourceResponse>
        implements ReadOperation<ListTagsOfResourceResponse> {

    private final String declared;
    private final String arn;
    private final Optional<String> token;

    private ListTagsOperation(String declared, String arn, Optional<String> token) {
        this.declared = declared;
        this.arn = arn;
        this.token = token;
    }

    /** The first tags of a table, by the name that its entity calls it and by its ARN. */
    ListTagsOperation(String declared, String arn) {
        this(declared, arn, Optional.empty());
    }

    /** Those that follow. */
    ListTagsOperation from(String next) {
        return new ListTagsOperation(declared, arn, Optional.of(next));
    }

    @Override
    public Target target() {
        return new Target("listTagsOfResource", declared, null, Map.of());
    }

    @Override
    public ListTagsOfResourceRequest toRequest(OperationContext context) {
        return ListTagsOfResourceRequest.builder()
                .resourceArn(arn)
                .nextToken(token.orElse(null))
                .build();
    }

    @Override
    ListTagsOfResourceResponse send(DynamoDbClient client, ListTagsOfResourceRequest request) {
        return client.listTagsOfResource(request);
    }

    @Override
    CompletableFuture<ListTagsOfResourceResponse> send(DynamoDbAsyncClient client, ListTagsOfResourceRequest request) {
        return client.listTagsOfResource(request);
    }

    @Override
    ListTagsOfResourceResponse decode(Exchange<ListTagsOfResourceRequest, ListTagsOfResourceResponse> exchange) {
        return exchange.response();
    }

    @Override
    Set<String> sensitive() {
        return Set.of();
    }

    @Override
    int items(Exchange<ListTagsOfResourceRequest, ListTagsOfResourceResponse> exchange) {
        return 0;
    }
}
