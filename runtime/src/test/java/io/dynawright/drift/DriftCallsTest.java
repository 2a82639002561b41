package io.dynawright.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.health.Difference;
import io.dynawright.schema.DeclaredTable;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.ControlPlane;
import io.dynawright.stub.PromisingClient;
import io.dynawright.stub.StubHttpClient;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/** Which calls a comparison makes. */
class DriftCallsTest {

    private static final String ARN = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders";

    private static final String TABLE = """
            {"Table":{"TableName":"orders","TableStatus":"ACTIVE","TableArn":"%s",
            "BillingModeSummary":{"BillingMode":"PAY_PER_REQUEST"},
            "KeySchema":[{"AttributeName":"customerId","KeyType":"HASH"},{"AttributeName":"orderId","KeyType":"RANGE"}],
            "AttributeDefinitions":[
            {"AttributeName":"customerId","AttributeType":"S"},{"AttributeName":"orderId","AttributeType":"S"},
            {"AttributeName":"status","AttributeType":"S"},{"AttributeName":"placedAt","AttributeType":"S"},
            {"AttributeName":"total","AttributeType":"N"}],
            "GlobalSecondaryIndexes":[{"IndexName":"by-status","IndexStatus":"ACTIVE",
            "KeySchema":[{"AttributeName":"status","KeyType":"HASH"},{"AttributeName":"placedAt","KeyType":"RANGE"}],
            "Projection":{"ProjectionType":"ALL"}}],
            "LocalSecondaryIndexes":[{"IndexName":"by-total",
            "KeySchema":[{"AttributeName":"customerId","KeyType":"HASH"},{"AttributeName":"total","KeyType":"RANGE"}],
            "Projection":{"ProjectionType":"ALL"}}]}}""".formatted(ARN);

    private final ControlPlane http = new ControlPlane()
            .when("DescribeTable orders", Answers.ok(TABLE))
            .when(
                    "DescribeTimeToLive orders",
                    Answers.ok("{\"TimeToLiveDescription\":{\"TimeToLiveStatus\":\"DISABLED\"}}"))
            .when(
                    "DescribeContinuousBackups orders",
                    Answers.ok("{\"ContinuousBackupsDescription\":{\"ContinuousBackupsStatus\":\"ENABLED\"}}"))
            .when("ListTagsOfResource", Answers.ok("{\"Tags\":[{\"Key\":\"team\",\"Value\":\"shop\"}]}"));

    private final Dynawright blocking = Dynawright.over(
            new StubHttpClient().clientBuilder().httpClient(http).build());

    @Test
    void allThatIsSetIsAskedForOnce() {
        DriftReport report = blocking.drift(OrderSchema.INSTANCE);
        assertThat(http.sent())
                .containsExactly(
                        "DescribeTable orders",
                        "DescribeTimeToLive orders",
                        "DescribeContinuousBackups orders",
                        "ListTagsOfResource");
        assertThat(report).hasToString("""
                        table orders of Order: is as the entity declares it
                          OK      has the tag team = shop, which the entity does not declare""");
    }

    @Test
    void allWaysFindTheSame() {
        DeclaredTable table = DeclaredTable.of(OrderSchema.INSTANCE);
        DriftReport report = blocking.drift(table);
        assertThat(DynawrightAsync.over(AsyncOver.client(http))
                        .drift(OrderSchema.INSTANCE)
                        .join())
                .isEqualTo(report);
        assertThat(DynawrightAsync.over(AsyncOver.client(http)).drift(table).join())
                .isEqualTo(report);
    }

    @Test
    void aCheckOfATableOfNoClassIsACheck() {
        assertThat(blocking.check(DeclaredTable.of(OrderSchema.INSTANCE)))
                .isEqualTo(blocking.check(OrderSchema.INSTANCE));
        assertThat(http.sent()).containsExactly("DescribeTable orders", "DescribeTable orders");
    }

    /** Nothing on the class path of these tests tells of tables. */
    @Test
    void withoutTablesOnTheClassPathTheConnectionAloneIsChecked() {
        http.when("ListTables", Answers.ok("{\"TableNames\":[]}"));
        assertThat(blocking.check()).hasToString("OK      DynamoDB: answers, and knows the caller");
        assertThat(DynawrightAsync.over(AsyncOver.client(http)).check().join()).isEqualTo(blocking.check());
        assertThat(blocking.drift()).hasToString("no tables");
    }

    /** This client can answer no other question about settings. */
    @Test
    void manyTagsTakeSeveralCalls() {
        PromisingClient client = new PromisingClient();
        CompletableFuture<DriftReport> report = DynawrightAsync.over(client).drift(OrderSchema.INSTANCE);
        client.answer(
                0,
                DescribeTableResponse.builder()
                        .table(table -> table.tableStatus(TableStatus.ACTIVE).tableArn(ARN))
                        .build());
        client.answer(1, tags("first", "more"));
        assertThat(((ListTagsOfResourceRequest) client.promises().get(2).request()).nextToken())
                .isEqualTo("more");
        client.answer(2, tags("second", null));
        assertThat(report.join().tables().get(0).differences())
                .extracting(Difference::message)
                .contains(
                        "has the tag first = 1, which the entity does not declare",
                        "has the tag second = 1, which the entity does not declare");
    }

    private static ListTagsOfResourceResponse tags(String key, @Nullable String next) {
        return ListTagsOfResourceResponse.builder()
                .tags(Tag.builder().key(key).value("1").build())
                .nextToken(next)
                .build();
    }
}
