package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Javadoc comment in the making: paragraphs, then block tags, filled to the width of a page. Immutable. */
public final class Doc {

    private static final int WIDTH = 88;

    private final List<String> paragraphs;
    private final List<String> tags;

    private Doc(List<String> paragraphs, List<String> tags) {
        this.paragraphs = paragraphs;
        this.tags = tags;
    }

    /** A comment of one paragraph, whose first sentence is the summary. */
    public static Doc of(String paragraph) {
        return new Doc(List.of(paragraph), List.of());
    }

    /** With another paragraph. */
    public Doc paragraph(String text) {
        return new Doc(with(paragraphs, text), tags);
    }

    /** With what a parameter means. */
    public Doc param(String name, String meaning) {
        return tag("@param " + name + " " + meaning);
    }

    /** With what is returned. */
    public Doc returns(String value) {
        return tag("@return " + value);
    }

    /** With an exception; it is named in full, for it is not imported. */
    public Doc throwing(ClassName exception, String condition) {
        return tag("@throws " + exception.canonicalName() + " " + condition);
    }

    /** With a hint to look elsewhere. */
    public Doc see(String reference) {
        return tag("@see " + reference);
    }

    private Doc tag(String text) {
        return new Doc(paragraphs, with(tags, text));
    }

    private static List<String> with(List<String> list, String element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    /** What {@code addJavadoc} takes. */
    public CodeBlock toCodeBlock() {
        List<String> lines = new ArrayList<>(fill(paragraphs.get(0), ""));
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
            lines.add("");
            lines.addAll(fill("<p>" + paragraph, ""));
        }
        if (!tags.isEmpty()) {
            lines.add("");
        }
        for (String tag : tags) {
            lines.addAll(fill(tag, "    "));
        }
        return CodeBlock.of("$L\n", String.join("\n", lines));
    }

    private static List<String> fill(String text, String hangingIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.toString().isBlank() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(hangingIndent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return words;
    }

    /** Where the white space after a word begins; an inline tag within the word is not torn apart. */
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at = text.startsWith("{@", at) ? Math.max(at, text.indexOf('}', at)) + 1 : at + 1;
        }
        return at;
    }
}
