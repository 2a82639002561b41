package io.dynawright.health;

import static io.dynawright.health.SettingDifference.Setting.ENCRYPTION;

import io.dynawright.schema.TableEncryption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.SSEDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;

/** Compares whose key encrypts a table. DynamoDB tells the ARN of a key of AWS KMS, and no alias of it. */
final class EncryptionComparison {

    private EncryptionComparison() {}

    static Compared of(TableEncryption declared, @Nullable SSEDescription found) {
        Optional<String> arn = arn(found);
        if (declared instanceof TableEncryption.AwsOwned) {
            return new Compared(
                    arn
                            .<Difference>map(key -> SettingDifference.undeclared(ENCRYPTION, "", "the KMS key " + key))
                            .stream()
                            .toList(),
                    List.of());
        }
        String wanted =
                declared instanceof TableEncryption.CustomerManaged own ? own.key() : "the AWS managed key of DynamoDB";
        if (arn.isEmpty()) {
            return different("a key that AWS owns", wanted);
        } else if (!(declared instanceof TableEncryption.CustomerManaged own)
                || own.key().contains("alias/")) {
            return Compared.not(
                    "has the KMS key " + arn.get() + ", of which DynamoDB does not tell whether it is " + wanted);
        }
        return isSame(wanted, arn.get()) ? Compared.NOTHING : different("the KMS key " + arn.get(), wanted);
    }

    /** Empty if AWS owns the key. */
    private static Optional<String> arn(@Nullable SSEDescription found) {
        return found == null || found.status() == SSEStatus.DISABLED || found.status() == SSEStatus.DISABLING
                ? Optional.empty()
                : Optional.of(String.valueOf(found.kmsMasterKeyArn()));
    }

    /** A key is named by its ARN, or by its id, with which the ARN ends. */
    private static boolean isSame(String key, String arn) {
        return arn.equals(key) || arn.endsWith("/" + key);
    }

    private static Compared different(String found, String declared) {
        return new Compared(List.of(SettingDifference.declared(ENCRYPTION, "", found, declared)), List.of());
    }
}
