package io.dynawright.samples.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.Dynawright;
import io.dynawright.health.HealthReport;
import io.dynawright.naming.TableNames;
import io.dynawright.samples.testing.DynamoDbLocalExtension;
import io.dynawright.samples.testing.TemplateTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tables that are made as the templates say are those that the program expects, under the names that it expects. */
class TemplatesTest {

    @RegisterExtension
    static final DynamoDbLocalExtension DYNAMODB = DynamoDbLocalExtension.with();

    @Test
    void theTablesOfTheTemplatesAreThoseOfTheEntities(DynamoDbClient client) throws IOException {
        List<String> made = new ArrayList<>();
        for (JsonNode stack : Published.json("stacks.json").path("stacks")) {
            made.addAll(make(client, stack.path("cloudformation").asText()));
        }
        Dynawright dynawright = Dynawright.over(client).withTableNames(TableNames.prefixed("box", "staging"));
        HealthReport report = dynawright.check(
                TicketSchema.INSTANCE, SaleEventSchema.INSTANCE, SettingSchema.INSTANCE, VenueSchema.INSTANCE);
        assertThat(report.isReady()).as(report.toString()).isTrue();

        Setting setting = new Setting(Setting.Area.CHECKOUT, "fee", "2.50");
        new SettingRepository(dynawright).put(setting);
        assertThat(new SettingRepository(dynawright).get(Setting.Area.CHECKOUT, "fee"))
                .isEqualTo(setting);
        for (String table : made) {
            client.updateTable(update -> update.tableName(table).deletionProtectionEnabled(false));
            client.deleteTable(delete -> delete.tableName(table));
        }
    }

    private static Set<String> make(DynamoDbClient client, String path) throws IOException {
        try (InputStream template = Files.newInputStream(Published.folder().resolve(path))) {
            TemplateTables tables = TemplateTables.in(template, Map.of("Prefix", "box", "Environment", "staging"));
            tables.names().forEach(name -> tables.create(client, name));
            return tables.names();
        }
    }
}
