package io.dynawright.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class TemplateTablesTest {

    private static final String TEMPLATE = """
            {
              "Parameters": {"Prefix": {"Type": "String", "Default": "tmpl"}},
              "Conditions": {"HasPrefix": {"Fn::Not": [{"Fn::Equals": [{"Ref": "Prefix"}, ""]}]}},
              "Resources": {
                "Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "n"}},
                "CartsTable": {
                  "Type": "AWS::DynamoDB::Table",
                  "Properties": {
                    "TableName": {"Fn::Join": ["", [{"Fn::If": ["HasPrefix", {"Fn::Sub": "${Prefix}_"}, ""]}, "carts"]]},
                    "BillingMode": "PROVISIONED",
                    "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 2},
                    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                    "DeletionProtectionEnabled": false,
                    "StreamSpecification": {"StreamViewType": "KEYS_ONLY"},
                    "TimeToLiveSpecification": {"AttributeName": "gone", "Enabled": true},
                    "Tags": [{"Key": "a", "Value": "b"}]
                  }
                }
              }
            }
            """;

    @RegisterExtension
    static final DynamoDbLocalExtension DYNAMODB = DynamoDbLocalExtension.with();

    @Test
    void aTableIsMadeAsTheTemplateSays(DynamoDbClient client) {
        TemplateTables tables = TemplateTables.in(stream(TEMPLATE), Map.of());
        assertThat(tables.names()).containsExactly("tmpl_carts");
        tables.create(client, "tmpl_carts");
        var table = client.describeTable(describe -> describe.tableName("tmpl_carts"))
                .table();
        assertThat(table.keySchema()).singleElement().satisfies(key -> {
            assertThat(key.attributeName()).isEqualTo("id");
            assertThat(key.keyType()).isEqualTo(KeyType.HASH);
        });
        assertThat(table.provisionedThroughput().writeCapacityUnits()).isEqualTo(2);
        assertThat(table.streamSpecification().streamViewType()).isEqualTo(StreamViewType.KEYS_ONLY);
        assertThat(client.describeTimeToLive(describe -> describe.tableName("tmpl_carts"))
                        .timeToLiveDescription()
                        .timeToLiveStatus())
                .isEqualTo(TimeToLiveStatus.ENABLED);
        client.deleteTable(delete -> delete.tableName("tmpl_carts"));
    }

    @Test
    void parametersCountMoreThanWhatTheTemplateSays() {
        assertThat(TemplateTables.in(stream(TEMPLATE), Map.of("Prefix", "")).names())
                .containsExactly("carts");
    }

    @Test
    void aPropertyThatDynamoDbDoesNotTakeIsTold() {
        String wrong = TEMPLATE.replace("ReadCapacityUnits", "ReadCapacity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateTables.in(stream(wrong), Map.of()).request("tmpl_carts"))
                .withMessageContaining("ReadCapacity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateTables.in(stream(TEMPLATE), Map.of()).request("carts"))
                .withMessageContaining("tmpl_carts");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
