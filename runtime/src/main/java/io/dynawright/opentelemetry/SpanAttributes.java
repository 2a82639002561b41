package io.dynawright.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;
import java.util.List;

/**
 * The keys of attributes. Those that are not Dynawright's own are the semantic conventions' of OpenTelemetry.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/dynamodb/">Semantic conventions for DynamoDB</a>
 */
final class SpanAttributes {

    static final AttributeKey<String> RPC_SYSTEM = AttributeKey.stringKey("rpc.system");
    static final AttributeKey<String> RPC_SERVICE = AttributeKey.stringKey("rpc.service");
    static final AttributeKey<String> RPC_METHOD = AttributeKey.stringKey("rpc.method");

    static final AttributeKey<String> DB_SYSTEM_NAME = AttributeKey.stringKey("db.system.name");
    static final AttributeKey<String> DB_OPERATION_NAME = AttributeKey.stringKey("db.operation.name");
    static final AttributeKey<String> DB_COLLECTION_NAME = AttributeKey.stringKey("db.collection.name");
    static final AttributeKey<Long> DB_OPERATION_BATCH_SIZE = AttributeKey.longKey("db.operation.batch.size");
    static final AttributeKey<String> DB_RESPONSE_STATUS_CODE = AttributeKey.stringKey("db.response.status_code");

    static final AttributeKey<List<String>> TABLE_NAMES = AttributeKey.stringArrayKey("aws.dynamodb.table_names");
    static final AttributeKey<String> INDEX_NAME = AttributeKey.stringKey("aws.dynamodb.index_name");
    static final AttributeKey<Boolean> CONSISTENT_READ = AttributeKey.booleanKey("aws.dynamodb.consistent_read");
    static final AttributeKey<String> PROJECTION = AttributeKey.stringKey("aws.dynamodb.projection");
    static final AttributeKey<String> SELECT = AttributeKey.stringKey("aws.dynamodb.select");
    static final AttributeKey<Long> LIMIT = AttributeKey.longKey("aws.dynamodb.limit");
    static final AttributeKey<Boolean> SCAN_FORWARD = AttributeKey.booleanKey("aws.dynamodb.scan_forward");
    static final AttributeKey<Long> SEGMENT = AttributeKey.longKey("aws.dynamodb.segment");
    static final AttributeKey<Long> TOTAL_SEGMENTS = AttributeKey.longKey("aws.dynamodb.total_segments");
    static final AttributeKey<Long> COUNT = AttributeKey.longKey("aws.dynamodb.count");
    static final AttributeKey<Long> SCANNED_COUNT = AttributeKey.longKey("aws.dynamodb.scanned_count");
    static final AttributeKey<List<String>> CONSUMED_CAPACITY =
            AttributeKey.stringArrayKey("aws.dynamodb.consumed_capacity");
    static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("aws.request_id");

    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");

    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("dynawright.operation");
    static final AttributeKey<String> TABLE = AttributeKey.stringKey("dynawright.table");
    static final AttributeKey<String> INDEX = AttributeKey.stringKey("dynawright.index");
    static final AttributeKey<Long> ITEMS = AttributeKey.longKey("dynawright.items");
    static final AttributeKey<Long> RETRY = AttributeKey.longKey("dynawright.retry");

    private SpanAttributes() {}
}
