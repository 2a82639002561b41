package io.dynawright.processor.read;

import io.dynawright.processor.declare.Declaration;
import io.dynawright.processor.declare.DocumentDeclaration;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.Found;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.TableDeclaration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads all that a module stores at once, when all its types exist. */
public final class ModuleReader {

    private final Elements elements;
    private final TableReader reader;
    private final Vocabulary vocabulary;
    private final JavadocReader javadocs;

    public ModuleReader(Elements elements, TableReader reader, Vocabulary vocabulary) {
        this.elements = elements;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.javadocs = new JavadocReader(elements);
    }

    /**
     * The class as a table; empty if it is none.
     *
     * @throws MissingTypeException if it needs a type that does not exist
     */
    public Optional<Found<TableDeclaration>> table(TypeElement type) {
        if (!vocabulary.describe(type).roles().contains(Role.TABLE)) {
            return Optional.empty();
        }
        TableDeclaration table = (TableDeclaration) reader.read(type, Role.TABLE);
        return Optional.of(new Found<>(table, javadocs.read(type, table)));
    }

    /** The documents that these hold, and those that those hold, each once, by the names of their classes. */
    public List<Found<DocumentDeclaration>> documents(Collection<? extends Declaration> holders) {
        Map<String, Found<DocumentDeclaration>> found = new LinkedHashMap<>();
        holders.forEach(holder -> addDocuments(holder, found));
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void addDocuments(Declaration holder, Map<String, Found<DocumentDeclaration>> found) {
        holder.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .flatMap(attribute -> JavadocReader.classesIn(attribute.type()))
                .forEach(type -> addDocument(type, found));
    }

    private void addDocument(JavaType.Declared type, Map<String, Found<DocumentDeclaration>> found) {
        TypeElement element = elements.getTypeElement(type.qualifiedName());
        if (element != null
                && !found.containsKey(type.qualifiedName())
                && vocabulary.describe(element).roles().contains(Role.DOCUMENT)) {
            DocumentDeclaration document = (DocumentDeclaration) reader.read(element, Role.DOCUMENT);
            found.put(type.qualifiedName(), new Found<>(document, javadocs.read(element, document)));
            addDocuments(document, found);
        }
    }
}
