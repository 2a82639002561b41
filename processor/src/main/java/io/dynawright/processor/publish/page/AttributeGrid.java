package io.dynawright.processor.publish.page;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Javadoc;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Derivation;
import io.dynawright.processor.model.Layout;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.Presence;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.Variants;
import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Inline.Tone;
import io.dynawright.processor.publish.page.content.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The attributes of a table or a document.
 *
 * @param anchor the section's
 * @param roles what they are for besides being stored
 */
record AttributeGrid(ModuleModel module, String anchor, Layout layout, Javadoc javadoc, KeyRoles roles) {

    private static final List<String> COLUMNS = List.of("Attribute", "Type", "Presence", "Meaning and rules");

    List<Block> blocks(String caption) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Row> rows = Stream.concat(
                        discriminator(), layout.attributes().stream().map(this::row))
                .toList();
        blocks.add(new Block.Grid(Block.Kind.ATTRIBUTE, caption, COLUMNS, rows));
        if (layout instanceof Shape shape) {
            shape.catchAll()
                    .ifPresent(rest -> blocks.add(new Block.Paragraph(Line.text("Whatever else is stored is kept in ")
                            .then(new Inline.Code(rest.javaName()), new Inline.Text(".")))));
        }
        return blocks;
    }

    private Stream<Block.Row> discriminator() {
        return layout instanceof Variants variants
                ? Stream.of(new Block.Row(
                        Anchors.within(anchor, "attribute", variants.discriminator()),
                        List.of(variants.discriminator()),
                        List.of(
                                List.of(Line.code(variants.discriminator())
                                        .then(new Inline.Text(" "), new Inline.Mark(Tone.CARE, "discriminator"))),
                                List.of(Line.text("string (S)")),
                                List.of(Line.text("required")),
                                List.of(Line.text("Says of which class the object is.")))))
                : Stream.empty();
    }

    private Block.Row row(Attribute attribute) {
        AttributeNotes notes = new AttributeNotes(layout, javadoc);
        return new Block.Row(
                Anchors.within(anchor, "attribute", attribute.storedName()),
                terms(attribute),
                List.of(
                        name(attribute, notes),
                        type(attribute),
                        List.of(presence(attribute, notes)),
                        Stream.concat(variants(attribute), notes.lines(attribute).stream())
                                .toList()));
    }

    private static List<String> terms(Attribute attribute) {
        List<String> terms = new ArrayList<>(attribute.formerNames());
        terms.add(attribute.storedName());
        terms.add(attribute.javaName());
        terms.add(TypeTexts.java(attribute.type()));
        return terms;
    }

    private List<Line> name(Attribute attribute, AttributeNotes notes) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.code(attribute.storedName()));
        if (!attribute.javaName().equals(attribute.storedName())) {
            lines.add(Line.text("in Java ").then(new Inline.Code(attribute.javaName())));
        }
        attribute
                .formerNames()
                .forEach(former -> lines.add(Line.text("formerly ").then(new Inline.Code(former))));
        List<Inline> marks = Stream.concat(roles.marks(attribute).stream(), notes.marks(attribute).stream())
                .map(Inline.class::cast)
                .toList();
        if (!marks.isEmpty()) {
            lines.add(Line.joined(" ", marks));
        }
        return lines;
    }

    private List<Line> type(Attribute attribute) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.code(TypeTexts.java(attribute.type())));
        lines.add(Line.text(TypeTexts.stored(attribute.operand().codec().storedAs())));
        documents(module, attribute.codec())
                .forEach(link -> lines.add(Line.text("document ").then(link)));
        return lines;
    }

    /** Links to the documents that a codec reads and writes. */
    static Stream<Inline.Link> documents(ModuleModel module, CodecRef codec) {
        return TypeTexts.codecs(codec)
                .filter(CodecRef.Document.class::isInstance)
                .map(document -> ((CodecRef.Document) document).codec())
                .distinct()
                .flatMap(document -> module.document(document).stream())
                .map(entry -> new Inline.Link(
                        Anchors.document(entry.model()), name(entry.model().entity())));
    }

    /** The name of a class without its package. */
    static String name(JavaType.Declared type) {
        return String.join(".", type.simpleNames());
    }

    /** The classes that have it, unless all have. */
    private Stream<Line> variants(Attribute attribute) {
        if (!(layout instanceof Variants variants)) {
            return Stream.empty();
        }
        List<Inline> having = variants.variants().stream()
                .filter(variant -> variant.shape().attributes().stream()
                        .anyMatch(own -> own.storedName().equals(attribute.storedName())))
                .map(variant -> (Inline) new Inline.Code(variant.shape().type().simpleName()))
                .toList();
        return having.size() == variants.variants().size()
                ? Stream.empty()
                : Stream.of(
                        Line.joined(", ", having).after(new Inline.Text("Of ")).then(new Inline.Text(" alone.")));
    }

    private Line presence(Attribute attribute, AttributeNotes notes) {
        if (roles.isPrimary(attribute)) {
            return Line.text("required");
        }
        Presence presence = attribute.presence();
        if (presence instanceof Presence.Defaulted defaulted) {
            return Line.text("default ").then(new Inline.Code(DefaultTexts.of(defaulted.value())));
        }
        if (presence instanceof Presence.Derived derived) {
            return derivation(derived.derivation());
        }
        if (attribute.isFilled()) {
            return Line.text("filled in");
        }
        return Line.text(presence instanceof Presence.Required ? "required" : optional(notes, attribute));
    }

    private static String optional(AttributeNotes notes, Attribute attribute) {
        return notes.isDemanded(attribute) ? "required when written" : "optional";
    }

    private static Line derivation(Derivation derivation) {
        List<Inline> sources = derivation.sources().stream()
                .map(source -> (Inline) new Inline.Code(source))
                .toList();
        return sources.isEmpty()
                ? Line.text("derived")
                : Line.joined(", ", sources).after(new Inline.Text("derived from "));
    }
}
