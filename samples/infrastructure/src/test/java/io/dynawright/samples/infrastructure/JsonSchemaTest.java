package io.dynawright.samples.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.dynawright.samples.infrastructure.SaleEvent.Sold;
import io.dynawright.samples.infrastructure.Ticket.Extra;
import io.dynawright.samples.infrastructure.Ticket.Status;
import io.dynawright.samples.infrastructure.Venue.Address;
import io.dynawright.schema.EntitySchema;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** The schemas are schemas, and say of items what Dynawright does. */
class JsonSchemaTest {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final Ticket TICKET = new Ticket(
            "hamlet",
            "C12",
            Status.SOLD,
            new BigDecimal("49.90"),
            "ann@example.com",
            "DE",
            "Köln",
            NOON,
            Set.of("aisle"),
            List.of(new Extra("programme", 2, new BigDecimal("3.5"))),
            Map.of("first", LocalDate.of(2026, 11, 20)),
            NOON,
            3,
            NOON);

    static List<Path> schemas() {
        return Published.files(".schema.json");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isASchemaOfVersion202012(Path file) {
        JsonSchema dialect = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(dialect.validate(Published.json(file))).isEmpty();
    }

    @Test
    void allTablesHaveOne() {
        assertThat(schemas())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "SaleEvent.schema.json", "Setting.schema.json", "Ticket.schema.json", "Venue.schema.json");
    }

    @Test
    void itemsThatDynawrightWritesAreValid() {
        assertThat(problems("Ticket", item(TicketSchema.INSTANCE, TICKET))).isEmpty();
        assertThat(problems(
                        "SaleEvent",
                        item(
                                SaleEventSchema.INSTANCE,
                                new Sold("hamlet", NOON, "web", "C12", new BigDecimal("49.90")))))
                .isEmpty();
        Address house = new Address("Am Theater 1", "Köln", "DE");
        assertThat(problems(
                        "Venue",
                        item(VenueSchema.INSTANCE, new Venue("v-1", "Theater", house, Optional.empty(), "Ben"))))
                .isEmpty();
    }

    @Test
    void whatDynawrightRefusesIsInvalid() {
        refuses(ticket -> ticket.put("show", " "), "pattern");
        refuses(ticket -> ticket.put("seat", "c12"), "pattern");
        refuses(ticket -> ticket.put("status", "LOST"), "enum");
        refuses(ticket -> ticket.put("price", new BigDecimal("-0.01")), "minimum");
        refuses(ticket -> ticket.put("price", new BigDecimal("1000000")), "exclusiveMaximum");
        refuses(ticket -> ticket.put("price", new BigDecimal("0.001")), "multipleOf");
        refuses(ticket -> ticket.putArray("labels").add("a").add("a"), "uniqueItems");
        refuses(
                ticket -> ticket.withArray("/labels")
                        .add("b")
                        .add("c")
                        .add("d")
                        .add("e")
                        .add("f"),
                "maxItems");
        refuses(ticket -> ((ObjectNode) ticket.at("/extras/0")).remove("name"), "required");
        refuses(ticket -> ((ObjectNode) ticket.at("/extras/0")).put("count", -1), "minimum");
        refuses(ticket -> ticket.put("heldUntil", 1.5), "type");
        refuses(ticket -> ticket.remove("seat"), "required");
    }

    @Test
    void anEventIsOfExactlyOneKind() {
        ObjectNode event =
                item(SaleEventSchema.INSTANCE, new Sold("hamlet", NOON, "web", "C12", new BigDecimal("49.90")));
        assertThat(problems("SaleEvent", event.put("kind", "stolen"))).contains("oneOf");
        event.remove("kind");
        assertThat(problems("SaleEvent", event)).contains("required");
    }

    private static void refuses(Consumer<ObjectNode> change, String keyword) {
        ObjectNode ticket = item(TicketSchema.INSTANCE, TICKET);
        change.accept(ticket);
        assertThat(problems("Ticket", ticket)).contains(keyword);
    }

    private static List<String> problems(String entity, JsonNode item) {
        return FACTORY.getSchema(Published.json("schema/" + entity + ".schema.json")).validate(item).stream()
                .map(ValidationMessage::getType)
                .toList();
    }

    private static <T> ObjectNode item(EntitySchema<T> schema, T entity) {
        String json =
                EnhancedDocument.fromAttributeValueMap(schema.toItem(entity)).toJson();
        try {
            return (ObjectNode) new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
