package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.StreamView;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableEncryption;
import io.dynawright.annotation.TableSettings;

@Table("invoices")
@TableSettings(
        encryption = TableEncryption.CUSTOMER_MANAGED_KEY,
        kmsKey = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        stream = StreamView.NEW_AND_OLD_IMAGES,
        replicas = {"eu-west-1", "us-east-1"})
public record Invoice(@PartitionKey String id) {}
