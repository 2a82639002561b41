package io.dynawright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Encrypts an attribute before it leaves the program, and decrypts it when it is read: DynamoDB, its exports, streams and
 * backups hold only an envelope. The attribute can be of any type that can be stored.
 *
 * <pre>{@code
 * @Table("patients")
 * public record Patient(@PartitionKey String id, @Encrypted String insuranceNumber, @Encrypted @Nullable Address home) {}
 *
 * Dynawright dynawright = Dynawright.over(client)
 *     .withCipher(AesGcmFieldCipher.of(KeyProvider.of("2026-01", key)));
 * }</pre>
 *
 * <p>What is encrypted can be put, set, removed and read, and asked for its presence:
 * {@code it.home().exists()}. It cannot be compared, sorted by, copied, selected or changed in part, and the generated
 * code has no methods for that. It can be part of a {@link View}, of what an index includes, and of what
 * {@link Flatten} takes in. It cannot be a key, be {@link Derived}, be what something else is derived from, or stand
 * inside of a {@link Document}: encrypt the attribute that holds the document.
 *
 * <p>The envelope is bound to the attribute's name and to the item's key: copied to another attribute or item, it cannot
 * be read. So an attribute is not renamed, nor an item given another key, without writing it anew.
 *
 * <p>Without a cipher nothing is written and nothing is read: calls throw
 * {@link io.dynawright.error.ConfigurationException}. What is stored and is no envelope, such as plain values from
 * before the annotation, was changed, or was encrypted with a key that is not known, is a
 * {@link io.dynawright.error.ConversionException} and never given out. An absent value stays absent, which can be seen,
 * as can about how long a value is. A value grows by about 70 bytes.
 *
 * <p>The schema alone has no cipher: {@code PatientSchema.INSTANCE.encryptedWith(cipher)} is one for the AWS enhanced
 * client, and for items from streams and exports.
 *
 * @see io.dynawright.cipher.AesGcmFieldCipher
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Encrypted {}
