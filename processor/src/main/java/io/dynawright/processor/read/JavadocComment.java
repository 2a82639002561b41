package io.dynawright.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One comment, taken apart, as plain text.
 *
 * @param text what stands before the block tags; where nothing does, what {@code @return} says
 * @param parameters what {@code @param} says, by name
 */
record JavadocComment(String text, Map<String, String> parameters) {

    JavadocComment {
        parameters = Map.copyOf(parameters);
    }

    /** The parts of a comment as javac gives it, without its asterisks. */
    static JavadocComment of(String raw) {
        Blocks blocks = new Blocks();
        int depth = 0;
        for (String line : raw.lines().toList()) {
            blocks.add(line, depth == 0 && isTag(line.strip()));
            depth = depthAfter(line, depth);
        }
        blocks.close();
        return new JavadocComment(
                blocks.text.isEmpty() ? blocks.returned : blocks.text, new LinkedHashMap<>(blocks.parameters));
    }

    private static boolean isTag(String line) {
        return line.length() > 1 && line.charAt(0) == '@' && Character.isLetter(line.charAt(1));
    }

    /** How deep in inline tags the end of the line is: in one of them an at sign begins no block. */
    private static int depthAfter(String line, int before) {
        int depth = before;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '{' && (depth > 0 || line.startsWith("{@", i))) {
                depth++;
            } else if (line.charAt(i) == '}' && depth > 0) {
                depth--;
            }
        }
        return depth;
    }

    /** Gathers lines until a tag begins. */
    private static final class Blocks {

        private final Map<String, String> parameters = new LinkedHashMap<>();
        private final StringBuilder lines = new StringBuilder();
        private String text = "";
        private String returned = "";

        void add(String line, boolean startsTag) {
            if (startsTag) {
                close();
            }
            lines.append(line).append('\n');
        }

        void close() {
            String block = lines.toString().strip();
            lines.setLength(0);
            if (!isTag(block)) {
                text = JavadocText.plain(block);
            } else if (block.startsWith("@return")) {
                returned = JavadocText.plain(block.substring("@return".length()));
            } else if (block.startsWith("@param")) {
                String[] words = block.substring("@param".length()).strip().split("\\s+", 2);
                parameters.put(words[0], words.length == 2 ? JavadocText.plain(words[1]) : "");
            }
        }
    }
}
