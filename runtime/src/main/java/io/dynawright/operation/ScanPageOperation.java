package io.dynawright.operation;

import io.dynawright.error.Target;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * One page of a scan, with Scan.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html">Scan</a>
 */
final class ScanPageOperation<T> extends RequestOperation<ScanRequest, ScanResponse, ItemPage<T>>
        implements ReadOperation<ItemPage<T>> {

    private final ScanPlan<T> plan;
    private final PageStart start;
    private final PageDecoder<T> decoder;

    ScanPageOperation(ScanPlan<T> plan, PageStart start, PageDecoder<T> decoder) {
        this.plan = plan;
        this.start = start;
        this.decoder = decoder;
    }

    @Override
    public Target target() {
        return plan.subject().target();
    }

    @Override
    public ScanRequest toRequest(OperationContext context) {
        return plan.request(context, start, decoder.content());
    }

    @Override
    ScanResponse send(DynamoDbClient client, ScanRequest request) {
        return client.scan(request);
    }

    @Override
    ItemPage<T> decode(ScanResponse response) {
        return decoder.decode(response.items(), response.count(), response.lastEvaluatedKey());
    }
}
