package io.dynawright.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynawright.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What DynamoDB takes for the name of a table. */
class PhysicalNameTest {

    private static final String ARN = "arn:aws:dynamodb:eu-west-1:123456789012:table/";

    private static String checked(String physical) {
        TableNames names = logical -> physical;
        return names.pinned().physical("orders");
    }

    private static void assertRefused(String physical) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> checked(physical))
                .withMessageContaining("\"orders\"")
                .withMessageContaining(physical == null ? "null" : "\"" + physical + "\"")
                .withMessageContaining("the given names of tables");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "A.b-c_9", "...", ARN + "orders", "arn:aws-cn:dynamodb:cn-north-1:1:table/a.b"})
    void namesAndArnsAreTaken(String name) {
        assertThat(checked(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ab",
                "a b c",
                "tische-für-alle",
                "a/b/c",
                "table:orders",
                "arn:aws:dynamodb:eu-west-1:123456789012:orders",
                ARN,
                ARN + "ab",
                ARN + "orders/index/by-status"
            })
    void otherNamesAreRefused(String name) {
        assertRefused(name);
    }

    @Test
    void aLineBreakDoesNotBreakTheMessage() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> checked("orders\n"))
                .withMessageContaining("is \"orders?\",");
    }

    @Test
    void noNameIsRefused() {
        assertRefused(null);
    }

    @Test
    void lengthsEndWhereDynamoDbEndsThem() {
        assertThat(checked("a".repeat(255))).hasSize(255);
        assertRefused("a".repeat(256));
        String arn = "arn:" + "x".repeat(1024 - 4 - ":table/orders".length()) + ":table/orders";
        assertThat(checked(arn)).hasSize(1024);
        assertRefused("arn:x" + arn.substring(4));
    }

    @Test
    void aFunctionsBadNameIsNotTakenForNone() {
        TableNames none = logical -> null;
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> none.orElse(TableNames.declared()).physical("orders"));
    }
}
