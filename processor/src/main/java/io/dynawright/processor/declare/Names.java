package io.dynawright.processor.declare;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every name that generated code makes up: types, path accessors, query methods. */
public final class Names {

    /** The class, nested in every query builder, whose accessors a filter may use. */
    public static final String FILTER = "Filter";

    /** The class that these extend where there are several: what every query may filter on. */
    public static final String FILTERABLE = "Filterable";

    /** What {@code Object} declares without parameters: an accessor of that name would clash. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Methods of the query builders without parameters, see the runtime's {@code QueryBuilder}. */
    private static final Set<String> QUERY_OPTIONS = Set.of("ascending", "descending", "consistent");

    /** What a repository already has; an index of such a name gets a method with a trailing underscore. */
    private static final Set<String> REPOSITORY_METHODS = Set.of(
            "put", "insert", "find", "get", "exists", "delete", "update", "upsert", "query", "scan", "dynawright");

    private static final Set<String> KEYWORDS = Set.of(
            "_",
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    private Names() {}

    /** The generated types of an entity: nested entities carry the names of their enclosing classes. */
    public static GeneratedNames of(JavaType.Declared entity) {
        return new GeneratedNames(
                suffixed(entity, "Schema"),
                suffixed(entity, "Key"),
                suffixed(entity, "Attributes"),
                suffixed(entity, "Query"),
                suffixed(entity, "Update"),
                suffixed(entity, "Operations"),
                suffixed(entity, "Repository"));
    }

    /** The codec that is generated for a document. */
    public static JavaType.Declared documentCodec(JavaType.Declared document) {
        return suffixed(document, "Codec");
    }

    private static JavaType.Declared suffixed(JavaType.Declared entity, String suffix) {
        return JavaType.Declared.of(entity.packageName(), String.join("_", entity.simpleNames()) + suffix);
    }

    /** The method that gives an attribute's path: its Java name, with an underscore where Java cannot have that. */
    public static String pathAccessor(String attribute) {
        String name = inOneWord(attribute);
        return OBJECT_METHODS.contains(name) ? name + "_" : identifier(name);
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
        String name = camelCase(index);
        return isRepositoryMethod(name) ? name + "_" : identifier(name);
    }

    /** Whether a query method of this name would clash with what every repository, or every object, already has. */
    public static boolean isRepositoryMethod(String name) {
        return REPOSITORY_METHODS.contains(name) || OBJECT_METHODS.contains(name);
    }

    /** Whether Java allows this as the name of a method. */
    public static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart)
                && !KEYWORDS.contains(name);
    }

    /** The builder class, nested in the query class, of the index with this query method. */
    public static String queryBuilder(String queryMethod) {
        String name = queryMethod.substring(0, 1).toUpperCase(Locale.ROOT) + queryMethod.substring(1);
        return name.equals(FILTER) || name.equals(FILTERABLE) ? name + "_" : name;
    }

    /** The same, apart from the types that the query class itself names, which a nested class would hide. */
    public static String queryBuilder(String queryMethod, Collection<String> visible) {
        String name = queryBuilder(queryMethod);
        return visible.contains(name) ? name + "_" : name;
    }

    private static String camelCase(String text) {
        String joined = Arrays.stream(text.split("[^a-zA-Z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return joined.isEmpty() ? "_index" : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private static String identifier(String name) {
        String start = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
        return KEYWORDS.contains(start) ? start + "_" : start;
    }
}
