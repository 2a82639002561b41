package shop;

import io.dynawright.annotation.Repository;

@Repository(Orders.Line.class)
public interface Orders {

    Line get(String sku);

    record Line(String sku) {}

    @Repository(int.class)
    interface Numbers {

        int get(String key);
    }
}
