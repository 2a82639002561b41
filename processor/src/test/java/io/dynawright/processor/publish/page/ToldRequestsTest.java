package io.dynawright.processor.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.cipher.AesGcmFieldCipher;
import io.dynawright.cipher.KeyProvider;
import io.dynawright.operation.Operation;
import io.dynawright.operation.OperationContext;
import io.dynawright.operation.PagedOperation;
import io.dynawright.operation.Settings;
import io.dynawright.processor.publish.page.DescribedModule.Call;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Each call on the page compiles as it stands, and becomes the very request that stands beside it. */
class ToldRequestsTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final Map<String, String> TITLES = Map.of(
            "KeyConditionExpression", "Key condition",
            "FilterExpression", "Filter",
            "ProjectionExpression", "Projection",
            "UpdateExpression", "Update",
            "ConditionExpression", "Condition");

    @TempDir
    private Path folder;

    @Test
    void theCallsOfTheShopBecomeTheRequestsBesideThem() throws Exception {
        becomeWhatIsTold(
                RESOURCES.resolve("published/shop/in"),
                """
                import com.acme.shop.*;
                import com.acme.shop.customers.*;
                import com.acme.shop.orders.*;
                """,
                """
                static final String customerId = "c-1", orderId = "o-1", country = "DE", city = "Berlin", note = "n";
                static final String email = "a@example.com", prefix = "o-", id = "c-1", name = "Ann", key = "k", value = "v";
                static final Instant at = Instant.EPOCH;
                static final OrderStatus status = OrderStatus.PAID;
                static final BigDecimal amount = BigDecimal.TEN;
                static final Setting.Area area = Setting.Area.SEARCH;
                static final Order order = new Order(customerId, orderId, status, at, BigDecimal.ONE, country, city, email,
                        Set.of("t"), List.of(new Order.Line("s", 1, BigDecimal.ONE)), Map.of(), note, null, false, null, 3, at, at);
                static final OrderEvent orderEvent = new OrderEvent.Sent(orderId, at, "DHL");
                static final Setting setting = new Setting(area, key, value);
                static final Customer customer = new Customer();
                static { customer.setId(id); }
                """,
                Map.of(
                        "OrderRepository", "List.of(OrderKey.of(customerId, orderId))",
                        "OrderEventRepository", "List.of(OrderEventKey.of(orderId, at))",
                        "SettingRepository", "List.of(SettingKey.of(area, key))",
                        "CustomerRepository", "List.of(CustomerKey.of(id))"));
    }

    @Test
    void callsOfATableThatHidesExpiredItemsAndFillsAttributesInBecomeTheRequestsBesideThem() throws Exception {
        Map<String, String> session = DescribedModule.texts(RESOURCES.resolve("golden/lifecycle/in"));
        session.keySet().removeIf(path -> !path.endsWith("/Session.java"));
        becomeWhatIsTold(session, """
                import com.acme.lifecycle.*;
                """, """
                static final String sessionId = "s-1", userId = "u-1", device = "d";
                static final Session.State state = Session.State.OPEN;
                static final Instant at = Instant.EPOCH;
                static final Session session = new Session(sessionId, userId, device, state, at, 1, 3, at, at, at);
                """, Map.of("SessionRepository", "List.of(SessionKey.of(sessionId))"));
    }

    private void becomeWhatIsTold(Path sources, String imports, String variables, Map<String, String> keys)
            throws Exception {
        becomeWhatIsTold(DescribedModule.texts(sources), imports, variables, keys);
    }

    private void becomeWhatIsTold(
            Map<String, String> sources, String imports, String variables, Map<String, String> keys) throws Exception {
        List<Call> calls = DescribedModule.of(folder.resolve("told"), sources).calls();
        Map<String, String> all = new TreeMap<>(sources);
        all.put("calls/Calls.java", program(calls, imports, variables, keys));
        DescribedModule called = DescribedModule.of(folder.resolve("called"), all);

        List<String> requests = requests(called);

        List<String> expected = calls.stream()
                .map(call -> call.code() + " → " + told(call.request()))
                .toList();
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            actual.add(calls.get(i).code() + " → " + requests.get(i));
        }
        assertThat(actual).isNotEmpty().isEqualTo(expected);
    }

    private static String program(List<Call> calls, String imports, String variables, Map<String, String> keys) {
        return """
                package calls;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.List;
                import java.util.Map;
                import java.util.Set;
                %s
                public class Calls {
                    static final Instant from = Instant.EPOCH, to = Instant.EPOCH.plusSeconds(1);
                    %s
                    public static List<Object> all() {
                        return List.of(%s);
                    }
                }
                """.formatted(
                        imports,
                        variables,
                        calls.stream().map(call -> expression(call, keys)).collect(Collectors.joining(",\n")));
    }

    /** A batch needs keys or items; a range of numbers needs numbers. */
    private static String expression(Call call, Map<String, String> keys) {
        String entity = call.repository().replaceAll("Repository$", "");
        String item = Character.toLowerCase(entity.charAt(0)) + entity.substring(1);
        return call.asOperation()
                .replace("(keys)", "(" + keys.get(call.repository()) + ")")
                .replace("(items)", "(List.of(" + item + "))")
                .replace("total().between(from, to)", "total().between(1, 2)");
    }

    private static List<String> requests(DescribedModule called) throws Exception {
        OperationContext context = OperationContext.of(
                Settings.standard().withCipher(AesGcmFieldCipher.of(KeyProvider.of("k1", new byte[32]))));
        try (URLClassLoader loader = loader(called)) {
            List<?> operations =
                    (List<?>) loader.loadClass("calls.Calls").getMethod("all").invoke(null);
            return operations.stream()
                    .map(operation -> operation instanceof PagedOperation<?> paged
                            ? paged.toRequest(context)
                            : ((Operation<?>) operation).toRequest(context))
                    .map(ToldRequestsTest::sent)
                    .toList();
        }
    }

    private static URLClassLoader loader(DescribedModule called) throws IOException {
        URL[] classes = {called.run().classes().toUri().toURL()};
        return new URLClassLoader(classes, ToldRequestsTest.class.getClassLoader());
    }

    /** What is sent: the operation, the index, the expressions and the names, as far as there are. */
    private static String sent(DynamoDbRequest request) {
        Map<String, String> expressions = new TreeMap<>();
        String index = "";
        String names = "";
        for (SdkField<?> field : request.sdkFields()) {
            Object value = field.getValueOrDefault(request);
            if (field.memberName().equals("IndexName") && value != null) {
                index = " of index " + value;
            } else if (field.memberName().equals("ExpressionAttributeNames") && value != null) {
                names = new TreeMap<>((Map<?, ?>) value).toString();
            } else if (TITLES.containsKey(field.memberName()) && value != null) {
                expressions.put(TITLES.get(field.memberName()), value.toString());
            }
        }
        String operation = request.getClass().getSimpleName().replaceAll("Request$", "");
        return operation + index + " " + expressions + (names.isEmpty() ? "{}" : names);
    }

    /** The same, as the page says it. */
    private static String told(String cells) {
        List<String> lines = List.of(cells.split(" \\| ")[1].split("<br>"));
        String operation = lines.get(0).split("\\*\\*")[1];
        String index = lines.get(0).contains(" of index ")
                ? " of index " + lines.get(0).split("`")[1]
                : "";
        Map<String, String> expressions = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("`")) {
                Stream.of(line.split(" · "))
                        .filter(meaning -> meaning.startsWith("`#"))
                        .forEach(meaning -> names.put(meaning.split("`")[1], meaning.split("` ")[1].replace("\\", "")));
            } else {
                expressions.put(line.split(" `")[0], line.split("`")[1]);
            }
        }
        return operation + index + " " + expressions + names;
    }
}
