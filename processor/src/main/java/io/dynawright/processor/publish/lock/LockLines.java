package io.dynawright.processor.publish.lock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays JSON out for reading in diffs: an attribute, an index, and whatever is as short has a line of its own, so that a
 * change of one is a change of one line.
 */
final class LockLines {

    /** What is longer goes over several lines. */
    private static final int WIDTH = 120;

    /** What has a line for each of its members, however short they are. */
    private static final Set<String> SPREAD = Set.of(
            Words.TABLES, Words.DOCUMENTS, Words.ENUMS, Words.INDEXES, Words.ATTRIBUTES, Words.VARIANTS, Words.HISTORY);

    private LockLines() {}

    /** The text of a file with this content. */
    static String text(JsonNode content) {
        return spread(content, "") + "\n";
    }

    private static String value(String name, JsonNode node, String indent) {
        String line = line(node);
        boolean isSpread = SPREAD.contains(name) || SPREAD.stream().anyMatch(node::has) || line.length() > WIDTH;
        return isSpread && node.isContainerNode() && !node.isEmpty() ? spread(node, indent) : line;
    }

    private static String spread(JsonNode node, String indent) {
        String inner = indent + "  ";
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> parts.add(value("", element, inner)));
        } else {
            node.properties()
                    .forEach(member ->
                            parts.add(named(member.getKey(), value(member.getKey(), member.getValue(), inner))));
        }
        return bracketed(node, "\n" + inner + String.join(",\n" + inner, parts) + "\n" + indent);
    }

    private static String line(JsonNode node) {
        if (!node.isContainerNode()) {
            return node.toString();
        }
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> parts.add(line(element)));
        } else {
            node.properties().forEach(member -> parts.add(named(member.getKey(), line(member.getValue()))));
        }
        return bracketed(node, String.join(", ", parts));
    }

    private static String named(String name, String value) {
        return TextNode.valueOf(name) + ": " + value;
    }

    private static String bracketed(JsonNode node, String content) {
        return node.isArray() ? "[" + content + "]" : "{" + content + "}";
    }
}
