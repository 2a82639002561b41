package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.Document;
import java.util.List;
import java.util.Map;

/** A nested value that is a bean and contains itself. */
@Document
public class Branch {

    private String name;
    private List<Branch> branches;
    private Map<String, Leaf> leaves;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Branch> getBranches() {
        return branches;
    }

    public void setBranches(List<Branch> branches) {
        this.branches = branches;
    }

    public Map<String, Leaf> getLeaves() {
        return leaves;
    }

    public void setLeaves(Map<String, Leaf> leaves) {
        this.leaves = leaves;
    }
}
