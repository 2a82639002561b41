package io.dynawright.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.TableClass;
import io.dynawright.codec.AttributeType;
import io.dynawright.error.ConfigurationException;
import io.dynawright.operation.CheckFailure;
import io.dynawright.operation.Reply;
import io.dynawright.schema.Capacity;
import io.dynawright.schema.DeletionProtection;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableEncryption;
import io.dynawright.schema.TableSettings;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** What is said of tables that differ, and in which steps they are changed. */
class DriftReportTest {

    private static final TableDefinition PLAIN = order(table -> table);

    private static TableDefinition order(UnaryOperator<TableDefinition.Builder> more) {
        return more.apply(TableDefinition.of("orders")
                        .attribute("id", AttributeType.S)
                        .attribute("at", AttributeType.S)
                        .attribute("status", AttributeType.S)
                        .attribute("day", AttributeType.N)
                        .attribute("note", AttributeType.S)
                        .attribute("until", AttributeType.N)
                        .attribute("later", AttributeType.N)
                        .key("id", "at"))
                .build();
    }

    private static TableDefinition set(UnaryOperator<TableSettings.Builder> settings) {
        return order(
                table -> table.settings(settings.apply(TableSettings.builder()).build()));
    }

    private static TableDefinition expiring(String attribute) {
        return order(table ->
                table.lifecycle(Lifecycle.builder().timeToLive(attribute).build()));
    }

    /** What is printed of a table that was made as the first is declared, and is declared as the second. */
    private static String report(TableDefinition deployed, TableDefinition declared) {
        return Deployed.of(deployed).comparedWith(declared).toString();
    }

    @Test
    void aTableAsDeclaredIsClean() {
        DriftReport report = Deployed.of(PLAIN).comparedWith(PLAIN);
        assertThat(report).hasToString("table orders of Order: is as the entity declares it");
        assertThat(report.isClean()).isTrue();
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void aMissingIndexIsCreated() {
        assertThat(report(PLAIN, order(table -> table.globalIndex("by-status", "status", "at"))))
                .isEqualTo("""
                        table orders of Order:
                          PROBLEM has no index by-status. Add it, or correct the entity
                          1. Create the index by-status. It is filled with the table's items before it is ACTIVE, which \
                        takes the longer the larger the table is
                             aws dynamodb update-table --cli-input-json '{"AttributeDefinitions":[{"AttributeName":"at",\
                        "AttributeType":"S"},{"AttributeName":"status","AttributeType":"S"}],"TableName":"orders",\
                        "GlobalSecondaryIndexUpdates":[{"Create":{"IndexName":"by-status","KeySchema":[{"AttributeName":\
                        "status","KeyType":"HASH"},{"AttributeName":"at","KeyType":"RANGE"}],"Projection":\
                        {"ProjectionType":"ALL"}}}]}'
                          2. Wait until the table, its indexes and its replicas are ACTIVE
                             aws dynamodb describe-table --table-name orders --query 'Table.[TableStatus, \
                        GlobalSecondaryIndexes[].IndexStatus, Replicas[].ReplicaStatus]'""");
    }

    /** The actions of the steps but for the waiting. */
    private static List<String> purposes(DriftReport report) {
        return report.tables().get(0).steps().stream()
                .filter(step -> !(step instanceof Step.Wait))
                .map(Step::purpose)
                .toList();
    }

    @Test
    void anIndexWithAnotherKeyOrProjectionIsDeletedAndCreated() {
        TableDefinition deployed =
                order(table -> table.globalIndex("by-status", "status").globalIndex("by-day", "day"));
        TableDefinition declared = order(table -> table.globalIndex("by-status", "status", "at")
                .globalIndex("by-day", List.of("day"), List.of(), new IndexProjection.KeysOnly()));
        assertThat(purposes(Deployed.of(deployed).comparedWith(declared)))
                .containsExactly(
                        "Delete the index by-status, to create it as it is declared: until then it cannot be queried."
                                + " If it has to be, declare the new one under another name, and remove this one later",
                        "Create the index by-status. It is filled with the table's items before it is ACTIVE, which"
                                + " takes the longer the larger the table is");
        assertThat(purposes(Deployed.of(declared).comparedWith(deployed)))
                .extracting(purpose -> purpose.substring(0, purpose.indexOf(' ', 17)))
                .containsExactly(
                        "Delete the index by-day,",
                        "Delete the index by-status,",
                        "Create the index by-status.",
                        "Create the index by-day.");
    }

    @Test
    void anIndexThatNobodyDeclaresIsRemovedOnlyIfAskedFor() {
        Deployed deployed = Deployed.of(order(table -> table.globalIndex("by-status", "status")));
        DriftReport kept = deployed.comparedWith(PLAIN);
        assertThat(kept.isClean()).isTrue();
        assertThat(kept).hasToString("""
                        table orders of Order: is as the entity declares it
                          OK      has the index by-status, which the entity does not declare""");
        DriftReport removed = deployed.comparedWith(PLAIN, DriftOptions::removeUndeclared);
        assertThat(removed.isClean()).isFalse();
        assertThat(purposes(removed)).containsExactly("Delete the index by-status, which the entity does not declare");
    }

    @Test
    void aKeyTypeThatAnotherIndexHoldsOnToIsLeftToAPerson() {
        TableDefinition deployed =
                order(table -> table.attribute("x", AttributeType.S).globalIndex("theirs", "x"));
        TableDefinition declared =
                order(table -> table.attribute("x", AttributeType.N).globalIndex("ours", "x"));
        assertThat(purposes(Deployed.of(deployed).comparedWith(declared)))
                .containsExactly(
                        "The index ours cannot be created: something else that the table has in a key needs x to"
                                + " be of another type. Remove that first, or declare the type that it has");
        assertThat(purposes(Deployed.of(deployed).comparedWith(declared, DriftOptions::removeUndeclared)))
                .extracting(purpose -> purpose.substring(0, 16))
                .containsExactly("Delete the index", "Create the index");
    }

    @Test
    void anotherKeyOrLocalIndexTakesANewTable() {
        TableDefinition otherKey = TableDefinition.of("orders")
                .attribute("id", AttributeType.S)
                .key("id")
                .build();
        DriftReport key = Deployed.of(PLAIN).comparedWith(otherKey);
        assertThat(key).hasToString("""
                        table orders of Order:
                          PROBLEM has the key (id, at), and the entity declares (id). Correct the entity, or make the table \
                        anew: its key cannot be changed
                          1. The table has the key (id, at), and the entity declares (id). Correct the entity, or make the \
                        table anew: its key cannot be changed. A table cannot be changed so. Make a new one under another \
                        name with the command below, and what else its settings say; export the items of the old one and \
                        import them, or copy them with a program that scans; let programs work with the new name by \
                        TableNames; and delete the old table when nobody needs it
                             aws dynamodb create-table --cli-input-json '{"AttributeDefinitions":[{"AttributeName":"id",\
                        "AttributeType":"S"}],"TableName":"orders-2","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],\
                        "BillingMode":"PAY_PER_REQUEST"}'""");
        TableDefinition local = order(table -> table.localIndex("by-note", "note")
                .settings(TableSettings.builder()
                        .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                        .build()));
        assertThat(Deployed.of(PLAIN).comparedWith(local).tables().get(0).steps())
                .hasExactlyElementsOfTypes(Step.Rebuild.class, Step.UpdateTable.class, Step.Wait.class);
        assertThat(Deployed.of(local)
                        .comparedWith(PLAIN, DriftOptions::removeUndeclared)
                        .tables()
                        .get(0)
                        .steps()
                        .get(0))
                .isInstanceOf(Step.Rebuild.class);
    }

    @Test
    void theBillingModeComesWithTheUnitsOfAllIndexesThatStay() {
        TableDefinition deployed =
                order(table -> table.globalIndex("by-status", "status").globalIndex("theirs", "note"));
        TableDefinition declared = order(table -> table.globalIndex(
                        "by-status",
                        List.of("status"),
                        List.of(),
                        new IndexProjection.All(),
                        Capacity.USUAL.withProvisioned(7, 8))
                .settings(TableSettings.builder()
                        .capacity(Capacity.USUAL.withProvisioned(5, 6))
                        .build()));
        DriftReport report = Deployed.of(deployed).comparedWith(declared);
        Step.UpdateTable step =
                (Step.UpdateTable) report.tables().get(0).steps().get(0);
        assertThat(RequestJson.text(step.request()))
                .isEqualTo("{\"TableName\":\"orders\",\"BillingMode\":\"PROVISIONED\","
                        + "\"ProvisionedThroughput\":{\"ReadCapacityUnits\":5,\"WriteCapacityUnits\":6},"
                        + "\"GlobalSecondaryIndexUpdates\":["
                        + "{\"Update\":{\"IndexName\":\"by-status\","
                        + "\"ProvisionedThroughput\":{\"ReadCapacityUnits\":7,\"WriteCapacityUnits\":8}}},"
                        + "{\"Update\":{\"IndexName\":\"theirs\","
                        + "\"ProvisionedThroughput\":{\"ReadCapacityUnits\":5,\"WriteCapacityUnits\":6}}}]}");
        assertThat(report.toString())
                .contains("WARNING has the billing mode PAY_PER_REQUEST, and the entity declares PROVISIONED");
    }

    @Test
    void whatAStreamShowsIsChangedByANewStream() {
        TableDefinition keys = set(settings -> settings.stream(StreamView.KEYS_ONLY));
        TableDefinition images = set(settings -> settings.stream(StreamView.NEW_IMAGE));
        assertThat(purposes(Deployed.of(keys).comparedWith(images)))
                .containsExactly(
                        "Disable the stream. What it holds can be read for 24 hours, by the ARN that it has",
                        "Enable the stream, which has an ARN of its own: whoever reads the stream has to be given that");
        assertThat(purposes(Deployed.of(keys).comparedWith(PLAIN))).isEmpty();
        assertThat(purposes(Deployed.of(keys).comparedWith(PLAIN, DriftOptions::removeUndeclared)))
                .hasSize(1);
    }

    @Test
    void anotherTimeToLiveTakesTwoChangesAndAnHourBetween() {
        assertThat(Deployed.of(expiring("until"))
                        .comparedWith(expiring("later"))
                        .tables()
                        .get(0)
                        .steps())
                .extracting(Step::toString)
                .satisfiesExactly(
                        step -> assertThat(step)
                                .endsWith(
                                        "update-time-to-live --cli-input-json '{\"TableName\":\"orders\","
                                                + "\"TimeToLiveSpecification\":{\"Enabled\":false,\"AttributeName\":\"until\"}}'"),
                        step -> assertThat(step).endsWith("aws dynamodb describe-time-to-live --table-name orders"),
                        step -> assertThat(step).contains("{\"Enabled\":true,\"AttributeName\":\"later\"}"));
        DriftReport undeclared = Deployed.of(expiring("until")).comparedWith(PLAIN);
        assertThat(undeclared.isClean()).isFalse();
        assertThat(undeclared.tables().get(0).steps()).isEmpty();
    }

    @Test
    void eachSettingIsToldAndHasAStepOfItsOwn() {
        TableDefinition declared = set(settings -> settings.capacity(Capacity.USUAL.withMaximum(10, 0))
                .recoveryDays(7)
                .encryption(new TableEncryption.CustomerManaged("k1"))
                .deletionProtection(DeletionProtection.ON)
                .tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)
                .tag("team", "it's ours"));
        DriftReport report = Deployed.of(PLAIN).comparedWith(declared);
        assertThat(report.tables().get(0).differences())
                .extracting(difference -> difference.level() + " " + difference.message())
                .containsExactly(
                        "WARNING has at most no read units and no write units a second, and the entity declares 10 read"
                                + " units and no write units",
                        "WARNING has no deletion protection, and the entity declares one",
                        "WARNING has the table class STANDARD, and the entity declares STANDARD_INFREQUENT_ACCESS",
                        "WARNING has a key that AWS owns, and the entity declares k1",
                        "WARNING has no point-in-time recovery, and the entity declares point-in-time recovery of 7 days",
                        "WARNING has no tag team, and the entity declares team = it's ours");
        assertThat(report.tables().get(0).steps().stream()
                        .filter(step -> !(step instanceof Step.Wait))
                        .map(step -> step.toString().substring(step.toString().indexOf('\n') + 1)))
                .containsExactly(
                        "aws dynamodb update-table --cli-input-json '{\"TableName\":\"orders\",\"OnDemandThroughput\":"
                                + "{\"MaxReadRequestUnits\":10}}'",
                        "aws dynamodb update-table --cli-input-json '{\"TableName\":\"orders\","
                                + "\"DeletionProtectionEnabled\":true}'",
                        "aws dynamodb update-table --cli-input-json '{\"TableName\":\"orders\","
                                + "\"TableClass\":\"STANDARD_INFREQUENT_ACCESS\"}'",
                        "aws dynamodb update-table --cli-input-json '{\"TableName\":\"orders\",\"SSESpecification\":"
                                + "{\"Enabled\":true,\"SSEType\":\"KMS\",\"KMSMasterKeyId\":\"k1\"}}'",
                        "aws dynamodb update-continuous-backups --cli-input-json '{\"TableName\":\"orders\","
                                + "\"PointInTimeRecoverySpecification\":{\"PointInTimeRecoveryEnabled\":true,"
                                + "\"RecoveryPeriodInDays\":7}}'",
                        "aws dynamodb tag-resource --cli-input-json '{\"ResourceArn\":"
                                + "\"arn:aws:dynamodb:eu-west-1:123456789012:table/orders\","
                                + "\"Tags\":[{\"Key\":\"team\",\"Value\":\"it'\\''s ours\"}]}'");
    }

    @Test
    void anAliasOfAKeyIsNotCompared() {
        TableDefinition declared =
                set(settings -> settings.encryption(new TableEncryption.CustomerManaged("alias/shop")));
        DriftReport report = Deployed.of(PLAIN)
                .but(table -> table.sseDescription(
                        key -> key.status(SSEStatus.ENABLED).kmsMasterKeyArn("arn:aws:kms:eu-west-1:1:key/k1")))
                .comparedWith(declared);
        assertThat(report.isClean()).isTrue();
        assertThat(report).hasToString("""
                        table orders of Order: is as the entity declares it
                          has the KMS key arn:aws:kms:eu-west-1:1:key/k1, of which DynamoDB does not tell whether it is \
                        alias/shop""");
    }

    @Test
    void whatIsServedAtOnceIsOnlyRaised() {
        Deployed warm = Deployed.of(PLAIN)
                .but(table -> table.warmThroughput(
                        units -> units.readUnitsPerSecond(12000L).writeUnitsPerSecond(4000L)));
        assertThat(warm.comparedWith(set(settings -> settings.capacity(Capacity.USUAL.withWarm(12000, 0))))
                        .isClean())
                .isTrue();
        assertThat(purposes(warm.comparedWith(set(settings -> settings.capacity(Capacity.USUAL.withWarm(13000, 0))))))
                .containsExactly("Raise what is served at once, which costs money and cannot be taken back");
        assertThat(warm.comparedWith(set(settings -> settings.capacity(Capacity.USUAL.withWarm(13000, 3000))))
                        .toString())
                .contains("{\"ReadUnitsPerSecond\":13000,\"WriteUnitsPerSecond\":4000}");
    }

    @Test
    void tagsOfAwsAreNobodysBusiness() {
        Deployed plain = Deployed.of(PLAIN);
        Deployed tagged = new Deployed(
                plain.description(),
                plain.timeToLive(),
                plain.backups(),
                new Reply.Given<>(Map.of("aws:cloudformation:stack-name", "shop")));
        assertThat(tagged.comparedWith(PLAIN, DriftOptions::removeUndeclared))
                .hasToString("table orders of Order: is as the entity declares it");
    }

    @Test
    void whatIsRefusedIsNotComparedAndSaidSo() {
        Deployed plain = Deployed.of(PLAIN);
        CheckFailure refused = new CheckFailure(CheckFailure.Kind.PERMISSION, new ConfigurationException("no"));
        Deployed partly = new Deployed(
                plain.description(), plain.timeToLive(), new Reply.Failed<>(refused), new Reply.Failed<>(refused));
        DriftReport report =
                partly.comparedWith(set(settings -> settings.tag("team", "us").recoveryDays(7)));
        assertThat(report.isClean()).isTrue();
        assertThat(report.toString())
                .contains("  has tags that could not be compared, since the caller has no permission"
                        + " dynamodb:ListTagsOfResource. Allow it in the caller's policy.")
                .contains("  has backups that could not be compared");
        DriftReport nothing = new Deployed(
                        new Reply.Failed<>(refused), plain.timeToLive(), plain.backups(), plain.tags())
                .comparedWith(PLAIN);
        assertThat(nothing.isClean()).isFalse();
        assertThat(nothing.isComplete()).isFalse();
    }

    @Test
    void aMissingTableIsCreated() {
        CheckFailure missing = new CheckFailure(CheckFailure.Kind.NOT_FOUND, new ConfigurationException("no"));
        TableDefinition declared = order(
                table -> table.lifecycle(Lifecycle.builder().timeToLive("until").build())
                        .settings(TableSettings.builder().recoveryDays(7).build()));
        DriftReport report = new Deployed(
                        new Reply.Failed<>(missing),
                        new Reply.NotAsked<>(),
                        new Reply.NotAsked<>(),
                        new Reply.NotAsked<>())
                .comparedWith(declared);
        assertThat(report.isClean()).isFalse();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.tables().get(0).steps())
                .hasExactlyElementsOfTypes(
                        Step.CreateTable.class,
                        Step.Wait.class,
                        Step.UpdateTimeToLive.class,
                        Step.UpdateContinuousBackups.class);
        assertThat(report.toString())
                .startsWith("table orders of Order:\n  does not exist in the account and region of the client.");
    }

    @Test
    void aBusyTableIsWaitedForAndABrokenOneLeftToAPerson() {
        TableDefinition declared = set(settings -> settings.tableClass(TableClass.STANDARD_INFREQUENT_ACCESS));
        assertThat(Deployed.of(PLAIN)
                        .but(table -> table.tableStatus(TableStatus.UPDATING))
                        .comparedWith(declared)
                        .tables()
                        .get(0)
                        .steps())
                .hasExactlyElementsOfTypes(Step.Wait.class, Step.UpdateTable.class, Step.Wait.class);
        assertThat(Deployed.of(PLAIN)
                        .but(table -> table.tableStatus(TableStatus.DELETING))
                        .comparedWith(declared)
                        .tables()
                        .get(0)
                        .steps())
                .hasExactlyElementsOfTypes(Step.Manual.class);
    }

    @Test
    void programsGetTheSameAsJson() {
        DriftReport report = Deployed.of(PLAIN)
                .comparedWith(set(settings -> settings.tableClass(TableClass.STANDARD_INFREQUENT_ACCESS)));
        assertThat(report.toJson()).isEqualTo("""
                        {
                          "clean" : false,
                          "complete" : true,
                          "tables" : [
                            {
                              "name" : "orders",
                              "entity" : "Order",
                              "physicalName" : "orders",
                              "outcome" : "COMPARED",
                              "clean" : false,
                              "differences" : [
                                {
                                  "level" : "WARNING",
                                  "kind" : "SETTING",
                                  "message" : "has the table class STANDARD, and the entity declares STANDARD_INFREQUENT_ACCESS"
                                }
                              ],
                              "remarks" : [ ],
                              "steps" : [
                                {
                                  "action" : "UpdateTable",
                                  "purpose" : "Change the table class, which DynamoDB allows twice in 30 days",
                                  "request" : {
                                    "TableName" : "orders",
                                    "TableClass" : "STANDARD_INFREQUENT_ACCESS"
                                  }
                                },
                                {
                                  "action" : "Wait",
                                  "purpose" : "Wait until the table, its indexes and its replicas are ACTIVE",
                                  "goal" : "ACTIVE"
                                }
                              ]
                            }
                          ]
                        }""");
    }
}
