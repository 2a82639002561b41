package com.acme.comments;

import io.dynawright.annotation.Document;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.util.List;

@Table("orders")
public record Order(@PartitionKey String orderId, List<Line> lines, Line gift, List<String> notes, Comment comment) {

    @Document
    public record Line(String sku, int quantity, BigDecimal price) {}

    /** Contains itself. */
    @Document
    public static class Comment {

        private String text;
        private List<Comment> answers;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public List<Comment> getAnswers() {
            return answers;
        }

        public void setAnswers(List<Comment> answers) {
            this.answers = answers;
        }
    }
}
