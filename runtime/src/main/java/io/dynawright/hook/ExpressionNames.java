package io.dynawright.hook;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the names of attributes back into expressions, whose placeholders stand for them, so that people can read them.
 *
 * <pre>{@code
 * ExpressionNames names = new ExpressionNames(query.expressionAttributeNames(), request.sensitive());
 * log.debug(names.resolved(query.keyConditionExpression()));       // customerId = :v0
 * }</pre>
 *
 * @param names what each placeholder stands for
 * @param sensitive the attributes of which nothing may be shown
 */
public record ExpressionNames(Map<String, String> names, Set<String> sensitive) {

    private static final Pattern WORD = Pattern.compile("[^\\s(),.\\[\\]<>=+-]+");

    /** Whether the expression names an attribute of which nothing may be shown. */
    public boolean nameSensitive(String expression) {
        return WORD.matcher(expression).results().anyMatch(word -> sensitive.contains(name(word.group())));
    }

    /**
     * The expression with names. One that names a sensitive attribute stays as it is: what lies under that may be a map
     * with keys that are not to be shown either.
     */
    public String resolved(String expression) {
        return nameSensitive(expression)
                ? expression
                : WORD.matcher(expression).replaceAll(word -> Matcher.quoteReplacement(name(word.group())));
    }

    private String name(String word) {
        return names.getOrDefault(word, word);
    }
}
