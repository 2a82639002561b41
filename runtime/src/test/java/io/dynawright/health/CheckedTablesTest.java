package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.shop.OrderSchema;
import io.dynawright.stub.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status and the keys of tables. */
class CheckedTablesTest extends Checking {

    private static final String STATUS = "\"TableStatus\":\"ACTIVE\"";

    private List<String> found(Described table) {
        http.when("DescribeTable orders", table.answer());
        return findings(OrderSchema.INSTANCE);
    }

    @Test
    void aTableAsDeclaredIsReady() {
        assertThat(found(Described.ORDERS))
                .containsExactly("OK      table orders of Order: is as the entity declares it");
        assertThat(http.sent()).containsExactly("DescribeTable orders");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATING | PROBLEM | is CREATING: wait until it is ACTIVE
            UPDATING | WARNING | is UPDATING: it can be worked with meanwhile
            DELETING | PROBLEM | is DELETING: create it anew when it is gone, or correct its name
            INACCESSIBLE_ENCRYPTION_CREDENTIALS | PROBLEM | is INACCESSIBLE_ENCRYPTION_CREDENTIALS: DynamoDB cannot use the KMS key of the table. Enable the key and DynamoDB's access to it before the table is archived
            ARCHIVING | PROBLEM | is ARCHIVING: DynamoDB could not use the KMS key of the table for too long. Restore the table from the backup that was made of it
            ARCHIVED | PROBLEM | is ARCHIVED: DynamoDB could not use the KMS key of the table for too long. Restore the table from the backup that was made of it
            REPLICATION_NOT_AUTHORIZED | WARNING | is REPLICATION_NOT_AUTHORIZED: it is not replicated. Allow DynamoDB the replication
            DREAMING | WARNING | is DREAMING: Dynawright does not know this status. See DynamoDB's documentation whether the table can be worked with
            """, quoteCharacter = '"')
    void eachStatusIsTold(String status, Level level, String message) {
        http.when(
                "DescribeTable orders",
                Described.ORDERS
                        .but(STATUS, "\"TableStatus\":\"" + status + "\"")
                        .answer());
        HealthReport report = check(OrderSchema.INSTANCE);
        Finding finding = report.findings().get(1);
        assertThat(report.findings()).hasSize(2);
        assertThat(finding.kind()).isEqualTo(Finding.Kind.STATUS);
        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.message()).isEqualTo(message);
        assertThat(report.isReady()).isEqualTo(level != Level.PROBLEM);
    }

    @Test
    void anotherKeyIsAProblem() {
        Described table = Described.ORDERS.but(
                "{\"AttributeName\":\"orderId\",\"KeyType\":\"RANGE\"}",
                "{\"AttributeName\":\"placedAt\",\"KeyType\":\"RANGE\"}");
        assertThat(found(table))
                .containsExactly("PROBLEM table orders of Order: has the key (customerId, placedAt), and the entity"
                        + " declares (customerId, orderId). Correct the entity, or make the table anew: its key cannot be"
                        + " changed");
    }

    @Test
    void aMissingSortKeyIsAProblem() {
        Described table = Described.ORDERS.but(",{\"AttributeName\":\"orderId\",\"KeyType\":\"RANGE\"}", "");
        assertThat(found(table))
                .containsExactly(
                        "PROBLEM table orders of Order: has the key (customerId), and the entity declares"
                                + " (customerId, orderId). Correct the entity, or make the table anew: its key cannot be changed");
    }

    @Test
    void anUnknownKindOfKeyIsNotPassedOver() {
        Described table = Described.ORDERS.but(
                "{\"AttributeName\":\"orderId\",\"KeyType\":\"RANGE\"}",
                "{\"AttributeName\":\"orderId\",\"KeyType\":\"RANGE\"},{\"AttributeName\":\"x\",\"KeyType\":\"NEW\"}");
        assertThat(found(table)).singleElement().asString().contains("has the key (customerId, orderId + x)");
    }

    @ParameterizedTest
    @CsvSource({"N", "B", "NEW"})
    void anotherTypeOfAKeyAttributeIsAProblem(String type) {
        Described table = Described.ORDERS.but(
                "{\"AttributeName\":\"orderId\",\"AttributeType\":\"S\"}",
                "{\"AttributeName\":\"orderId\",\"AttributeType\":\"" + type + "\"}");
        assertThat(found(table))
                .containsExactly("PROBLEM table orders of Order: has the key attribute orderId as " + type
                        + ", and the entity stores it as S. Correct the entity, or make anew the table, or the index if"
                        + " only an index has the attribute in its key: types of key attributes cannot be changed");
    }

    @Test
    void anotherTypeOfAnAttributeInAnIndexIsAProblem() {
        Described table = Described.ORDERS.but(
                "{\"AttributeName\":\"total\",\"AttributeType\":\"N\"}",
                "{\"AttributeName\":\"total\",\"AttributeType\":\"S\"}");
        assertThat(found(table))
                .singleElement()
                .asString()
                .startsWith("PROBLEM table orders of Order: has the key attribute total as S, and the entity stores it"
                        + " as N. ");
    }

    @Test
    void anAnswerWithoutATableAgreesWithNothing() {
        http.when("DescribeTable orders", Answers.ok("{}"));
        assertThat(check(OrderSchema.INSTANCE).findings())
                .extracting(Finding::kind)
                .containsExactly(
                        Finding.Kind.CONTACT,
                        Finding.Kind.STATUS,
                        Finding.Kind.KEY,
                        Finding.Kind.INDEX,
                        Finding.Kind.INDEX);
    }
}
