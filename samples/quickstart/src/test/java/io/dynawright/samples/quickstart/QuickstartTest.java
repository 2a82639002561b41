package io.dynawright.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.Dynawright;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class QuickstartTest {

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void tellsOfEveryStep() {
        int status = run(Optional.empty());

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Index by-status, key [status, placedAt]")
                .contains("60 orders written")
                .contains("An item with this key exists already")
                .contains("c-2 2026-05-032")
                .contains("The condition of the write does not hold for the stored item")
                .contains("c-1 2026-09-055  PAID")
                .contains("The second time: Optional.empty")
                .contains("16. Delete the table")
                .contains("anna  100.00 EUR  version 1")
                .contains("The item has another version than the one that was read")
                .contains("anna  95.00 EUR  version 2")
                .contains("Not fulfilled: ")
                .contains("ben  50.00 EUR  version 2")
                .contains("carl: Optional.empty")
                .contains("dora  5.00 EUR  version 1")
                .contains("finn  75.00 EUR  version 2")
                .contains("a-1  begins 2026-07-01T09:00, booked 2026-06-30T10:00+02:00")
                .contains("a-1  begins 2026-07-01T16:00, booked 2026-06-30T17:00+09:00")
                .contains("samples/quickstart/target/generated-sources/annotations/io/dynawright/samples/quickstart")
                .doesNotContain("\u001b");
        assertThat(status).isZero();
    }

    @Test
    void showsTheCodeThatRuns() throws IOException {
        assertShowsItsCode("Tour.java");
        assertShowsItsCode("WalletTour.java");
        assertShowsItsCode("AsyncTour.java");
        assertShowsItsCode("OperatorTour.java");
    }

    private static void assertShowsItsCode(String file) throws IOException {
        String tour = Files.readString(Path.of("src/main/java/io/dynawright/samples/quickstart", file));
        String running = withoutSpace(TEXT_BLOCK.matcher(tour).replaceAll(""));

        Matcher shown = TEXT_BLOCK.matcher(tour);
        while (shown.find()) {
            assertThat(running).contains(withoutSpace(shown.group(1)));
        }
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    @Test
    void leavesATableAloneThatItDidNotMake() throws Exception {
        try (LocalDynamoDb local = LocalDynamoDb.start();
                DynamoDbClient client = Clients.at(local.endpoint())) {
            Order order = OrderFile.read().get(0);
            Dynawright dynawright = Dynawright.over(client);
            dynawright.createTable(OrderSchema.INSTANCE);
            new OrderRepository(dynawright).put(order);

            int status = run(Optional.of(local.endpoint().toString()));

            assertThat(status).isEqualTo(1);
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("There is a table quickstart-orders already");
            assertThat(new OrderRepository(dynawright).find(order.customerId(), order.orderId()))
                    .isPresent();
        }
    }

    @Test
    void saysWhatFailed() {
        int status = run(Optional.of("not a URL"));

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("The quickstart failed: ");
    }

    private int run(Optional<String> endpoint) {
        return Quickstart.run(endpoint, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
