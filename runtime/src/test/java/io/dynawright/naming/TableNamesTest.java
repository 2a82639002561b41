package io.dynawright.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dynawright.error.ConfigurationException;
import io.dynawright.error.TableNameNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that need no call, and what names are made of together. */
class TableNamesTest {

    private static final TableNames NONE = TableNames.fixed(Map.of());

    @Test
    void declaredNamesAreTheLogicalOnes() {
        assertThat(TableNames.declared().physical("users")).isEqualTo("users");
        assertThat(TableNames.declared().find("users")).contains("users");
        assertThat(TableNames.declared().pinned()).isSameAs(TableNames.declared());
    }

    @ParameterizedTest
    @CsvSource({
        "myapp, dev, myapp_dev_users",
        "myapp, prod, myapp_users",
        "'', dev, dev_users",
        "'  ', dev, dev_users",
        "myapp, '', myapp_users",
        "'', prod, users",
        "'', '', users",
        "my-app.2, Prod, my-app.2_Prod_users",
        "prod, staging, prod_staging_users"
    })
    void aPrefixAndAnEnvironmentGoBeforeTheLogicalName(String prefix, String environment, String expected) {
        assertThat(TableNames.prefixed(prefix, environment).physical("users")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my app", "my/app", "größe", "a:b"})
    void aPrefixOrAnEnvironmentThatNoTableCanHaveIsRefused(String part) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TableNames.prefixed(part, "dev"))
                .withMessageContaining("prefix")
                .withMessageContaining("\"" + part + "\"");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TableNames.prefixed("app", part))
                .withMessageContaining("environment")
                .withMessageContaining("\"" + part + "\"");
    }

    @Test
    void fixedNamesKnowWhatTheyWereGiven() {
        Map<String, String> given = new HashMap<>(Map.of("orders", "shop-orders"));
        TableNames names = TableNames.fixed(given);
        given.put("orders", "other");

        assertThat(names.physical("orders")).isEqualTo("shop-orders");
        assertThat(names.find("carts")).isEmpty();
        assertThat(TableNames.fixed("carts", "shop-carts").find("carts")).contains("shop-carts");
    }

    @Test
    void whatFixedNamesDoNotKnowIsAnErrorThatSaysWhatToDo() {
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> NONE.physical("carts"))
                .withMessageContaining("the fixed names of tables")
                .withMessageContaining("table carts")
                .withMessageContaining("withTableNames")
                .satisfies(e -> {
                    assertThat(e.logical()).isEqualTo("carts");
                    assertThat(e.place()).isEqualTo("the fixed names of tables");
                    assertThat(e.retryable()).isFalse();
                    assertThat(e.context())
                            .containsEntry("operation", "lookUp")
                            .containsEntry("table", "carts")
                            .containsEntry("place", "the fixed names of tables");
                });
    }

    @Test
    void aFixedNameThatDynamoDbRefusesIsRefusedAtOnce() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TableNames.fixed("orders", "shop/orders"))
                .withMessageContaining("\"orders\"")
                .withMessageContaining("\"shop/orders\"");
    }

    @ParameterizedTest
    @CsvSource({
        "orders, ORDERS_TABLE",
        "order-lines, ORDER_LINES_TABLE",
        "order.lines_2, ORDER_LINES_2_TABLE",
        "Orders, ORDERS_TABLE",
        "titles, TITLES_TABLE"
    })
    void theNameOfAVariableIsMadeOfTheLogicalName(String logical, String variable) {
        TableNames names = TableNames.environmentVariable("{TABLE}_TABLE", Map.of(variable, " shop-orders "));
        assertThat(names.physical(logical)).isEqualTo("shop-orders");
    }

    @Test
    void oneVariableCanNameEveryTable() {
        TableNames names = TableNames.environmentVariable("TABLE_NAME", Map.of("TABLE_NAME", "everything"));
        assertThat(names.physical("orders")).isEqualTo("everything");
        assertThat(names.physical("carts")).isEqualTo("everything");
    }

    @Test
    void aVariableThatIsMissingOrBlankNamesNothing() {
        TableNames names = TableNames.environmentVariable("{TABLE}_TABLE", Map.of("CARTS_TABLE", "  "));
        assertThat(names.find("carts")).isEmpty();
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> names.physical("orders"))
                .withMessageContaining("the environment variable ORDERS_TABLE");
    }

    @Test
    void theVariablesOfTheProcessAreTakenIfNoneAreGiven() {
        assertThat(TableNames.environmentVariable("PATH").find("orders")).contains(System.getenv("PATH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{NAME}_TABLE", "{table}"})
    void aPatternWithAnotherPlaceIsRefused(String pattern) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> TableNames.environmentVariable(pattern, Map.of()))
                .withMessageContaining("pattern");
    }

    @Test
    void aFunctionIsEnough() {
        TableNames names = logical -> "shop_" + logical;
        assertThat(names.physical("orders")).isEqualTo("shop_orders");
        assertThat(names.find("orders")).contains("shop_orders");
    }

    @Test
    void aFunctionCanSayThatItDoesNotKnow() {
        TableNames names = logical -> {
            throw new TableNameNotFoundException(logical, "my list");
        };
        assertThat(names.find("orders")).isEmpty();
        assertThat(names.orElse(TableNames.declared()).physical("orders")).isEqualTo("orders");
    }

    @Test
    void theFirstThatKnowsANameTellsIt() {
        TableNames names = TableNames.fixed("orders", "first")
                .orElse(TableNames.fixed(Map.of("orders", "second", "carts", "second")))
                .orElse(logical -> "third");
        assertThat(List.of("orders", "carts", "users"))
                .extracting(names::physical)
                .containsExactly("first", "second", "third");
    }

    @Test
    void whatNobodyKnowsIsAnErrorThatTellsAllPlaces() {
        TableNames names = NONE.orElse(TableNames.environmentVariable("{TABLE}", Map.of()));
        assertThat(names.find("orders")).isEmpty();
        assertThatExceptionOfType(TableNameNotFoundException.class)
                .isThrownBy(() -> names.physical("orders"))
                .satisfies(e -> assertThat(e.place())
                        .isEqualTo("the fixed names of tables, then in the environment variable ORDERS"));
    }

    @Test
    void othersAreNotAskedAfterAFailure() {
        TableNames failing = logical -> {
            throw new ConfigurationException("broken");
        };
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> failing.orElse(TableNames.declared()).physical("orders"))
                .withMessage("broken");
        assertThatNullPointerException().isThrownBy(() -> NONE.orElse(null));
    }

    @Test
    void pinnedNamesStay() {
        List<String> asked = new ArrayList<>();
        TableNames changing = logical -> {
            asked.add(logical);
            return logical + "_" + asked.size();
        };
        TableNames pinned = changing.pinned();
        assertThat(pinned.physical("orders")).isEqualTo("orders_1");
        assertThat(pinned.find("carts")).contains("carts_2");
        assertThat(pinned.find("orders")).contains("orders_1");
        assertThat(pinned.physical("carts")).isEqualTo("carts_2");
        assertThat(pinned.pinned()).isSameAs(pinned);
        assertThat(changing.pinned().physical("orders")).isEqualTo("orders_3");
    }

    @Test
    void namesCanBeLookedUpBeforehand() {
        List<String> asked = new ArrayList<>();
        TableNames names = logical -> {
            asked.add(logical);
            return "shop_" + logical;
        };
        TableNames known = names.lookUp("orders", "carts");
        assertThat(asked).containsExactly("orders", "carts");
        assertThat(known.physical("orders")).isEqualTo("shop_orders");
        assertThat(known.physical("carts")).isEqualTo("shop_carts");
        assertThat(asked).hasSize(2);
        assertThat(known.physical("users")).isEqualTo("shop_users");
        assertThat(asked).containsExactly("orders", "carts", "users");
    }

    @Test
    void aNameThatIsNotThereBeforehandIsAnError() {
        assertThatExceptionOfType(TableNameNotFoundException.class).isThrownBy(() -> NONE.lookUp("orders"));
        TableNames later = NONE.pinned();
        assertThat(later.find("orders")).isEqualTo(Optional.empty());
    }

    @Test
    void noVariablesOfTheEnvironmentAreToldWithTheNames() {
        TableNames names = TableNames.environmentVariable("{TABLE}_TABLE", Map.of("AWS_SECRET_ACCESS_KEY", "hidden"));
        assertThat(names.orElse(TableNames.declared()))
                .asString()
                .contains("{TABLE}_TABLE")
                .doesNotContain("hidden");
    }
}
