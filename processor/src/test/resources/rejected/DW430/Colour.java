import io.dynawright.annotation.EnumValue;

public enum Colour {
    @EnumValue("r")
    RED,
    @EnumValue("r")
    RUBY
}
