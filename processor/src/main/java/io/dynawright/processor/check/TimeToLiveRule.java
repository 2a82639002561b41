package io.dynawright.processor.check;

import io.dynawright.processor.declare.AttributeDeclaration;
import io.dynawright.processor.declare.CodecCatalogue;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.LifecycleProblems;
import io.dynawright.processor.problem.Problem;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/** A time to live is stored in seconds, and what it is by itself is a duration. */
final class TimeToLiveRule implements Rule {

    /** A thousand years: what is longer was hardly meant, and some types cannot hold it. */
    private static final Duration LONGEST = Duration.ofDays(365_250);

    @Override
    public void check(Declaration type, Consumer<Problem> problems) {
        for (AttributeDeclaration attribute : type.attributes()) {
            for (Written<LifecycleMark> mark : attribute.lifecycle()) {
                if (mark.value() instanceof LifecycleMark.TimeToLive time) {
                    form(attribute, type.codecs(), mark).ifPresent(problems);
                    time.after().flatMap(after -> duration(attribute, after)).ifPresent(problems);
                }
            }
        }
    }

    private static Optional<Problem> form(
            AttributeDeclaration attribute, CodecCatalogue codecs, Written<LifecycleMark> mark) {
        return attribute
                .codec()
                .filter(codec -> LifecycleTypes.canExpire(attribute.type()) && !isInSeconds(attribute, codec, codecs))
                .map(codec -> LifecycleProblems.timeToLiveForm(mark.spot(), attribute.javaName()));
    }

    private static boolean isInSeconds(AttributeDeclaration attribute, CodecRef codec, CodecCatalogue codecs) {
        Operand stored = Operand.of(attribute.type(), codec);
        return stored.codec().storedAs() == StoredType.NUMBER
                && codecs.find(stored.type(), new Form(Form.As.EPOCH_SECONDS, Form.Format.DYNAWRIGHT))
                        .equals(Optional.of(stored.codec()));
    }

    private static Optional<Problem> duration(AttributeDeclaration attribute, Written<String> after) {
        return isDuration(after.value())
                ? Optional.empty()
                : Optional.of(LifecycleProblems.malformedDuration(after.spot(), attribute.javaName(), after.value()));
    }

    private static boolean isDuration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.toSeconds() > 0 && duration.compareTo(LONGEST) <= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
