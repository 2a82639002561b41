package io.dynawright.validation;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where in an entity the checks are. */
final class CheckedPath {

    /** How deep DynamoDB lets lists and maps be nested. */
    private static final int MAX_DEPTH = 32;

    private final StringBuilder text = new StringBuilder();

    /** The lengths of the text before each of its parts. */
    private final Deque<Integer> lengths = new ArrayDeque<>();

    private final Deque<Object> documents = new ArrayDeque<>();

    void enter(String attribute) {
        append(text.isEmpty() ? attribute : "." + attribute);
    }

    void append(String part) {
        lengths.push(text.length());
        text.append(part);
    }

    void leave() {
        text.setLength(lengths.pop());
    }

    boolean begin(Object document) {
        for (Object around : documents) {
            if (around == document) {
                return false;
            }
        }
        boolean isTooDeep = documents.size() == MAX_DEPTH;
        if (!isTooDeep) {
            documents.push(document);
        }
        return !isTooDeep;
    }

    void end() {
        documents.pop();
    }

    /** The path of an attribute of the object on this one. */
    String to(String attribute) {
        return text.isEmpty() ? attribute : text + "." + attribute;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
