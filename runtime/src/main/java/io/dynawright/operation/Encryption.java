package io.dynawright.operation;

import io.dynawright.cipher.FieldCipher;
import io.dynawright.cipher.ItemCipher;
import io.dynawright.error.ConfigurationException;
import io.dynawright.error.ConversionException;
import io.dynawright.error.EncryptionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.TableDefinition;
import io.dynawright.time.Zoning;
import io.dynawright.wire.RawItem;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Encrypts what is sent and decrypts what comes back. An entity without encrypted attributes needs no cipher. */
final class Encryption {

    private Encryption() {}

    /** Makes sure that there is a cipher if one is needed. */
    static void demand(Subject<?> subject, OperationContext context) {
        if (isNeeded(subject)) {
            cipher(subject, context);
        }
    }

    /** The item as it is stored. */
    static Map<String, AttributeValue> encrypted(
            Subject<?> subject, Map<String, AttributeValue> item, OperationContext context) {
        return isNeeded(subject)
                ? located(
                        () -> subject.target(item),
                        () -> items(subject, context).encrypt(item))
                : item;
    }

    /** The changes as they are sent. */
    static List<UpdateAction> encrypted(KeyedSubject<?> item, List<UpdateAction> actions, OperationContext context) {
        if (!isNeeded(item.subject())) {
            return actions;
        }
        ItemCipher cipher = items(item.subject(), context);
        return actions.stream()
                .map(action -> cipher.attributes().contains(action.path().attribute())
                        ? encrypted(item, action, cipher)
                        : action)
                .toList();
    }

    private static UpdateAction encrypted(KeyedSubject<?> item, UpdateAction action, ItemCipher cipher) {
        if (action.path().isTopLevel()) {
            if (action instanceof UpdateAction.Remove) {
                return action;
            } else if (action instanceof UpdateAction.Set set) {
                return new UpdateAction.Set(set.path(), encrypted(item, set.path(), set.value(), cipher));
            }
        }
        throw inPart(item, action.path());
    }

    private static UpdateValue encrypted(KeyedSubject<?> item, Path path, UpdateValue value, ItemCipher cipher) {
        if (value instanceof UpdateValue.Given given) {
            return new UpdateValue.Given(
                    located(item::target, () -> cipher.encrypt(path.attribute(), given.value(), item.encoded())));
        } else if (value instanceof UpdateValue.StoredOr stored && stored.path().equals(path)) {
            return new UpdateValue.StoredOr(path, encrypted(item, path, stored.absent(), cipher));
        }
        throw inPart(item, path);
    }

    private static InvalidRequestException inPart(KeyedSubject<?> item, Path path) {
        return new InvalidRequestException(
                "Attribute " + path + " is encrypted: it can be set or removed as a whole, and nothing else",
                item.target());
    }

    /** What was fetched of an item, as its codecs wrote it. */
    static RawItem decrypted(Subject<?> subject, RawItem item, OperationContext context) {
        return isNeeded(subject)
                ? located(
                        () -> subject.target(item.values()),
                        () -> RawItem.of(items(subject, context).decrypt(item.values())))
                : item;
    }

    /**
     * The entity that an item is.
     *
     * @throws ConversionException if it cannot be decrypted or read
     */
    static <T> T decode(Subject<T> subject, RawItem item, OperationContext context) {
        EntitySchema<T> schema = subject.schema();
        Zoning zoning = context.zoning();
        if (isNeeded(subject)) {
            return located(
                    () -> subject.target(item.values()),
                    () -> schema.encryptedWith(cipher(subject, context)).fromItem(item.values(), zoning));
        }
        return zoning.isUtc()
                ? item.read(schema::fromUnlocated)
                : item.read(in -> schema.fromUnlocated(schema.zoned(in, zoning)));
    }

    /**
     * What is to be fetched for these places. Under an encrypted attribute nothing can be fetched alone, and its cipher
     * needs the item's key.
     */
    static List<Path> fetched(Subject<?> subject, List<Path> wanted) {
        List<String> encrypted = attributes(subject);
        if (wanted.stream().noneMatch(path -> encrypted.contains(path.attribute()))) {
            return wanted;
        }
        Stream<Path> whole =
                wanted.stream().map(path -> encrypted.contains(path.attribute()) ? Path.of(path.attribute()) : path);
        return Stream.concat(subject.keyPaths().stream(), whole).distinct().toList();
    }

    /** What the cipher made; where it failed, the call that it was for is told. */
    private static <R> R located(Supplier<Target> call, Supplier<R> result) {
        try {
            return result.get();
        } catch (EncryptionException e) {
            throw e.in(call.get());
        }
    }

    private static boolean isNeeded(Subject<?> subject) {
        return !attributes(subject).isEmpty();
    }

    private static List<String> attributes(Subject<?> subject) {
        return subject.schema().definition().lifecycle().encrypted();
    }

    private static ItemCipher items(Subject<?> subject, OperationContext context) {
        TableDefinition table = subject.schema().definition();
        return new ItemCipher(
                cipher(subject, context),
                table.lifecycle().encrypted(),
                table.key().attributes());
    }

    private static FieldCipher cipher(Subject<?> subject, OperationContext context) {
        return context.cipher()
                .orElseThrow(() -> new ConfigurationException(
                        "There is no cipher for " + String.join(", ", attributes(subject)) + " of "
                                + subject.schema().entity().getSimpleName()
                                + ": give one, as in dynawright.withCipher(AesGcmFieldCipher.of(keys))",
                        subject.target()));
    }
}
