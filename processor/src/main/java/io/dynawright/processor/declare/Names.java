package io.dynawright.processor.declare;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every name that generated code makes up: types, path accessors, query methods. */
public final class Names {

    /** The class, nested in every query builder, whose accessors a filter may use. */
    public static final String FILTER = "Filter";

    /** The class that these extend where there are several: what every query may filter on. */
    public static final String FILTERABLE = "Filterable";

    /** The class, nested in every query builder with a sort key, that goes on once that is narrowed. */
    public static final String OPTIONS = "Options";

    /** The class, nested in the builder of an index that does not hold whole items, of what it does hold. */
    public static final String ITEM = "Item";

    /** The class beside it that reads it. */
    public static final String ITEM_VIEW = "ItemView";

    /** The class beside it with the attributes that can be selected. */
    public static final String ATTRIBUTES = "Attributes";

    /** All classes that the builder of an index may hold, those of its sort key aside. */
    public static final List<String> NESTED_IN_INDEX_QUERIES = List.of(FILTER, OPTIONS, ITEM, ITEM_VIEW, ATTRIBUTES);

    /** What {@code Object} declares without parameters: an accessor of that name would clash. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /**
     * Methods of the update builders without parameters, see the runtime's {@code UpdateBuilder}, and {@code ifVersion},
     * which a method that sets the one source of a derived attribute could meet.
     */
    private static final Set<String> UPDATE_METHODS = Set.of(
            "it",
            "returningOld",
            "returningChanged",
            "returningNothing",
            "exactlyOnce",
            "ifVersion",
            "setDerivedFromKey",
            "setDefaults");

    /**
     * The verbs of documents' paths and updates without parameters, see {@code DocumentPath, DocumentUpdate}, and what these
     * have for a text, which a method that sets the one source of a derived attribute would meet.
     */
    private static final Set<String> DOCUMENT_VERBS = Set.of("exists", "notExists", "size", "remove", "under");

    /** Methods of the query builders without parameters, see the runtime's {@code QueryBuilder}. */
    private static final Set<String> QUERY_OPTIONS = Set.of("ascending", "descending", "consistent");

    /** What a repository already has; an index of such a name gets a method with a trailing underscore. */
    private static final Set<String> REPOSITORY_METHODS = Set.of(
            "put",
            "insert",
            "find",
            "get",
            "exists",
            "delete",
            "update",
            "upsert",
            "updateReturning",
            "upsertReturning",
            "tryPut",
            "tryInsert",
            "tryUpdate",
            "tryDelete",
            "findAll",
            "putAll",
            "putAllUnchecked",
            "deleteAll",
            "check",
            "query",
            "where",
            "scan",
            "backfill",
            "dynawright",
            "withZone");

    private Names() {}

    /** The generated types of an entity: nested entities carry the names of their enclosing classes. */
    public static GeneratedNames of(JavaType.Declared entity, Naming naming) {
        Function<Artefact, JavaType.Declared> named = artefact -> named(entity, naming, artefact);
        return new GeneratedNames(
                named.apply(Artefact.SCHEMA),
                named.apply(Artefact.KEY),
                named.apply(Artefact.ATTRIBUTES),
                named.apply(Artefact.QUERY),
                named.apply(Artefact.UPDATE),
                named.apply(Artefact.OPERATIONS),
                named.apply(Artefact.REPOSITORY),
                Optional.of(Artefact.ASYNC_REPOSITORY)
                        .filter(artefact -> naming.asyncRepository() == AsyncRepository.GENERATED)
                        .map(named));
    }

    /** What a refused pattern makes of the name stands where Java can have it: the user's code refers to that. */
    private static JavaType.Declared named(JavaType.Declared entity, Naming naming, Artefact artefact) {
        String name = simpleName(entity, naming.pattern(artefact));
        return JavaType.Declared.of(
                entity.packageName(), Identifiers.isTypeName(name) ? name : simpleName(entity, artefact.usual()));
    }

    /** What a pattern makes of an entity's name; whether Java can have that as the name of a type is another thing. */
    public static String simpleName(JavaType.Declared entity, NamePattern pattern) {
        return pattern.nameFor(String.join("_", entity.simpleNames()));
    }

    /**
     * The generated types of a document. None is called as one of a table usually is: a class can be both. They cannot be
     * renamed, since code that is generated for other classes, in other modules too, knows them by the document's name.
     */
    public static DocumentNames ofDocument(JavaType.Declared document) {
        return new DocumentNames(
                suffixed(document, "Codec"), suffixed(document, "Path"), suffixed(document, "DocumentUpdate"));
    }

    /** The codec of a view. */
    public static JavaType.Declared viewCodec(JavaType.Declared view) {
        return ofDocument(view).codec();
    }

    /** The class that tells queries what a view fetches. */
    public static JavaType.Declared view(JavaType.Declared view) {
        return suffixed(view, "View");
    }

    /** All types that are generated for a class in this role. */
    public static List<JavaType.Declared> generated(
            JavaType.Declared type, EntityDeclaration.Role role, Naming naming) {
        return switch (role) {
            case TABLE -> of(type, naming).all();
            case DOCUMENT -> ofDocument(type).all();
            case VIEW -> List.of(viewCodec(type), view(type));
        };
    }

    /** The class that implements an interface over a repository. */
    public static JavaType.Declared repositoryOf(JavaType.Declared repositoryInterface) {
        return suffixed(repositoryInterface, "Repository");
    }

    private static JavaType.Declared suffixed(JavaType.Declared entity, String suffix) {
        return JavaType.Declared.of(entity.packageName(), simpleName(entity, new NamePattern("*" + suffix)));
    }

    /**
     * The method that gives the path of a table's attribute, and what can be done to it: its Java name, with an
     * underscore where Java cannot have that, or where an update has a method of that name. An attribute has the same
     * name everywhere: {@code it.it_()}, since it has to be {@code u.it_()}.
     */
    public static String pathAccessor(String attribute) {
        return accessor(attribute, UPDATE_METHODS);
    }

    /** The same for an attribute of a document, which must not be called like a verb of documents. */
    public static String documentAccessor(String attribute) {
        return accessor(attribute, DOCUMENT_VERBS);
    }

    /** The one or the other. */
    public static String accessor(String attribute, EntityDeclaration.Role role) {
        return role == EntityDeclaration.Role.TABLE ? pathAccessor(attribute) : documentAccessor(attribute);
    }

    private static String accessor(String attribute, Set<String> taken) {
        String name = inOneWord(attribute);
        return OBJECT_METHODS.contains(name) || taken.contains(name) ? name + "_" : Identifiers.of(name);
    }

    /** The name of a discriminator as if it were an attribute's in Java: the words of its name in camel case. */
    public static String discriminator(String storedName) {
        return Identifiers.isIdentifier(storedName) ? storedName : camelCase(storedName, "discriminator");
    }

    /** The name of a flattened attribute in one word: {@code billingCity} for {@code billing.city}. */
    public static String inOneWord(String attribute) {
        String[] words = attribute.split("\\.");
        return words[0] + Arrays.stream(words).skip(1).map(Names::capitalized).collect(Collectors.joining());
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The method that gives a query's sort key: as {@link #pathAccessor}, and apart from the query's own options. */
    public static String sortKeyAccessor(String attribute) {
        return QUERY_OPTIONS.contains(attribute) ? attribute + "_" : pathAccessor(attribute);
    }

    /** The repository method that queries an index: the words of its name in camel case. */
    public static String queryMethod(String index) {
        String name = camelCase(index, "_index");
        return isRepositoryMethod(name) ? name + "_" : Identifiers.of(name);
    }

    /** Whether a query method of this name would clash with what every repository, or every object, already has. */
    public static boolean isRepositoryMethod(String name) {
        return REPOSITORY_METHODS.contains(name) || OBJECT_METHODS.contains(name);
    }

    /** The builder class, nested in the query class, of the index with this query method. */
    public static String queryBuilder(String queryMethod) {
        String name = queryMethod.substring(0, 1).toUpperCase(Locale.ROOT) + queryMethod.substring(1);
        return name.equals(FILTERABLE) || NESTED_IN_INDEX_QUERIES.contains(name) ? name + "_" : name;
    }

    /** The same, apart from the types that the query class itself names, which a nested class would hide. */
    public static String queryBuilder(String queryMethod, Collection<String> visible) {
        String name = queryBuilder(queryMethod);
        return visible.contains(name) ? name + "_" : name;
    }

    /** The class, nested in an index's builder, with what a query can be told once this sort attribute is fixed. */
    public static String stage(String attribute) {
        return "After" + capitalized(inOneWord(attribute));
    }

    /** The name, with underscores until none of the others is the same; it is then one of them. */
    static String unlessTaken(String name, Set<String> taken) {
        return taken.add(name) ? name : unlessTaken(name + "_", taken);
    }

    private static String camelCase(String text, String none) {
        String joined = Arrays.stream(text.split("[^a-zA-Z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return joined.isEmpty() ? none : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}
