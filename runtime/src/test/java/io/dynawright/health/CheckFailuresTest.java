package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.codec.AttributeType;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ServiceException;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.StubHttpClient;
import java.net.ConnectException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What a check finds when DynamoDB does not answer as it should: no exception ever. */
class CheckFailuresTest extends Checking {

    private static final StubHttpClient.Answer DENIED =
            Answers.error("AccessDeniedException", "User: arn:aws:iam::1:user/me is not authorized");

    private static final Declared TICKETS = Declared.of(TableDefinition.of("tickets")
            .attribute("id", AttributeType.S)
            .attribute("until", AttributeType.N)
            .key("id")
            .lifecycle(Lifecycle.builder().timeToLive("until").build()));

    private static final String TICKETS_JSON = "{\"Table\":{\"TableStatus\":\"ACTIVE\","
            + "\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}]}}";

    @Test
    void withoutTablesTheConnectionAloneIsChecked() {
        http.when("ListTables", Answers.ok("{\"TableNames\":[\"any\"]}"));
        HealthReport report = check();
        assertThat(report).hasToString("OK      DynamoDB: answers, and knows the caller");
        assertThat(report.isReady()).isTrue();
        assertThat(http.sent()).containsExactly("ListTables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AccessDeniedException", "AccessDenied", "NotAuthorizedException"})
    void whoMayNotListTablesIsKnownAllTheSame(String code) {
        http.when("ListTables", Answers.error(code, "No"));
        HealthReport report = check();
        assertThat(report)
                .hasToString("OK      DynamoDB: answers, and knows the caller; the caller has no permission"
                        + " dynamodb:ListTables, which nothing but this check needs");
        assertThat(report.isReady()).isTrue();
        assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.CONTACT);
    }

    @Test
    void throttledListsAreAProblem() {
        http.when("ListTables", Answers.error("ThrottlingException", "Slow down"));
        HealthReport report = check();
        assertThat(report)
                .hasToString(
                        "PROBLEM DynamoDB: could not be asked, since DynamoDB throttled ListTables. Check less often,"
                                + " and keep the report for a while");
        assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.THROTTLING);
        assertThat(report.isReady()).isFalse();
    }

    @Test
    void failedListsAreAProblem() {
        http.when("ListTables", Answers.error(500, "InternalServerError", "Oops"));
        HealthReport report = check();
        assertThat(report.toString())
                .startsWith("PROBLEM DynamoDB: could not be asked: DynamoDB failed with InternalServerError: Oops");
        assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.FAILURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnrecognizedClientException",
                "InvalidSignatureException",
                "ExpiredTokenException",
                "IncompleteSignature",
                "MissingAuthenticationTokenException"
            })
    void wrongCredentialsEndTheCheckAndAreNotRepeated(String code) {
        http.when("DescribeTable orders", Answers.error(code, "The canonical string was x-amz-security-token:SECRET"));
        HealthReport report = check(OrderSchema.INSTANCE, TICKETS);
        assertThat(report)
                .hasToString("PROBLEM DynamoDB: could not be asked: DynamoDB refused the credentials with " + code
                        + ". Check the access key, the secret key and the session token of the client, whether they have"
                        + " expired, and the clock of this machine\n"
                        + "PROBLEM table orders of Order: was not checked, since DynamoDB could not be asked\n"
                        + "PROBLEM table tickets of Ticket: was not checked, since DynamoDB could not be asked");
        assertThat(report.findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CREDENTIALS, Finding.Kind.UNCHECKED, Finding.Kind.UNCHECKED);
        assertThat(http.sent()).containsExactly("DescribeTable orders");
    }

    @Test
    void missingCredentialsEndTheCheck() {
        AwsCredentialsProvider none = () -> {
            throw SdkClientException.create("Nothing\nhere");
        };
        HealthReport report = Dynawright.over(new StubHttpClient()
                        .clientBuilder()
                        .httpClient(http)
                        .credentialsProvider(none)
                        .build())
                .check(OrderSchema.INSTANCE);
        assertThat(report.toString().split("\n"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines[0])
                        .startsWith("PROBLEM DynamoDB: could not be asked: The client has no usable credentials: "
                                + "Nothing here"));
        assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.CREDENTIALS);
        assertThat(DynawrightAsync.over(AsyncOver.clientBuilder(http)
                                .credentialsProvider(none)
                                .build())
                        .check(OrderSchema.INSTANCE)
                        .join())
                .isEqualTo(report);
        assertThat(http.sent()).isEmpty();
    }

    @Test
    void aDeadNetworkEndsTheCheck() {
        http.when("DescribeTable tickets", Answers.failing(new ConnectException("Connection refused")))
                .when("ListTables", Answers.failing(new ConnectException("Connection refused")));
        HealthReport report = check(TICKETS, OrderSchema.INSTANCE);
        assertThat(report.findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CONNECTION, Finding.Kind.UNCHECKED, Finding.Kind.UNCHECKED);
        assertThat(report.toString())
                .startsWith("PROBLEM DynamoDB: could not be asked: No usable answer from http://dynamodb.test:8000:"
                        + " Connection refused");
        assertThat(report.isReady()).isFalse();
        assertThat(http.sent()).containsExactly("DescribeTable tickets");
        assertThat(check().findings()).containsExactly(report.findings().get(0));
    }

    @Test
    void aNetworkThatDiesOnTheWayIsAProblemOfItsTable() {
        http.when("DescribeTable orders", Described.ORDERS.answer())
                .when("DescribeTable tickets", Answers.failing(new ConnectException("Connection refused")));
        assertThat(findings(OrderSchema.INSTANCE, TICKETS))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("PROBLEM table tickets of Ticket: could not be checked: No usable answer from ");
    }

    @Test
    void aMissingTableIsAProblem() {
        http.when("DescribeTable orders", Answers.error("ResourceNotFoundException", "Table: orders not found"));
        assertThat(findings(OrderSchema.INSTANCE))
                .containsExactly(
                        "PROBLEM table orders of Order: does not exist in the account and region of the client."
                                + " Create it, or correct its name");
        assertThat(check(OrderSchema.INSTANCE).findings().get(1).kind()).isEqualTo(Finding.Kind.EXISTENCE);
    }

    @Test
    void eachMissingPermissionIsNamed() {
        http.when("DescribeTable tickets", DENIED).when("DescribeTimeToLive tickets", DENIED);
        String words = " Allow it in the caller's policy. DynamoDB refused the caller with AccessDeniedException: User:"
                + " arn:aws:iam::1:user/me is not authorized";
        assertThat(findings(TICKETS))
                .containsExactly(
                        "PROBLEM table tickets of Ticket: could not be checked, since the caller has no permission"
                                + " dynamodb:DescribeTable." + words,
                        "PROBLEM table tickets of Ticket: has a time to live that could not be checked, since the caller"
                                + " has no permission dynamodb:DescribeTimeToLive." + words);
        http.when("DescribeTable tickets", Answers.ok(TICKETS_JSON));
        HealthReport report = check(TICKETS);
        assertThat(report.findings()).hasSize(2);
        assertThat(report.findings().get(1).kind()).isEqualTo(Finding.Kind.PERMISSION);
        assertThat(report.findings().get(1).message()).contains("dynamodb:DescribeTimeToLive");
    }

    @Test
    void throttledTablesAreProblems() {
        http.when("DescribeTable orders", Answers.error("ThrottlingException", "Slow down"))
                .when("DescribeTable tickets", Answers.ok(TICKETS_JSON))
                .when("DescribeTimeToLive tickets", Answers.error("LimitExceededException", "Slow down"));
        assertThat(check(OrderSchema.INSTANCE, TICKETS))
                .hasToString(
                        "PROBLEM table orders of Order: could not be checked, since DynamoDB throttled DescribeTable."
                                + " Check less often, and keep the report for a while\n"
                                + "PROBLEM table tickets of Ticket: has a time to live that could not be checked, since DynamoDB"
                                + " throttled DescribeTimeToLive. Check less often, and keep the report for a while");
    }

    @Test
    void otherErrorsAreToldInTheirWords() {
        http.when("DescribeTable orders", Answers.error("ValidationException", "TableName must be\\nshorter"));
        HealthReport report = check(OrderSchema.INSTANCE);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.FAILURE);
            assertThat(finding.level()).isEqualTo(Level.PROBLEM);
            assertThat(finding.toString())
                    .startsWith("PROBLEM table orders of Order: could not be checked: DynamoDB answered"
                            + " ValidationException: TableName must be shorter");
        });
    }

    @Test
    void aClosedClientIsAProblem() {
        Dynawright closed = Dynawright.over(
                new StubHttpClient().clientBuilder().httpClient(null).build());
        closed.client().close();
        HealthReport report = closed.check();
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.FAILURE));
    }

    @Test
    void aNameThatCannotBeFoundOutIsAProblem() {
        http.when("DescribeTable shop_tickets", Answers.ok(TICKETS_JSON))
                .when("DescribeTimeToLive shop_tickets", Described.timeToLive("ENABLED", "until"));
        HealthReport report = blocking().withTableNames(CheckFailuresTest::name).check(OrderSchema.INSTANCE, TICKETS);
        assertThat(report)
                .hasToString("OK      DynamoDB: answers, and knows the caller\n"
                        + "PROBLEM table orders of Order: has a name in DynamoDB that could not be found out: No orders"
                        + " here\n"
                        + "OK      table tickets of Ticket, in DynamoDB shop_tickets: is as the entity declares it");
        assertThat(report.findings().get(1).kind()).isEqualTo(Finding.Kind.NAME);
        assertThat(blocking()
                        .withTableNames(CheckFailuresTest::name)
                        .check(OrderSchema.INSTANCE)
                        .findings())
                .containsExactly(report.findings().get(1));
    }

    private static String name(String logical) {
        if (logical.equals("orders")) {
            throw new ConfigurationException("No orders here");
        }
        return "shop_" + logical;
    }

    @Test
    void anInterruptionIsNoFinding() {
        http.when("DescribeTable orders", Described.ORDERS.answer());
        Thread.currentThread().interrupt();
        List<Throwable> thrown = List.of(
                catchThrowable(() -> blocking().check(OrderSchema.INSTANCE)),
                catchThrowable(() -> async().blocking().check(OrderSchema.INSTANCE)));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown).hasOnlyElementsOfType(ServiceException.class);
    }
}
