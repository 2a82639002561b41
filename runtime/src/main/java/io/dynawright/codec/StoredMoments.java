package io.dynawright.codec;

import io.dynawright.error.ConversionException;
import io.dynawright.time.Zoning;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which texts of encoded values stand for moments: what was encoded once, in UTC, can so be stored as each run stores
 * moments. Immutable.
 *
 * @param texts the texts as they were put into the values: each is known by its identity, as it was made for one moment
 */
public record StoredMoments(List<StoredMoment> texts) {

    /** There are none, so that what was encoded is the same in every run. */
    public static final StoredMoments NONE = new StoredMoments(List.of());

    public StoredMoments {
        texts = List.copyOf(texts);
    }

    /** How many there are, and not the moments, which do not belong in logs. */
    @Override
    public String toString() {
        return "StoredMoments[" + texts.size() + "]";
    }

    /** A moment, and the text that was put down for it. */
    record StoredMoment(String text, Moment moment) {}

    /** Whether there are none. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** These and others. */
    public StoredMoments and(StoredMoments others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        List<StoredMoment> all = new ArrayList<>(texts);
        all.addAll(others.texts);
        return new StoredMoments(all);
    }

    /**
     * The value as it is stored in a run.
     *
     * @param path where it stands, for errors
     * @throws ConversionException if a moment is of no year that can be stored, or two elements of a set are the same
     */
    public AttributeValue in(Zoning zoning, String path, AttributeValue value) {
        return isEmpty() || zoning.isUtc() ? value : rewriting(zoning).value(path, value);
    }

    /**
     * The item as it is stored in a run.
     *
     * @param keys the attributes that are in keys, which are the same in every run
     * @throws ConversionException as {@link #in(Zoning, String, AttributeValue)} does
     */
    public Map<String, AttributeValue> in(Zoning zoning, Set<String> keys, Map<String, AttributeValue> item) {
        if (isEmpty() || zoning.isUtc()) {
            return item;
        }
        Rewriting rewriting = rewriting(zoning);
        Map<String, AttributeValue> stored = new LinkedHashMap<>(item);
        stored.replaceAll((name, value) -> keys.contains(name) ? value : rewriting.value(name, value));
        return stored;
    }

    private Rewriting rewriting(Zoning zoning) {
        IdentityHashMap<String, Moment> moments = new IdentityHashMap<>();
        texts.forEach(each -> moments.put(each.text(), each.moment()));
        return new Rewriting(zoning, moments);
    }

    /** Gives moments other texts, and leaves values without any as they are. */
    private record Rewriting(Zoning zoning, IdentityHashMap<String, Moment> moments) {

        AttributeValue value(String path, AttributeValue value) {
            return switch (value.type()) {
                case S -> moments.containsKey(value.s()) ? AttributeValue.fromS(text(path, value.s())) : value;
                case SS -> set(path, value);
                case L -> list(path, value);
                case M -> map(path, value);
                default -> value;
            };
        }

        private String text(String path, String text) {
            Moment moment = moments.get(text);
            if (moment == null) {
                return text;
            }
            String stored = moment.text(zoning);
            if (stored == null) {
                throw ConversionException.onWrite(path, moment.expected());
            }
            return stored;
        }

        private AttributeValue set(String path, AttributeValue value) {
            if (value.ss().stream().noneMatch(moments::containsKey)) {
                return value;
            }
            List<String> elements =
                    value.ss().stream().map(each -> text(path, each)).toList();
            if (!DistinctElements.areDistinct(AttributeType.SS, elements)) {
                throw ConversionException.onWrite(path, "a set whose elements are stored differently");
            }
            return AttributeValue.fromSs(elements);
        }

        private AttributeValue list(String path, AttributeValue value) {
            List<AttributeValue> elements = new ArrayList<>(value.l());
            for (int i = 0; i < elements.size(); i++) {
                elements.set(i, value(Place.element(path, i), elements.get(i)));
            }
            return AttributeValue.fromL(elements);
        }

        private AttributeValue map(String path, AttributeValue value) {
            Map<String, AttributeValue> entries = new LinkedHashMap<>(value.m());
            entries.replaceAll((name, each) -> value(Place.entry(path, name), each));
            return AttributeValue.fromM(entries);
        }
    }
}
