package io.github.collate.jbake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/** What readers do not find yet: drafts, and documents that wait for their day. A bake for the author's eyes shows them. */
public final class Drafts {

    /** A file of a site that was baked with drafts: the path of the page of each of them, a line each. */
    public static final String LIST = "__collate/drafts.txt";

    static final String MARK = "collate_draft";

    private Drafts() {}

    /** What a status comes to in a bake: what is dated is published when its day has come, and everything when drafts are shown. */
    static String status(String written, Optional<Instant> date, Order order) {
        boolean due = Status.PUBLISHED_DATE.equals(written) && date.filter(day -> order.now().isAfter(day)).isPresent();
        return due || order.drafts() && isHidden(written) ? Status.PUBLISHED : written;
    }

    private static boolean isHidden(String status) {
        return Status.DRAFT.equals(status) || Status.PUBLISHED_DATE.equals(status);
    }

    /** Publishes what is due and, when drafts are shown, what is not, which is then on the list. */
    static void publish(DocumentModel document, Order order) {
        String written = document.getStatus();
        Optional<Instant> date = Optional.ofNullable(document.getDate()).map(day -> Instant.ofEpochMilli(day.getTime()));
        String status = status(written, date, order);
        if (status.equals(written)) {
            return;
        }
        document.setStatus(status);
        if (Status.DRAFT.equals(written) || date.filter(day -> order.now().isAfter(day)).isEmpty()) {
            document.put(MARK, true);
        }
    }

    /** The pages that a site has and readers do not find, by their paths; a page that a published document has too is not among them. */
    static List<String> hidden(List<DocumentModel> documents, DefaultJBakeConfiguration config) {
        List<DocumentModel> pages = documents.stream().filter(document -> !document.getRendered() && document.getUri() != null).toList();
        if (pages.stream().noneMatch(document -> isHidden(document.getStatus()))) {
            return List.of();
        }
        Map<Boolean, Set<String>> paths = pages.stream().collect(Collectors.partitioningBy(document -> isHidden(document.getStatus()),
                Collectors.mapping(PageList.outputPaths(config), Collectors.toSet())));
        paths.get(true).removeAll(paths.get(false));
        return paths.get(true).stream().sorted().toList();
    }

    /** The list of a site's drafts. */
    static String list(List<DocumentModel> documents, DefaultJBakeConfiguration config) {
        StringBuilder list = new StringBuilder();
        documents.stream().filter(document -> !document.getRendered() && document.containsKey(MARK))
                .map(PageList.outputPaths(config))
                .sorted().forEach(path -> list.append(path).append('\n'));
        return list.toString();
    }
}
