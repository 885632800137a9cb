package io.github.collate.jbake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a served site from its front page, and gathers those that lead nowhere. */
final class LinkWalk {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI root;
    private final Map<String, Set<String>> idsByPage = new HashMap<>();
    private final Map<String, Integer> status = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String[]> links = new ArrayList<>();
    private final Set<String> broken = new TreeSet<>();

    LinkWalk(URI root) {
        this.root = root;
    }

    /** What is wrong, as {@code page -> link: why}; empty when all links hold. */
    Set<String> broken() throws IOException, InterruptedException {
        visit(root.toString());
        visit(root + "404.html");
        while (!open.isEmpty()) {
            read(open.remove());
        }
        for (String[] link : links) {
            check(link[0], link[1]);
        }
        return broken;
    }

    /** All pages and files that were reached, from the root. */
    Set<String> reached() {
        Set<String> paths = new TreeSet<>();
        status.forEach((url, code) -> paths.add(url.substring(root.toString().length())));
        return paths;
    }

    private void visit(String url) {
        if (seen.add(url)) {
            open.add(url);
        }
    }

    private void read(String url) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofString());
        status.put(url, response.statusCode());
        if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        Document page = Jsoup.parse(response.body(), url);
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                broken.add(url + " has the id " + element.id() + " twice");
            }
        }
        idsByPage.put(url, ids);
        for (Element element : page.select("a[href], link[href], area[href]")) {
            follow(url, element.absUrl("href"), element.attr("href"));
        }
        for (Element element : page.select("img[src], script[src], source[src]")) {
            follow(url, element.absUrl("src"), element.attr("src"));
        }
    }

    private void follow(String page, String target, String written) {
        if (target.isEmpty()) {
            broken.add(page + " -> \"" + written + "\": not an address");
            return;
        }
        String server = root.getScheme() + "://" + root.getAuthority() + "/";
        if (!target.startsWith(server)) {
            return;
        }
        if (!target.startsWith(root.toString())) {
            broken.add(page + " -> " + written + ": leaves the site's path");
            return;
        }
        links.add(new String[] {page, target});
        visit(withoutFragment(target));
    }

    private void check(String page, String target) {
        String url = withoutFragment(target);
        if (status.get(url) != 200) {
            broken.add(page + " -> " + target + ": " + status.get(url));
            return;
        }
        String fragment = URI.create(target).getFragment();
        if (fragment != null && !fragment.isEmpty() && idsByPage.containsKey(url)
                && !idsByPage.get(url).contains(fragment)) {
            broken.add(page + " -> " + target + ": no such place on the page");
        }
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }
}
