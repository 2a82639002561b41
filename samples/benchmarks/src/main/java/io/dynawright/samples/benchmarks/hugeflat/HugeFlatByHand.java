package io.dynawright.samples.benchmarks.hugeflat;

import io.dynawright.samples.benchmarks.contender.Handwritten;
import io.dynawright.samples.benchmarks.contender.ItemId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** HUGE_FLAT over the low-level client. */
public final class HugeFlatByHand implements Handwritten<HugeFlat> {
    @Override
    public String table() {
        return "huge-flat";
    }

    @Override
    public Map<String, AttributeValue> key(ItemId id) {
        return Map.of("stringAttr1", AttributeValue.fromS(id.partition()));
    }

    @Override
    public Map<String, AttributeValue> write(HugeFlat flat) {
        Map<String, AttributeValue> item = new HashMap<>(128);
        item.put("stringAttr1", AttributeValue.fromS(flat.stringAttr1()));
        item.put("stringAttr2", AttributeValue.fromS(flat.stringAttr2()));
        item.put("stringAttr3", AttributeValue.fromS(flat.stringAttr3()));
        item.put("stringAttr4", AttributeValue.fromS(flat.stringAttr4()));
        item.put("stringAttr5", AttributeValue.fromS(flat.stringAttr5()));
        item.put("stringAttr6", AttributeValue.fromS(flat.stringAttr6()));
        item.put("stringAttr7", AttributeValue.fromS(flat.stringAttr7()));
        item.put("stringAttr8", AttributeValue.fromS(flat.stringAttr8()));
        item.put("stringAttr9", AttributeValue.fromS(flat.stringAttr9()));
        item.put("stringAttr10", AttributeValue.fromS(flat.stringAttr10()));
        item.put("stringAttr11", AttributeValue.fromS(flat.stringAttr11()));
        item.put("stringAttr12", AttributeValue.fromS(flat.stringAttr12()));
        item.put("stringAttr13", AttributeValue.fromS(flat.stringAttr13()));
        item.put("stringAttr14", AttributeValue.fromS(flat.stringAttr14()));
        item.put("stringAttr15", AttributeValue.fromS(flat.stringAttr15()));
        item.put("stringAttr16", AttributeValue.fromS(flat.stringAttr16()));
        item.put("stringAttr17", AttributeValue.fromS(flat.stringAttr17()));
        item.put("stringAttr18", AttributeValue.fromS(flat.stringAttr18()));
        item.put("stringAttr19", AttributeValue.fromS(flat.stringAttr19()));
        item.put("stringAttr20", AttributeValue.fromS(flat.stringAttr20()));
        item.put("stringAttr21", AttributeValue.fromS(flat.stringAttr21()));
        item.put("stringAttr22", AttributeValue.fromS(flat.stringAttr22()));
        item.put("stringAttr23", AttributeValue.fromS(flat.stringAttr23()));
        item.put("stringAttr24", AttributeValue.fromS(flat.stringAttr24()));
        item.put("stringAttr25", AttributeValue.fromS(flat.stringAttr25()));
        item.put("stringAttr26", AttributeValue.fromS(flat.stringAttr26()));
        item.put("stringAttr27", AttributeValue.fromS(flat.stringAttr27()));
        item.put("stringAttr28", AttributeValue.fromS(flat.stringAttr28()));
        item.put("stringAttr29", AttributeValue.fromS(flat.stringAttr29()));
        item.put("stringAttr30", AttributeValue.fromS(flat.stringAttr30()));
        item.put("stringAttr31", AttributeValue.fromS(flat.stringAttr31()));
        item.put("stringAttr32", AttributeValue.fromS(flat.stringAttr32()));
        item.put("stringAttr33", AttributeValue.fromS(flat.stringAttr33()));
        item.put("stringAttr34", AttributeValue.fromS(flat.stringAttr34()));
        item.put("stringAttr35", AttributeValue.fromS(flat.stringAttr35()));
        item.put("stringAttr36", AttributeValue.fromS(flat.stringAttr36()));
        item.put("stringAttr37", AttributeValue.fromS(flat.stringAttr37()));
        item.put("stringAttr38", AttributeValue.fromS(flat.stringAttr38()));
        item.put("stringAttr39", AttributeValue.fromS(flat.stringAttr39()));
        item.put("stringAttr40", AttributeValue.fromS(flat.stringAttr40()));
        item.put("stringAttr41", AttributeValue.fromS(flat.stringAttr41()));
        item.put("stringAttr42", AttributeValue.fromS(flat.stringAttr42()));
        item.put("stringAttr43", AttributeValue.fromS(flat.stringAttr43()));
        item.put("stringAttr44", AttributeValue.fromS(flat.stringAttr44()));
        item.put("stringAttr45", AttributeValue.fromS(flat.stringAttr45()));
        item.put("stringAttr46", AttributeValue.fromS(flat.stringAttr46()));
        item.put("stringAttr47", AttributeValue.fromS(flat.stringAttr47()));
        item.put("stringAttr48", AttributeValue.fromS(flat.stringAttr48()));
        item.put("stringAttr49", AttributeValue.fromS(flat.stringAttr49()));
        item.put("stringAttr50", AttributeValue.fromS(flat.stringAttr50()));
        item.put("stringAttr51", AttributeValue.fromS(flat.stringAttr51()));
        item.put("stringAttr52", AttributeValue.fromS(flat.stringAttr52()));
        item.put("stringAttr53", AttributeValue.fromS(flat.stringAttr53()));
        item.put("stringAttr54", AttributeValue.fromS(flat.stringAttr54()));
        item.put("stringAttr55", AttributeValue.fromS(flat.stringAttr55()));
        item.put("stringAttr56", AttributeValue.fromS(flat.stringAttr56()));
        item.put("stringAttr57", AttributeValue.fromS(flat.stringAttr57()));
        item.put("stringAttr58", AttributeValue.fromS(flat.stringAttr58()));
        item.put("stringAttr59", AttributeValue.fromS(flat.stringAttr59()));
        item.put("stringAttr60", AttributeValue.fromS(flat.stringAttr60()));
        item.put("stringAttr61", AttributeValue.fromS(flat.stringAttr61()));
        item.put("stringAttr62", AttributeValue.fromS(flat.stringAttr62()));
        item.put("stringAttr63", AttributeValue.fromS(flat.stringAttr63()));
        return item;
    }

    @Override
    public HugeFlat read(Map<String, AttributeValue> item) {
        return new HugeFlat(
                item.get("stringAttr1").s(),
                item.get("stringAttr2").s(),
                item.get("stringAttr3").s(),
                item.get("stringAttr4").s(),
                item.get("stringAttr5").s(),
                item.get("stringAttr6").s(),
                item.get("stringAttr7").s(),
                item.get("stringAttr8").s(),
                item.get("stringAttr9").s(),
                item.get("stringAttr10").s(),
                item.get("stringAttr11").s(),
                item.get("stringAttr12").s(),
                item.get("stringAttr13").s(),
                item.get("stringAttr14").s(),
                item.get("stringAttr15").s(),
                item.get("stringAttr16").s(),
                item.get("stringAttr17").s(),
                item.get("stringAttr18").s(),
                item.get("stringAttr19").s(),
                item.get("stringAttr20").s(),
                item.get("stringAttr21").s(),
                item.get("stringAttr22").s(),
                item.get("stringAttr23").s(),
                item.get("stringAttr24").s(),
                item.get("stringAttr25").s(),
                item.get("stringAttr26").s(),
                item.get("stringAttr27").s(),
                item.get("stringAttr28").s(),
                item.get("stringAttr29").s(),
                item.get("stringAttr30").s(),
                item.get("stringAttr31").s(),
                item.get("stringAttr32").s(),
                item.get("stringAttr33").s(),
                item.get("stringAttr34").s(),
                item.get("stringAttr35").s(),
                item.get("stringAttr36").s(),
                item.get("stringAttr37").s(),
                item.get("stringAttr38").s(),
                item.get("stringAttr39").s(),
                item.get("stringAttr40").s(),
                item.get("stringAttr41").s(),
                item.get("stringAttr42").s(),
                item.get("stringAttr43").s(),
                item.get("stringAttr44").s(),
                item.get("stringAttr45").s(),
                item.get("stringAttr46").s(),
                item.get("stringAttr47").s(),
                item.get("stringAttr48").s(),
                item.get("stringAttr49").s(),
                item.get("stringAttr50").s(),
                item.get("stringAttr51").s(),
                item.get("stringAttr52").s(),
                item.get("stringAttr53").s(),
                item.get("stringAttr54").s(),
                item.get("stringAttr55").s(),
                item.get("stringAttr56").s(),
                item.get("stringAttr57").s(),
                item.get("stringAttr58").s(),
                item.get("stringAttr59").s(),
                item.get("stringAttr60").s(),
                item.get("stringAttr61").s(),
                item.get("stringAttr62").s(),
                item.get("stringAttr63").s());
    }

    @Override
    public UpdateItemRequest change(HugeFlat flat) {
        return UpdateItemRequest.builder()
                .tableName(table())
                .key(key(ItemId.of(flat.stringAttr1())))
                .updateExpression("SET stringAttr2 = :changed")
                .conditionExpression("attribute_exists(stringAttr1)")
                .expressionAttributeValues(Map.of(":changed", AttributeValue.fromS(flat.stringAttr2())))
                .returnValues(ReturnValue.ALL_NEW)
                .build();
    }
}
