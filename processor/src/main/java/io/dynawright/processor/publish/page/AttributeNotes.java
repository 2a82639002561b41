package io.dynawright.processor.publish.page;

import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.Constraint.Absence;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.declare.ConstraintTexts;
import io.dynawright.processor.declare.Disclosure;
import io.dynawright.processor.declare.Javadoc;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Check;
import io.dynawright.processor.model.Flattened;
import io.dynawright.processor.model.Layout;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Inline.Tone;
import io.dynawright.processor.publish.page.content.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is to say about an attribute besides its name and type. */
record AttributeNotes(Layout layout, Javadoc javadoc) {

    /** Words that stand out beside its name. */
    List<Inline.Mark> marks(Attribute attribute) {
        List<Inline.Mark> marks = new ArrayList<>();
        attribute.lifecycle().ifPresent(mark -> marks.add(mark(mark)));
        if (attribute.disclosure() == Disclosure.HIDDEN && !attribute.is(LifecycleMark.Encrypted.class)) {
            marks.add(new Inline.Mark(Tone.SECRET, "sensitive"));
        }
        return marks;
    }

    private static Inline.Mark mark(LifecycleMark mark) {
        if (mark instanceof LifecycleMark.Encrypted) {
            return new Inline.Mark(Tone.SECRET, "encrypted");
        }
        String text;
        if (mark instanceof LifecycleMark.Version) {
            text = "version";
        } else if (mark instanceof LifecycleMark.CreatedAt) {
            text = "created";
        } else if (mark instanceof LifecycleMark.UpdatedAt) {
            text = "updated";
        } else {
            text = mark instanceof LifecycleMark.TimeToLive ? "time to live" : "id";
        }
        return new Inline.Mark(Tone.CARE, text);
    }

    /** Sentences. */
    List<Line> lines(Attribute attribute) {
        return Stream.of(
                        javadoc.of(attribute.javaName())
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(AttributeNotes::sentence)
                                .map(Line::text),
                        care(attribute).map(Line::text),
                        constraints(attribute).map(Line::text),
                        enums(attribute))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> care(Attribute attribute) {
        LifecycleMark mark = attribute.lifecycle().orElse(null);
        if (mark instanceof LifecycleMark.Version) {
            return Stream.of("Counts the writes of the item, from 1.");
        }
        if (mark instanceof LifecycleMark.CreatedAt) {
            return Stream.of("Set when the item is created.");
        }
        if (mark instanceof LifecycleMark.UpdatedAt) {
            return Stream.of("Set at each write.");
        }
        if (mark instanceof LifecycleMark.TimeToLive time) {
            String after = time.after()
                    .map(text -> " Where nothing is set, " + text.value() + " after the write.")
                    .orElse("");
            String hidden = time.expired() == LifecycleMark.Expired.HIDDEN ? " From then on reads do not show it." : "";
            return Stream.of("DynamoDB deletes the item some time after this moment." + hidden + after);
        }
        if (mark instanceof LifecycleMark.AutoId id) {
            return Stream.of("Made where it is null: " + id.kind() + ".");
        }
        return mark == null ? Stream.empty() : Stream.of("Encrypted before it leaves the program.");
    }

    /** Whether a constraint refuses to write null. */
    boolean isDemanded(Attribute attribute) {
        return checks(attribute)
                .flatMap(check -> check.value().constraints().stream())
                .map(ConstraintDeclaration::constraint)
                .anyMatch(AttributeNotes::refusesNull);
    }

    private static boolean refusesNull(Constraint constraint) {
        return constraint instanceof Constraint.Present
                || (constraint instanceof Constraint.Filled filled && filled.absence() == Absence.REFUSED)
                || (constraint instanceof Constraint.Visible visible && visible.absence() == Absence.REFUSED);
    }

    private Stream<String> constraints(Attribute attribute) {
        return checks(attribute)
                .flatMap(check -> constraints("", check.value()))
                .distinct();
    }

    private Stream<Check> checks(Attribute attribute) {
        return shapes(layout)
                .filter(shape -> shape.ownAttributes().stream()
                        .anyMatch(own -> own.storedName().equals(attribute.storedName())))
                .flatMap(shape -> shape.checks().stream())
                .filter(check -> check.isOf(attribute));
    }

    private static Stream<Shape> shapes(Layout layout) {
        return layout.shapes().stream()
                .flatMap(shape -> Stream.concat(
                        Stream.of(shape),
                        shape.flattened().stream().map(Flattened::shape).flatMap(AttributeNotes::shapes)));
    }

    private static Stream<String> constraints(String of, CheckedValue value) {
        return Stream.concat(
                value.constraints().stream()
                        .map(each -> ConstraintTexts.of(each, value.family()))
                        .map(text -> sentence(of.isEmpty() ? text : of + text)),
                value.elements().stream().flatMap(element -> constraints(of + each(element.place()), element.value())));
    }

    private static String each(CheckedValue.Place place) {
        return switch (place) {
            case KEY -> "each key ";
            case VALUE -> "each value ";
            case OPTIONAL, OPTIONAL_NUMBER -> "what is there ";
            default -> "each element ";
        };
    }

    private static String sentence(String text) {
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        boolean isWhole = ".!?:;,".indexOf(capital.charAt(capital.length() - 1)) >= 0;
        return isWhole ? capital : capital + ".";
    }

    /** The texts under which constants are stored. */
    private Stream<Line> enums(Attribute attribute) {
        return TypeTexts.codecs(attribute.codec())
                .filter(CodecRef.EnumOf.class::isInstance)
                .map(CodecRef.EnumOf.class::cast)
                .distinct()
                .map(this::constants);
    }

    private Line constants(CodecRef.EnumOf codec) {
        List<String> texts = codec.texts().texts();
        if (texts.isEmpty()) {
            return Line.text("Stored as what its constants' toString() gives.");
        }
        Javadoc constants = javadoc.of(codec.enumType());
        List<Inline> pieces = new ArrayList<>();
        for (String text : texts) {
            pieces.add(new Inline.Text(pieces.isEmpty() ? "One of " : ", "));
            pieces.add(new Inline.Code(text));
            String meaning = withoutStop(constants.summaryOf(text));
            if (!meaning.isEmpty()) {
                pieces.add(new Inline.Text(" (" + meaning + ")"));
            }
        }
        String rest = codec.fallback()
                .map(constant -> "; all else is read as " + constant)
                .orElse("");
        pieces.add(new Inline.Text(rest + "."));
        return new Line(pieces);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
