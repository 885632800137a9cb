package io.github.collate.impact;

import io.github.collate.site.Leaning;
import io.github.collate.text.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells an impact to programs. */
record ImpactJson(Impact impact) {

    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("since", impact.since());
        map.put("commit", impact.commit());
        map.put("changed", impact.facts(FactChange.Kind.CHANGED));
        map.put("added", impact.facts(FactChange.Kind.ADDED));
        map.put("removed", impact.facts(FactChange.Kind.REMOVED));
        map.put("resourced", impact.resourced());
        map.put("rechecked", impact.rechecked());
        map.put("essays", impact.essays());
        map.put("tables", impact.tables());
        map.put("facts", impact.facts().stream().map(ImpactJson::fact).toList());
        map.put("claims", impact.claims().stream().map(ImpactJson::claim).toList());
        map.put("renamed", new TreeMap<>(impact.renamed()));
        map.put("left_out", impact.leftOut());
        map.put("left_out_now", impact.leftOutNow());
        return map;
    }

    private static Map<String, Object> fact(FactChange change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("collection", change.fact().subject().collection().text());
        map.put("subject", change.fact().subject().id().text());
        map.put("attribute", change.fact().attribute().id().text());
        map.put("kind", change.kind().word());
        map.put("before", change.before());
        map.put("after", change.after());
        at(change.position(), map);
        map.put("leanings", change.leanings().stream().map(ImpactJson::leaning).toList());
        return map;
    }

    private static Map<String, Object> leaning(Leaning leaning) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("way", leaning.way().word());
        at(leaning.position(), map);
        map.put("page", leaning.href());
        map.put("published", leaning.published());
        return map;
    }

    private static Map<String, Object> claim(ClaimChange change) {
        Map<String, Object> map = new LinkedHashMap<>();
        at(change.claim().claim().position(), map);
        map.put("page", change.essay().path().href());
        map.put("expression", change.claim().claim().expression().text());
        map.put("before", change.before().word());
        map.put("after", change.after().word());
        map.put("published", change.essay().published());
        return map;
    }

    private static void at(Position position, Map<String, Object> map) {
        map.put("file", position.file());
        map.put("line", position.line());
        map.put("column", position.column());
    }
}
