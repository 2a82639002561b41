package shop;

class Shop {
    OrderTable orders;
    LineCodec codec;
    LineAsyncRepository lines;
}
