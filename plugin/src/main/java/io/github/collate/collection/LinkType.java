package io.github.collate.collection;

import io.github.collate.problem.Problems;
import io.github.collate.yaml.Node;
import java.util.Map;
import java.util.Optional;

/** Addresses on the web. */
record LinkType() implements Type {

    @Override
    public String word() {
        return "link";
    }

    @Override
    public String accepts() {
        return "a web address such as https://example.org/";
    }

    @Override
    public Optional<Value> read(Node node, String unit, Problems problems) {
        return scalar(node, problems).flatMap(scalar -> WebAddress.read(scalar, problems)).map(LinkValue::new);
    }

    @Override
    public Map<String, Object> schema(String unit) {
        return Shapes.URL;
    }
}
