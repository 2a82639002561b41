package io.dynawright.samples.conformance.support;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The schemas that a test has compiled, and not the class path. */
public final class CompiledSchemas implements AutoCloseable {

    private final URLClassLoader classes;

    private CompiledSchemas(URLClassLoader classes) {
        this.classes = classes;
    }

    /** Those in this folder. */
    public static CompiledSchemas in(Path folder) throws IOException {
        return new CompiledSchemas(
                new Loader(new URL[] {folder.toUri().toURL()}, CompiledSchemas.class.getClassLoader()));
    }

    /** The schema with this qualified name. */
    public TableSchema<?> schema(String name) throws ReflectiveOperationException {
        var instance = classes.loadClass(name).getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        return (TableSchema<?>) instance.get(null);
    }

    /** Reads an object from the item, and writes it again. */
    public static <T> Map<String, AttributeValue> roundTrip(TableSchema<T> schema, Map<String, AttributeValue> item) {
        return schema.itemToMap(schema.mapToItem(item), true);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    /** Prefers what was compiled to classes of the same name on the class path. */
    private static final class Loader extends URLClassLoader {

        Loader(URL[] urls, ClassLoader parent) {
            super(urls, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                boolean isCompiled = findResource(name.replace('.', '/') + ".class") != null;
                if (isCompiled && findLoadedClass(name) == null) {
                    return findClass(name);
                }
                return super.loadClass(name, resolve);
            }
        }
    }
}
