package io.dynawright.processor.publish.page;

import io.dynawright.processor.declare.Javadoc;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.DocumentModel;
import io.dynawright.processor.model.Layout;
import io.dynawright.processor.model.Model;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.ModuleModel.DocumentEntry;
import io.dynawright.processor.model.ModuleModel.TableEntry;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.model.Variants;
import io.dynawright.processor.publish.page.content.Block;
import io.dynawright.processor.publish.page.content.Inline;
import io.dynawright.processor.publish.page.content.Line;
import io.dynawright.processor.publish.page.content.Section;
import io.dynawright.processor.publish.page.content.Section.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A section for each table and each document. */
record Sections(ModuleModel module) {

    Section table(TableEntry entry) {
        TableModel table = entry.model();
        String anchor = Anchors.table(table);
        List<Part> parts = new ArrayList<>();
        parts.add(part(anchor, "Key and settings", new SettingsFacts(table).blocks()));
        if (!table.indexes().isEmpty()) {
            parts.add(part(anchor, "Indexes", List.of(IndexGrid.of(table, anchor))));
        }
        variants(table.layout(), entry.javadoc()).forEach(block -> parts.add(part(anchor, "Classes", List.of(block))));
        AttributeGrid attributes =
                new AttributeGrid(module, anchor, table.layout(), entry.javadoc(), KeyRoles.of(table));
        parts.add(part(anchor, "Attributes", attributes.blocks("Attributes of " + table.tableName())));
        parts.add(part(anchor, "Access patterns", PatternGrid.of(module, table)));
        return new Section(
                Section.Kind.TABLE,
                anchor,
                table.tableName(),
                List.of(table.tableName(), table.entity().qualifiedName(), entry.stack()),
                Line.code(table.entity().qualifiedName())
                        .then(
                                new Inline.Text(" in stack "),
                                new Inline.Link(Anchors.stack(entry.stack()), entry.stack())),
                prose(entry.javadoc()),
                parts);
    }

    Section document(DocumentEntry entry) {
        DocumentModel document = entry.model();
        String anchor = Anchors.document(document);
        String name = AttributeGrid.name(document.entity());
        List<Part> parts = new ArrayList<>();
        variants(document.layout(), entry.javadoc())
                .forEach(block -> parts.add(part(anchor, "Classes", List.of(block))));
        AttributeGrid attributes = new AttributeGrid(module, anchor, document.layout(), entry.javadoc(), KeyRoles.NONE);
        parts.add(part(anchor, "Attributes", attributes.blocks("Attributes of " + name)));
        return new Section(
                Section.Kind.DOCUMENT,
                anchor,
                name,
                List.of(document.entity().qualifiedName()),
                Line.joined(", ", holders(document))
                        .after(new Inline.Code(document.entity().qualifiedName()), new Inline.Text(" held by ")),
                prose(entry.javadoc()),
                parts);
    }

    private static Part part(String section, String title, List<Block> blocks) {
        return new Part(section + "-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, blocks);
    }

    private static List<Block> prose(Javadoc javadoc) {
        return javadoc.text().isEmpty() ? List.of() : List.of(new Block.Prose(javadoc.text()));
    }

    /** The tables and documents of which an attribute is, or contains, the document. */
    private List<Inline> holders(DocumentModel document) {
        Stream<Inline> tables = module.tables().stream()
                .map(TableEntry::model)
                .filter(table -> holds(table, document))
                .map(table -> new Inline.Link(Anchors.table(table), table.tableName()));
        Stream<Inline> documents = module.documents().stream()
                .map(DocumentEntry::model)
                .filter(holder -> holds(holder, document))
                .map(holder -> new Inline.Link(Anchors.document(holder), AttributeGrid.name(holder.entity())));
        return Stream.concat(tables, documents).toList();
    }

    private boolean holds(Model holder, DocumentModel document) {
        return holder.attributes().stream()
                .map(Attribute::codec)
                .flatMap(codec -> AttributeGrid.documents(module, codec))
                .anyMatch(link -> link.anchor().equals(Anchors.document(document)));
    }

    private static List<Line> told(Variants variants, Variants.Variant variant) {
        return Stream.concat(
                        Stream.of(Line.code(variants.discriminator() + " = " + variant.value())),
                        variant.formerValues().stream()
                                .map(former -> Line.text("formerly ").then(new Inline.Code(former))))
                .toList();
    }

    private static Stream<Block> variants(Layout layout, Javadoc javadoc) {
        if (!(layout instanceof Variants variants)) {
            return Stream.empty();
        }
        List<Block.Row> rows = variants.variants().stream()
                .map(variant -> new Block.Row(
                        "",
                        List.of(variant.shape().type().simpleName(), variant.value()),
                        List.of(
                                List.of(Line.code(variant.shape().type().simpleName())),
                                told(variants, variant),
                                List.of(Line.text(
                                        javadoc.of(variant.shape().type()).summary())))))
                .toList();
        return Stream.of(new Block.Grid(
                Block.Kind.VARIANT,
                "Classes of " + variants.type().simpleName(),
                List.of("Class", "Told by", "Meaning"),
                rows));
    }
}
