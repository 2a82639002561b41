package shop;

/** Uses the names that were meant. */
class Shop {
    Dao orders;
    OrderQueryOrder query;
    OrderTable table;
}
