package io.dynawright.annotation;

import io.dynawright.id.IdKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the attribute a new id where it is null: a {@code put} or {@code insert} of an object without one makes it, and so
 * does an {@code upsert} that creates an item, unless it sets the attribute. An id that is there is never replaced. Mostly
 * it is a key. The attribute is a {@code String}, or for the UUID kinds a {@code java.util.UUID}.
 *
 * <pre>{@code
 * @PartitionKey @AutoId(IdKind.ULID) String orderId
 * }</pre>
 *
 * <p>What a write returns has the id; the object passed in is left as it was. Ids come from the source that
 * {@code Dynawright.withIds} takes, at first from the JDK and from these libraries, which the class path must have:
 * {@code com.github.f4b6a3:uuid-creator} for {@link IdKind#UUID_V7}, {@code com.github.f4b6a3:ulid-creator} for
 * {@link IdKind#ULID}.
 *
 * <p>An operation that is run again makes another id; a retry of the same run sends the same.
 *
 * <p>What is {@link Derived} from it is derived anew when there is a new id: the method then runs twice, first with null.
 * Unless the id is part of the key, there is no {@code upsert} of such an entity.
 *
 * <p>It cannot stand in a document or view, be {@link Derived}, or have a {@link Default}. If the table's type is sealed,
 * all classes have it.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface AutoId {

    /** The form of the ids. */
    IdKind value();
}
