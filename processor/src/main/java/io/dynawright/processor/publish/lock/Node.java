package io.dynawright.processor.publish.lock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A place in the file that knows its path, so that whoever finds something wrong there can say where that is.
 *
 * @param path names and positions with slashes between them
 */
record Node(String path, JsonNode json) {

    /** What is there is not what has to be. It never leaves this package. */
    static final class UnfitException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String path;
        private final String expected;

        private UnfitException(String path, String expected) {
            super(path);
            this.path = path;
            this.expected = expected;
        }

        LockReading reading() {
            return new LockReading.Unfit(path, expected);
        }
    }

    UnfitException unfit(String expected) {
        return new UnfitException(path, expected);
    }

    boolean has(String name) {
        return json.has(name);
    }

    /** A member that has to be there. */
    Node get(String name) {
        return optional(name).orElseThrow(() -> at(name, json).unfit("a value"));
    }

    Optional<Node> optional(String name) {
        return Optional.ofNullable(json.get(name)).map(member -> at(name, member));
    }

    private Node at(String name, JsonNode member) {
        return new Node(path.isEmpty() ? name : path + "/" + name, member);
    }

    String text() {
        return check(json.isTextual(), "a text").json.textValue();
    }

    int number() {
        return check(json.isInt(), "a whole number").json.intValue();
    }

    private Node check(boolean isFit, String expected) {
        if (!isFit) {
            throw unfit(expected);
        }
        return this;
    }

    /** The one of these that is called like the text that is here. */
    <T> T oneOf(T[] values, Function<T, String> name) {
        String text = text();
        Supplier<Stream<T>> all = () -> Stream.of(values);
        return all.get()
                .filter(value -> name.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        unfit("one of " + String.join(", ", all.get().map(name).toList())));
    }

    /** The elements, which there may be none of. */
    List<Node> elements(String name) {
        List<Node> elements = new ArrayList<>();
        optional(name)
                .map(array -> array.check(array.json.isArray(), "an array"))
                .ifPresent(array -> {
                    for (JsonNode element : array.json) {
                        elements.add(array.at(String.valueOf(elements.size()), element));
                    }
                });
        return elements;
    }

    SortedSet<String> texts(String name) {
        SortedSet<String> texts = new TreeSet<>();
        elements(name).forEach(element -> texts.add(element.text()));
        return texts;
    }

    /** What the members are read as, by their names. */
    <T> SortedMap<String, T> members(Function<Node, T> reader) {
        check(json.isObject(), "an object");
        SortedMap<String, T> members = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            members.put(member.getKey(), reader.apply(at(member.getKey(), member.getValue())));
        }
        return members;
    }
}
