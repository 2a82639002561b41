package io.dynawright.processor.publish.page.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG, which is put together and then rendered. All texts and values are escaped, so that whatever
 * an author writes is shown and never becomes markup.
 */
public final class Tag {

    /** Elements that stand on lines of their own; between any others a line break would be a space. */
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "link",
            "style",
            "script",
            "body",
            "header",
            "nav",
            "main",
            "div",
            "section",
            "form",
            "figure",
            "figcaption",
            "svg",
            "g",
            "rect",
            "path",
            "defs",
            "marker",
            "desc",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "footer");

    private static final Set<String> VOID = Set.of("meta", "link", "input");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    /** An empty element. */
    public static Tag of(String name) {
        return new Tag(name);
    }

    /** With this attribute, after those that it has. */
    public Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** The attribute with a number. */
    public Tag with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** An attribute that says something by being there. */
    Tag flag(String attribute) {
        return with(attribute, "");
    }

    /** What readers see. */
    public Tag text(String text) {
        content.add(escaped(text));
        return this;
    }

    /** Our own style or script, in which nothing is escaped. */
    Tag verbatim(String source) {
        content.add(source);
        return this;
    }

    /** These elements. */
    public Tag add(Tag... tags) {
        content.addAll(List.of(tags));
        return this;
    }

    /** These elements. */
    public Tag addAll(List<Tag> tags) {
        content.addAll(tags);
        return this;
    }

    /** The markup. */
    public String render() {
        StringBuilder out = new StringBuilder();
        render(out);
        return out.toString();
    }

    private void render(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute);
            if (!value.isEmpty()) {
                out.append("=\"").append(escaped(value)).append('"');
            }
        });
        out.append('>');
        if (!VOID.contains(name)) {
            if (content.stream().anyMatch(Tag::isBlock)) {
                out.append('\n');
            }
            for (Object part : content) {
                if (part instanceof Tag tag) {
                    tag.render(out);
                } else {
                    out.append(part);
                }
            }
            out.append("</").append(name).append('>');
        }
        if (BLOCKS.contains(name)) {
            out.append('\n');
        }
    }

    private static boolean isBlock(Object part) {
        return part instanceof Tag tag && BLOCKS.contains(tag.name);
    }

    /** The text with all that could be markup, in content or in a quoted value, as entities. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isLegal(letter) ? letter : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** HTML has no control characters but white space. */
    private static boolean isLegal(int letter) {
        return letter == '\n'
                || letter == '\t'
                || (letter >= ' ' && letter != 0x7F && (letter < 0xD800 || letter > 0xDFFF));
    }
}
