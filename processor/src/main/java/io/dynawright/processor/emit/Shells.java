package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.dynawright.processor.declare.DocumentNames;
import io.dynawright.processor.declare.EntityDeclaration;
import io.dynawright.processor.declare.GeneratedNames;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.QueryNames;
import io.dynawright.processor.declare.Visibility;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Stands in for what is generated for an entity that was refused, so that javac does not complain of code that uses it.
 * After an error of ours javac looks at imports and declarations but at no method's body: shells hold what can be
 * imported, by its name alone.
 */
final class Shells {

    /** The methods that an {@code XOperations} can have, but for the queries of indexes. */
    static final List<String> OPERATIONS = List.of(
            "put",
            "insert",
            "find",
            "get",
            "exists",
            "delete",
            "update",
            "updateReturning",
            "upsert",
            "upsertReturning",
            "tryPut",
            "tryInsert",
            "tryUpdate",
            "tryDelete",
            "findAll",
            "putAll",
            "putAllUnchecked",
            "deleteAll",
            "query",
            "where",
            "scan",
            "backfill",
            "check");

    private Shells() {}

    /** One for each name. */
    static List<TypeSpec> of(EntityDeclaration entity, QueryNames queries) {
        return switch (entity.role()) {
            case TABLE -> ofTable(entity, queries);
            case DOCUMENT -> ofDocument(Names.ofDocument(entity.type()), entity.visibility());
            case VIEW ->
                entity.generated().stream()
                        .map(name -> withInstance(TypeNames.className(name), entity.visibility()))
                        .toList();
        };
    }

    private static List<TypeSpec> ofTable(EntityDeclaration entity, QueryNames queries) {
        GeneratedNames names = entity.tableNames();
        return names.all().stream()
                .distinct()
                .filter(name -> !entity.isCalledAsDocument(name))
                .map(name -> shell(names, name, entity.visibility(), queries))
                .toList();
    }

    private static List<TypeSpec> ofDocument(DocumentNames names, Visibility visibility) {
        return names.all().stream()
                .map(name -> {
                    ClassName type = TypeNames.className(name);
                    if (name.equals(names.codec())) {
                        return withInstance(type, visibility);
                    }
                    TypeSpec.Builder shell = Classes.open(type, visibility);
                    if (name.equals(names.update())) {
                        shell.addTypeVariable(TypeVariableName.get("S"));
                    }
                    return shell.build();
                })
                .toList();
    }

    private static TypeSpec withInstance(ClassName type, Visibility visibility) {
        return Classes.open(type, visibility)
                .addField(Classes.instance(type, "Stands in."))
                .build();
    }

    private static TypeSpec shell(
            GeneratedNames names, JavaType.Declared name, Visibility visibility, QueryNames queries) {
        ClassName type = TypeNames.className(name);
        TypeSpec.Builder shell = Classes.open(type, visibility);
        if (name.equals(names.schema()) || name.equals(names.attributes())) {
            shell.addField(Classes.instance(type, "Stands in."));
        } else if (name.equals(names.key())) {
            shell.addMethod(standIn("of"));
        } else if (name.equals(names.operations())) {
            Stream.concat(OPERATIONS.stream(), queries.methods().stream())
                    .distinct()
                    .forEach(operation -> shell.addMethod(standIn(operation)));
        } else if (name.equals(names.query())) {
            shell.addType(nested(Names.FILTER, visibility))
                    .addType(nested(Names.FILTERABLE, visibility))
                    .addType(nested(Names.OPTIONS, visibility));
            queries.builders()
                    .forEach(builder -> shell.addType(Classes.open(type.nestedClass(builder), visibility)
                            .addModifiers(Modifier.STATIC)
                            .addType(nested(Names.FILTER, visibility))
                            .addType(nested(Names.OPTIONS, visibility))
                            .addType(nested(Names.ITEM, visibility))
                            .addType(nested(Names.ATTRIBUTES, visibility))
                            .build()));
        }
        return shell.build();
    }

    private static TypeSpec nested(String name, Visibility visibility) {
        return Classes.open(ClassName.get("", name), visibility)
                .addModifiers(Modifier.STATIC)
                .build();
    }

    private static MethodSpec standIn(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(TypeName.VOID)
                .build();
    }
}
