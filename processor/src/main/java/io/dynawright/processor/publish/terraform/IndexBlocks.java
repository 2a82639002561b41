package io.dynawright.processor.publish.terraform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Index;
import io.dynawright.processor.model.IndexKey;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.IndexContents;
import io.dynawright.processor.publish.Json;

/** The blocks about the indexes of a table. */
record IndexBlocks(TableModel table) {

    void addTo(ObjectNode resource) {
        ArrayNode global = Json.array();
        ArrayNode local = Json.array();
        for (Index index : table.indexes()) {
            if (index instanceof Index.Global own) {
                global.add(global(own));
            } else {
                local.add(local(index));
            }
        }
        addUnlessEmpty(resource, "global_secondary_index", global);
        addUnlessEmpty(resource, "local_secondary_index", local);
    }

    private static void addUnlessEmpty(ObjectNode resource, String name, ArrayNode blocks) {
        if (!blocks.isEmpty()) {
            resource.set(name, blocks);
        }
    }

    private ObjectNode global(Index.Global index) {
        ObjectNode block = Json.object().put("name", index.name());
        block.set("key_schema", key(index.key()));
        addProjection(block, index);
        TableArguments.addCapacity(block, IndexContents.capacity(table, index));
        return block;
    }

    private ObjectNode local(Index index) {
        ObjectNode block = Json.object()
                .put("name", index.name())
                .put("range_key", TableArguments.name(index.key().sort().get(0)));
        addProjection(block, index);
        return block;
    }

    private static ArrayNode key(IndexKey key) {
        ArrayNode schema = Json.array();
        key.partition().forEach(attribute -> schema.add(element(attribute, "HASH")));
        key.sort().forEach(attribute -> schema.add(element(attribute, "RANGE")));
        return schema;
    }

    private static ObjectNode element(Attribute attribute, String type) {
        return Json.object()
                .put("attribute_name", TableArguments.name(attribute))
                .put("key_type", type);
    }

    private void addProjection(ObjectNode block, Index index) {
        IndexContents contents = IndexContents.of(table, index);
        block.put("projection_type", contents.projectionType());
        if (!contents.included().isEmpty()) {
            block.set(
                    "non_key_attributes",
                    Json.texts(contents.included().stream()
                            .map(Expressions::literal)
                            .toList()));
        }
    }
}
