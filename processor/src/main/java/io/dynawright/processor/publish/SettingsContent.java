package io.dynawright.processor.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.DeletionPolicy;
import io.dynawright.processor.declare.Protection;
import io.dynawright.processor.declare.TableClass;
import io.dynawright.processor.model.Capacity;
import io.dynawright.processor.model.Replicas;
import io.dynawright.processor.model.TableEncryption;
import io.dynawright.processor.model.TableSettings;
import io.dynawright.processor.model.Throughput;

/** What {@code tables.json} says of how a table is to be deployed: what is other than usual. */
final class SettingsContent {

    private SettingsContent() {}

    static ObjectNode of(TableSettings settings) {
        ObjectNode content = Json.object();
        setUnlessEmpty(content, "capacity", capacity(settings.capacity()));
        settings.stream().ifPresent(view -> content.put("stream", view));
        if (settings.recoveryDays() > 0) {
            content.put("recoveryDays", settings.recoveryDays());
        }
        setUnlessEmpty(content, "encryption", encryption(settings.encryption()));
        if (settings.protection() == Protection.DELETION) {
            content.put("deletionProtection", true);
        }
        if (settings.deletionPolicy() != DeletionPolicy.RETAIN) {
            content.put("deletionPolicy", settings.deletionPolicy().name());
        }
        if (settings.tableClass() != TableClass.STANDARD) {
            content.put("tableClass", settings.tableClass().name());
        }
        ObjectNode tags = Json.object();
        settings.tags().forEach(tags::put);
        setUnlessEmpty(content, "tags", tags);
        setUnlessEmpty(content, "replicas", replicas(settings.replicas()));
        return content;
    }

    /** Empty if it is on demand without limits. */
    static ObjectNode capacity(Capacity capacity) {
        ObjectNode content = Json.object();
        capacity.provisioned().ifPresent(units -> content.set("provisioned", throughput(units)));
        capacity.maximum().ifPresent(units -> content.set("maximum", throughput(units)));
        capacity.warm().ifPresent(units -> content.set("warm", throughput(units)));
        return content;
    }

    private static ObjectNode throughput(Throughput units) {
        return Json.object().put("read", units.read()).put("write", units.write());
    }

    private static ObjectNode encryption(TableEncryption encryption) {
        if (encryption instanceof TableEncryption.CustomerManaged managed) {
            return Json.object().put("type", "CUSTOMER_MANAGED_KEY").put("key", managed.key());
        }
        return encryption instanceof TableEncryption.AwsManaged
                ? Json.object().put("type", "AWS_MANAGED_KEY")
                : Json.object();
    }

    private static ObjectNode replicas(Replicas replicas) {
        if (!replicas.isGlobal()) {
            return Json.object();
        }
        ObjectNode content = Json.object();
        content.set("regions", Json.texts(replicas.regions()));
        content.put("consistency", replicas.consistency().name());
        replicas.witness().ifPresent(region -> content.put("witness", region));
        return content;
    }

    static void setUnlessEmpty(ObjectNode content, String name, ObjectNode value) {
        if (!value.isEmpty()) {
            content.set(name, value);
        }
    }
}
