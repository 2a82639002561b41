package io.dynawright.processor.publish.jsonschema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.model.Layout;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.Json;
import io.dynawright.processor.publish.Publication;
import io.dynawright.processor.publish.Publisher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a schema for each table: what an item looks like as plain JSON when Dynawright has written it. Text is a string,
 * a number a number, binary data a string in Base64, a set an array without duplicates. Items may have attributes that
 * are not declared. Documents are among the definitions.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
public final class SchemaPublisher implements Publisher {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    @Override
    public List<Publication> publish(ModuleModel module) {
        return module.tables().stream()
                .map(entry -> new Publication(
                        "schema/" + name(entry, module) + ".schema.json", Json.text(schema(entry, module))))
                .toList();
    }

    /** The name of the class, with its package if others of the module are called the same, in upper or lower case. */
    private static String name(TableEntry entry, ModuleModel module) {
        String name = shortName(entry);
        boolean isShared = module.tables().stream()
                .anyMatch(other -> !other.equals(entry) && shortName(other).equalsIgnoreCase(name));
        return isShared ? entry.model().entity().qualifiedName() : name;
    }

    private static String shortName(TableEntry entry) {
        return String.join("_", entry.model().entity().simpleNames());
    }

    private static ObjectNode schema(TableEntry entry, ModuleModel module) {
        TableModel table = entry.model();
        LayoutSchemas layouts = new LayoutSchemas(module);
        ObjectNode schema = Json.object()
                .put("$schema", DIALECT)
                .put("$id", "urn:dynawright:" + module.name() + ":" + name(entry, module))
                .put("title", table.entity().simpleName());
        Set<String> always = new LinkedHashSet<>();
        table.key().attributes().forEach(attribute -> always.add(attribute.storedName()));
        schema.setAll(layouts.schema(table.layout(), entry.javadoc(), always));
        ObjectNode definitions = definitions(table.layout(), layouts, module);
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema;
    }

    /** The documents that the table holds, and those that these hold, in the order of their names. */
    private static ObjectNode definitions(Layout layout, LayoutSchemas layouts, ModuleModel module) {
        Set<String> held = new LinkedHashSet<>();
        addHeld(layout, held, module);
        ObjectNode definitions = Json.object();
        module.documents().stream()
                .filter(document -> held.contains(document.model().storing().qualifiedName()))
                .forEach(document -> definitions.set(
                        new ValueSchemas(module).definitionName(document.model().storing()),
                        layouts.schema(document.model().layout(), document.javadoc(), Set.of())));
        return definitions;
    }

    private static void addHeld(Layout layout, Set<String> held, ModuleModel module) {
        layout.shapes().stream()
                .flatMap(shape -> shape.attributes().stream())
                .flatMap(attribute -> ValueSchemas.documentsIn(attribute.codec()))
                .filter(codec -> held.add(codec.qualifiedName()))
                .flatMap(codec -> module.document(codec).stream())
                .forEach(document -> addHeld(document.model().layout(), held, module));
    }
}
