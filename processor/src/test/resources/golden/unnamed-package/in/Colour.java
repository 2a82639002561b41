enum Colour {
    RED,
    BLUE
}
