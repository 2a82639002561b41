package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.codec.AttributeType;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which attribute items expire. */
class CheckedTimeToLiveTest extends Checking {

    private static final Declared TICKETS = Declared.of(TableDefinition.of("tickets")
            .attribute("id", AttributeType.S)
            .attribute("until", AttributeType.N)
            .key("id")
            .lifecycle(Lifecycle.builder().timeToLive("until").build()));

    private static final Described TABLE = new Described("{\"Table\":{\"TableStatus\":\"ACTIVE\","
            + "\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}],"
            + "\"AttributeDefinitions\":[{\"AttributeName\":\"id\",\"AttributeType\":\"S\"}]}}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENABLED | until | OK | is as the entity declares it
            ENABLING | until | WARNING | does not let items expire by until yet: that is being enabled, which can take an hour
            DISABLED | "" | PROBLEM | never lets items expire, and the entity declares that they do by until. Enable the time to live of the table on until
            DISABLING | until | PROBLEM | never lets items expire, and the entity declares that they do by until. Enable the time to live of the table on until
            ENABLED | end | PROBLEM | lets items expire by end, and the entity declares until. Correct the entity, or disable the time to live of the table and enable it on until
            ENABLING | end | PROBLEM | lets items expire by end, and the entity declares until. Correct the entity, or disable the time to live of the table and enable it on until
            DREAMING | until | WARNING | has a time to live that is DREAMING, which Dynawright does not know. See DynamoDB's documentation whether items expire
            """, quoteCharacter = '"')
    void aDeclaredTimeToLiveIsCompared(String status, String attribute, Level level, String message) {
        http.when("DescribeTable tickets", TABLE.answer())
                .when("DescribeTimeToLive tickets", Described.timeToLive(status, attribute));
        assertThat(findings(TICKETS))
                .containsExactly(String.format("%-7s table tickets of Ticket: %s", level, message));
        assertThat(http.sent()).containsExactly("DescribeTable tickets", "DescribeTimeToLive tickets");
    }

    @Test
    void anAnswerThatTellsNothingIsAWarning() {
        http.when("DescribeTable tickets", TABLE.answer()).when("DescribeTimeToLive tickets", Answers.ok("{}"));
        assertThat(findings(TICKETS))
                .singleElement()
                .asString()
                .startsWith("WARNING table tickets of Ticket: has a time to live that is UNKNOWN, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENABLED | end | WARNING | lets items expire by end, which the entity does not declare with @TimeToLive
            ENABLING | end | WARNING | lets items expire by end, which the entity does not declare with @TimeToLive
            DISABLING | end | OK | is as the entity declares it
            DISABLED | "" | OK | is as the entity declares it
            """, quoteCharacter = '"')
    void anUndeclaredOneIsToldIfItIsAskedFor(String status, String attribute, Level level, String message) {
        http.when("DescribeTable orders", Described.ORDERS.answer())
                .when("DescribeTimeToLive orders", Described.timeToLive(status, attribute));
        HealthReport report = check(List.of(OrderSchema.INSTANCE), o -> o.everyTimeToLive());
        assertThat(report.findings().get(1))
                .hasToString(String.format("%-7s table orders of Order: %s", level, message));
        assertThat(report.isReady()).isTrue();
        assertThat(http.sent()).containsExactly("DescribeTable orders", "DescribeTimeToLive orders");
    }
}
