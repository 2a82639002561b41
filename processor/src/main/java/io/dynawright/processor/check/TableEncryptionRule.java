package io.dynawright.processor.check;

import io.dynawright.processor.declare.SettingsDeclaration;
import io.dynawright.processor.declare.TableDeclaration;
import io.dynawright.processor.declare.Written;
import io.dynawright.processor.problem.Problem;
import io.dynawright.processor.problem.SettingsProblems;
import java.util.Optional;
import java.util.function.Consumer;

/** A key is named if and only if it is the user's own, and such that every replica can use it. */
final class TableEncryptionRule implements TableRule {

    private static final String OWN = "CUSTOMER_MANAGED_KEY";

    @Override
    public void check(TableDeclaration table, Consumer<Problem> problems) {
        SettingsDeclaration settings = table.settings();
        settings.kmsKey()
                .ifPresentOrElse(
                        key -> check(key, settings, problems),
                        () -> settings.encryption()
                                .filter(encryption -> encryption.value().equals(OWN))
                                .map(encryption -> SettingsProblems.noKey(encryption.spot()))
                                .ifPresent(problems));
    }

    private static void check(Written<String> key, SettingsDeclaration settings, Consumer<Problem> problems) {
        Optional<Written<String>> other =
                settings.encryption().filter(encryption -> !encryption.value().equals(OWN));
        other.map(encryption -> SettingsProblems.keyOfOthers(key.spot(), encryption.value()))
                .ifPresent(problems);
        if (ResourceNames.isArn(key.value()) && settings.replicas().regions().size() > 1) {
            problems.accept(SettingsProblems.keyOfOneRegion(key.spot()));
        }
    }
}
