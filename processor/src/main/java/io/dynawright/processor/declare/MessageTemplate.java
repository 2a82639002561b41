package io.dynawright.processor.declare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message in which {@code {min}} stands for a value of the annotation; a backslash takes a brace as it is. */
public record MessageTemplate(String text) {

    private static final Pattern PARTS = Pattern.compile("\\\\([\\\\{}$])|\\$?\\{([^{}]*)}");

    /** The message with these values; what is unknown stays as it is written. */
    public String fill(Map<String, String> parameters) {
        return PARTS.matcher(text).replaceAll(part -> Matcher.quoteReplacement(meaning(part, parameters)));
    }

    private static String meaning(MatchResult part, Map<String, String> parameters) {
        if (part.group(1) != null) {
            return part.group(1);
        }
        return part.group().startsWith("$") ? part.group() : parameters.getOrDefault(part.group(2), part.group());
    }

    /** What it refers to and is none of these: a text of a bundle, or an expression. */
    public List<String> unknown(Set<String> parameters) {
        return PARTS.matcher(text)
                .results()
                .filter(part -> part.group(1) == null)
                .filter(part -> part.group().startsWith("$") || !parameters.contains(part.group(2)))
                .map(MatchResult::group)
                .toList();
    }
}
