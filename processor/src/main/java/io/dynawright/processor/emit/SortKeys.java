package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.Operand;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The accessors of a query's sort attributes. The builder has that of the first. An equal value there leads to a stage
 * with that of the second, and so on: so they can only be narrowed from left to right, and a range comes last. After it
 * there are only options.
 */
final class SortKeys {

    private final TableModel table;
    private final QueryTarget target;
    private final CodecExpressions codecs;
    private final List<Attribute> attributes;

    SortKeys(TableModel table, QueryTarget target, CodecExpressions codecs) {
        this.table = table;
        this.target = target;
        this.codecs = codecs;
        this.attributes = target.key().sort();
    }

    /** The accessor of the builder itself. */
    Optional<MethodSpec> first() {
        return attributes.isEmpty() ? Optional.empty() : Optional.of(accessor(0));
    }

    /** The classes with the others, and the one without any. */
    List<TypeSpec> stages() {
        return attributes.isEmpty()
                ? List.of()
                : Stream.concat(IntStream.range(0, target.stages().size()).mapToObj(this::stage), Stream.of(options()))
                        .toList();
    }

    private TypeSpec options() {
        TypeName earlier = target.stages().isEmpty()
                ? target.builder()
                : target.typed(target.stage(), WildcardTypeName.subtypeOf(Object.class));
        Doc doc = Doc.of("Configures a query of " + target.description() + " further, once its sort key is narrowed.");
        return continued(target.options(), earlier, doc).build();
    }

    private TypeSpec stage(int position) {
        ClassName name = target.stages().get(position);
        ClassName earlier = position == 0 ? target.builder() : target.stages().get(position - 1);
        Doc doc = Doc.of("Configures a query of " + target.description() + " further, once "
                + Javadocs.code(attributes.get(position).storedName()) + " has one value.");
        return continued(name, earlier, doc).addMethod(accessor(position + 1)).build();
    }

    /** A class that knows what the query was told so far. */
    private TypeSpec.Builder continued(ClassName name, TypeName earlier, Doc doc) {
        return Classes.closed(name, table.visibility())
                .addModifiers(Modifier.STATIC)
                .superclass(target.typed(target.stage(), name))
                .addJavadoc(doc.toCodeBlock())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(Doc.of("The same query, continued.")
                                .param("query", "what it was told so far")
                                .toCodeBlock())
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(earlier, "query")
                        .addStatement("super(query)")
                        .build());
    }

    private MethodSpec accessor(int position) {
        Attribute sort = attributes.get(position);
        Operand operand = sort.operand();
        ClassName condition = StoredTypes.sortKey(operand.codec().storedAs());
        Optional<ClassName> next = target.stages().stream().skip(position).findFirst();
        return MethodSpec.methodBuilder(Names.sortKeyAccessor(sort.javaName()))
                .addJavadoc(doc(sort, next).toCodeBlock())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        condition, TypeNames.boxed(operand.type()), next.orElse(target.options()), target.options()))
                .addStatement(
                        "return $T.of($S, $L, this, $Lnew $T(this))",
                        condition,
                        sort.storedName(),
                        codecs.codec(operand.codec()),
                        next.map(stage -> CodeBlock.of("new $T(this), ", stage)).orElse(CodeBlock.of("")),
                        target.options())
                .build();
    }

    private Doc doc(Attribute sort, Optional<ClassName> next) {
        String called = attributes.size() == 1 ? "The sort key " : "The sort key's ";
        String then = next.isEmpty() ? "" : "; if it is {@code eq}, one on the next attribute can follow";
        return Doc.of(called + Javadocs.code(sort.storedName()) + ", from "
                        + Javadocs.getterSeenFrom(table.entity(), sort) + ": one condition narrows the query" + then
                        + ".")
                .returns("the conditions it can have");
    }
}
