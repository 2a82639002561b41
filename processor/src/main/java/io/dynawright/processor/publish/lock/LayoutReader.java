package io.dynawright.processor.publish.lock;

import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.lock.LockedAttribute;
import io.dynawright.processor.lock.LockedAttribute.Presence;
import io.dynawright.processor.lock.LockedLayout;
import io.dynawright.processor.lock.LockedLayout.OneClass;
import io.dynawright.processor.lock.LockedLayout.Others;
import io.dynawright.processor.lock.LockedLayout.Variant;
import io.dynawright.processor.lock.LockedLayout.Variants;
import io.dynawright.processor.lock.LockedType;

/** Reads what classes hold. */
final class LayoutReader {

    private LayoutReader() {}

    /** Reads it from the node to which it was added. */
    static LockedLayout read(Node node) {
        return node.has(Words.DISCRIMINATOR)
                ? new Variants(
                        node.get(Words.DISCRIMINATOR).text(),
                        node.get(Words.VARIANTS).members(LayoutReader::variant))
                : oneClass(node);
    }

    private static Variant variant(Node node) {
        return new Variant(node.get(Words.CLASS).text(), oneClass(node), node.texts(Words.FORMERLY));
    }

    private static OneClass oneClass(Node node) {
        return new OneClass(
                node.get(Words.ATTRIBUTES).members(LayoutReader::attribute),
                node.get(Words.UNDECLARED).oneOf(Others.values(), Others::text));
    }

    private static LockedAttribute attribute(Node node) {
        return new LockedAttribute(
                node.get(Words.MEMBER).text(),
                type(node.get(Words.VALUE)),
                node.get(Words.PRESENCE).oneOf(Presence.values(), Presence::text),
                node.texts(Words.FORMERLY));
    }

    private static LockedType type(Node node) {
        if (node.has(Words.ENCRYPTED)) {
            return new LockedType.Encrypted(type(node.get(Words.ENCRYPTED)));
        }
        StoredType stored = node.get(Words.TYPE).oneOf(StoredType.values(), Words::of);
        if (node.has(Words.FORM)) {
            return new LockedType.Value(stored, node.get(Words.FORM).text());
        }
        boolean isMap = stored == StoredType.MAP;
        if (isMap && node.has(Words.DOCUMENT)) {
            return new LockedType.DocumentMap(node.get(Words.DOCUMENT).text());
        }
        if (isMap && node.has(Words.KEYS)) {
            return new LockedType.Entries(type(node.get(Words.KEYS)), type(node.get(Words.OF)));
        }
        if (stored == StoredType.TEXT && node.has(Words.ENUM)) {
            return new LockedType.EnumText(node.get(Words.ENUM).text());
        }
        boolean holdsSeveral = stored == StoredType.LIST || stored.isSet();
        if (holdsSeveral && node.has(Words.OF)) {
            return new LockedType.Elements(stored, type(node.get(Words.OF)));
        }
        throw node.unfit("what is known of a value of type " + Words.of(stored));
    }
}
