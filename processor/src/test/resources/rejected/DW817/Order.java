package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Tag;

@Table("orders")
@TableSettings(
        tags = {
            @Tag(key = "k00", value = ""),
            @Tag(key = "k01", value = ""),
            @Tag(key = "k02", value = ""),
            @Tag(key = "k03", value = ""),
            @Tag(key = "k04", value = ""),
            @Tag(key = "k05", value = ""),
            @Tag(key = "k06", value = ""),
            @Tag(key = "k07", value = ""),
            @Tag(key = "k08", value = ""),
            @Tag(key = "k09", value = ""),
            @Tag(key = "k10", value = ""),
            @Tag(key = "k11", value = ""),
            @Tag(key = "k12", value = ""),
            @Tag(key = "k13", value = ""),
            @Tag(key = "k14", value = ""),
            @Tag(key = "k15", value = ""),
            @Tag(key = "k16", value = ""),
            @Tag(key = "k17", value = ""),
            @Tag(key = "k18", value = ""),
            @Tag(key = "k19", value = ""),
            @Tag(key = "k20", value = ""),
            @Tag(key = "k21", value = ""),
            @Tag(key = "k22", value = ""),
            @Tag(key = "k23", value = ""),
            @Tag(key = "k24", value = ""),
            @Tag(key = "k25", value = ""),
            @Tag(key = "k26", value = ""),
            @Tag(key = "k27", value = ""),
            @Tag(key = "k28", value = ""),
            @Tag(key = "k29", value = ""),
            @Tag(key = "k30", value = ""),
            @Tag(key = "k31", value = ""),
            @Tag(key = "k32", value = ""),
            @Tag(key = "k33", value = ""),
            @Tag(key = "k34", value = ""),
            @Tag(key = "k35", value = ""),
            @Tag(key = "k36", value = ""),
            @Tag(key = "k37", value = ""),
            @Tag(key = "k38", value = ""),
            @Tag(key = "k39", value = ""),
            @Tag(key = "k40", value = ""),
            @Tag(key = "k41", value = ""),
            @Tag(key = "k42", value = ""),
            @Tag(key = "k43", value = ""),
            @Tag(key = "k44", value = ""),
            @Tag(key = "k45", value = ""),
            @Tag(key = "k46", value = ""),
            @Tag(key = "k47", value = ""),
            @Tag(key = "k48", value = ""),
            @Tag(key = "k49", value = ""),
            @Tag(key = "k50", value = ""),
            @Tag(key = "k51", value = "")
        })
public record Order(@PartitionKey String id) {}
