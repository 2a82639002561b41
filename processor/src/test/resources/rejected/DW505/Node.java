package shop;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.View;
import java.util.List;

@Document
public record Node(String name, Node left, Node right, List<Node> others) {

    @View(of = Node.class)
    public record Names(String name, Names left, Other right, List<Names> others) {}

    @View(of = Node.class)
    public record Other(String name, Names left) {}
}
