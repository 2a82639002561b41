package io.dynawright.processor.publish.iam;

import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableModel;
import io.dynawright.processor.publish.iam.Statement.Condition;
import java.util.List;
import java.util.Optional;

/**
 * What a table that is encrypted with a key of the user's takes besides: DynamoDB uses the key in the name of who calls
 * it. Only through DynamoDB can the key be used by this. The policy of the key has to allow it, too.
 */
final class EncryptionKey {

    private static final String ALIAS = "alias/";

    private static final List<String> CALLER = List.of("kms:Decrypt");

    private static final List<String> ADMIN = List.of(
            "kms:CreateGrant",
            "kms:Decrypt",
            "kms:DescribeKey",
            "kms:Encrypt",
            "kms:GenerateDataKey",
            "kms:GenerateDataKeyWithoutPlaintext",
            "kms:ReEncryptFrom",
            "kms:ReEncryptTo");

    private EncryptionKey() {}

    /** For who reads or writes items. */
    static Optional<Statement> ofCaller(TableModel table) {
        return statement(table, CALLER);
    }

    /** For who makes the table. */
    static Optional<Statement> ofAdmin(TableModel table) {
        return statement(table, ADMIN);
    }

    /** A policy cannot name a key by an alias, but it can ask for the alias that a key has. */
    private static Optional<Statement> statement(TableModel table, List<String> actions) {
        if (!(table.settings().encryption() instanceof TableEncryption.CustomerManaged managed)) {
            return Optional.empty();
        }
        Condition throughDynamoDb = new Condition("StringLike", "kms:ViaService", List.of("dynamodb.*"));
        int alias = managed.key().indexOf(ALIAS);
        if (alias < 0) {
            return Optional.of(
                    Statement.of("Key", actions, new Target.Key(managed.key())).provided(throughDynamoDb));
        }
        return Optional.of(Statement.of("Key", actions, new Target.Key("*"))
                .provided(throughDynamoDb)
                .provided(new Condition(
                        "ForAnyValue:StringEquals",
                        "kms:ResourceAliases",
                        List.of(managed.key().substring(alias)))));
    }
}
