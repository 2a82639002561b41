package io.dynawright.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import io.dynawright.DynawrightAsync;
import io.dynawright.operation.CheckOptions;
import io.dynawright.schema.EntitySchema;
import io.dynawright.stub.AsyncOver;
import io.dynawright.stub.ControlPlane;
import io.dynawright.stub.StubHttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tests that check over a stub, each time on all ways, which must find the same. */
abstract class Checking {

    final ControlPlane http = new ControlPlane();

    final Dynawright blocking() {
        return Dynawright.over(
                new StubHttpClient().clientBuilder().httpClient(http).build());
    }

    final DynawrightAsync async() {
        return DynawrightAsync.over(AsyncOver.client(http));
    }

    final HealthReport check(EntitySchema<?>... schemas) {
        return check(Arrays.asList(schemas), options -> options);
    }

    final HealthReport check(List<EntitySchema<?>> schemas, UnaryOperator<CheckOptions> options) {
        http.sent().clear();
        HealthReport report = blocking().check(schemas, options);
        List<String> sent = new ArrayList<>(http.sent());
        http.sent().clear();
        assertThat(async().check(schemas, options).join()).isEqualTo(report);
        assertThat(http.sent()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(async().blocking().check(schemas, options)).isEqualTo(report);
        http.sent().clear();
        http.sent().addAll(sent);
        return report;
    }

    /** The findings after the one that DynamoDB answers, each as a line. */
    final List<String> findings(EntitySchema<?>... schemas) {
        List<String> lines = new ArrayList<>(List.of(check(schemas).toString().split("\n", -1)));
        assertThat(lines.remove(0)).isEqualTo("OK      DynamoDB: answers, and knows the caller");
        return lines;
    }
}
