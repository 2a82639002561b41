package io.dynawright.validation;

import io.dynawright.error.Violation;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of one entity found. Generated code fills it. Whether a moment is past or to come is judged when
 * the operation runs, by the clock of its surroundings; all else is fixed when the operation is made.
 */
public final class Violations {

    private final List<Finding> found = new ArrayList<>();
    private final CheckedPath path = new CheckedPath();

    /** How many of the attributes on the path must not be shown. */
    private int secrets;

    /** Nothing so far. */
    public Violations() {}

    /** Whether the entity is good at no time. */
    public boolean areCertain() {
        return found.stream().anyMatch(Finding::isCertain);
    }

    /**
     * What is wrong at this moment, in the order in which it was found.
     *
     * @param now in the zone in which values are meant that have none
     */
    public List<Violation> at(ZonedDateTime now) {
        return found.stream()
                .filter(finding -> finding.holdsAt(now))
                .map(Finding::violation)
                .toList();
    }

    /** An attribute of the object on the path has a value that it must not have. */
    public void add(String attribute, String message, @Nullable Object value) {
        found.add(new Finding(violation(path.to(attribute), message, value), Optional.empty()));
    }

    /** The same for the value to which the path leads. */
    public void add(String message, @Nullable Object value) {
        found.add(new Finding(violation(path.toString(), message, value), Optional.empty()));
    }

    /** An attribute of the object on the path holds a moment that has to be past, or to come. Null is always right. */
    public void judge(String attribute, String message, @Nullable TemporalAccessor value, Tense tense) {
        if (value != null) {
            Finding.Due due = new Finding.Due(value, tense);
            found.add(new Finding(violation(path.to(attribute), message, value), Optional.of(due)));
        }
    }

    /** The same for the value to which the path leads. */
    public void judge(String message, @Nullable TemporalAccessor value, Tense tense) {
        if (value != null) {
            Finding.Due due = new Finding.Due(value, tense);
            found.add(new Finding(violation(path.toString(), message, value), Optional.of(due)));
        }
    }

    private Violation violation(String place, String message, @Nullable Object value) {
        Optional<String> text =
                secrets > 0 ? Optional.empty() : Optional.ofNullable(value).map(Object::toString);
        return new Violation(place, message, text);
    }

    /** Lengthens the path by an attribute. */
    public void enter(String attribute) {
        path.enter(attribute);
    }

    /** Lengthens the path by an element of a list or an array, counted from 0. */
    public void enterIndex(int index) {
        path.append("[" + index + "]");
    }

    /** Lengthens the path by an element that has no place. */
    public void enterElement() {
        path.append("[]");
    }

    /** Lengthens the path by the value that a map has under a key. */
    public void enterValue(@Nullable Object key) {
        path.append("[" + text(key) + "]");
    }

    /** Lengthens the path by a key of a map. */
    public void enterKey(@Nullable Object key) {
        path.append("<K>[" + text(key) + "]");
    }

    private String text(@Nullable Object key) {
        return secrets > 0 ? "*" : String.valueOf(key);
    }

    /** Shortens the path by what it was lengthened by last. */
    public void leave() {
        path.leave();
    }

    /** From now on values are not shown. */
    public void hideValues() {
        secrets++;
    }

    /** Takes back the last {@link #hideValues}. */
    public void showValues() {
        secrets--;
    }

    /**
     * Goes into a document, unless it is one of those that it lies in, or nested deeper than DynamoDB allows: neither can
     * be stored, which whoever writes the item says.
     *
     * @return whether to look at it, and then to {@link #end} it
     */
    public boolean begin(Object document) {
        return path.begin(document);
    }

    /** Goes out of the document. */
    public void end() {
        path.end();
    }
}
