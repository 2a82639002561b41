package io.dynawright.processor.publish.lock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.lock.LockedAttribute;
import io.dynawright.processor.lock.LockedLayout;
import io.dynawright.processor.lock.LockedLayout.OneClass;
import io.dynawright.processor.lock.LockedLayout.Variant;
import io.dynawright.processor.lock.LockedLayout.Variants;
import io.dynawright.processor.lock.LockedType;
import io.dynawright.processor.publish.Json;
import java.util.SortedSet;

/** Writes what classes hold. */
final class LayoutNodes {

    private LayoutNodes() {}

    /** Adds to a node what the class holds. */
    static ObjectNode add(ObjectNode node, LockedLayout layout) {
        if (layout instanceof Variants variants) {
            node.put(Words.DISCRIMINATOR, variants.discriminator());
            ObjectNode classes = node.putObject(Words.VARIANTS);
            variants.variants().forEach((value, variant) -> classes.set(value, variant(variant)));
        } else if (layout instanceof OneClass content) {
            ObjectNode attributes = node.putObject(Words.ATTRIBUTES);
            content.attributes().forEach((name, attribute) -> attributes.set(name, attribute(attribute)));
            node.put(Words.UNDECLARED, content.others().text());
        }
        return node;
    }

    private static ObjectNode variant(Variant variant) {
        ObjectNode node = Json.object().put(Words.CLASS, variant.type());
        addFormerly(node, variant.formerly());
        return add(node, variant.content());
    }

    private static ObjectNode attribute(LockedAttribute attribute) {
        ObjectNode node = Json.object()
                .put(Words.MEMBER, attribute.member())
                .put(Words.PRESENCE, attribute.presence().text());
        node.set(Words.VALUE, type(attribute.type()));
        addFormerly(node, attribute.formerly());
        return node;
    }

    private static void addFormerly(ObjectNode node, SortedSet<String> formerly) {
        if (!formerly.isEmpty()) {
            node.set(Words.FORMERLY, Json.texts(formerly));
        }
    }

    private static ObjectNode type(LockedType type) {
        ObjectNode node = Json.object();
        if (type instanceof LockedType.Encrypted encrypted) {
            node.set(Words.ENCRYPTED, type(encrypted.content()));
            return node;
        }
        node.put(Words.TYPE, Words.of(type.stored()));
        if (type instanceof LockedType.Value value) {
            node.put(Words.FORM, value.form());
        } else if (type instanceof LockedType.EnumText constant) {
            node.put(Words.ENUM, constant.name());
        } else if (type instanceof LockedType.DocumentMap document) {
            node.put(Words.DOCUMENT, document.name());
        } else if (type instanceof LockedType.Elements elements) {
            node.set(Words.OF, type(elements.element()));
        } else if (type instanceof LockedType.Entries entries) {
            node.set(Words.KEYS, type(entries.key()));
            node.set(Words.OF, type(entries.value()));
        }
        return node;
    }
}
