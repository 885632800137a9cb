package io.github.collate.rule;

import io.github.collate.problem.NearNames;
import io.github.collate.text.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The site that a reader would get: its pages, its other files, and where links within it lead. */
public final class Pages {

    /** Of a site of which nothing was rendered. */
    public static final Pages NONE = new Pages(List.of(), Map.of(), "", "index.html");

    private static final int OFFERED = 2_000;

    private final Map<String, RenderedPage> pages = new TreeMap<>();
    private final Map<String, Set<String>> files;
    private final String authority;
    private final String root;
    private final String index;

    /**
     * @param files all other files, by path, with the names that a link to one may end in; none of a file that is not HTML
     * @param host {@code site.host}; empty when the site has no address
     * @param index the name of the file that stands for its folder
     */
    public Pages(List<RenderedPage> pages, Map<String, Set<String>> files, String host, String index) {
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.files = new TreeMap<>(files);
        this.index = index;
        String address = host.strip().replaceFirst("(?i)^https?:", "").replaceFirst("/+$", "");
        String place = address.startsWith("//") ? address.substring(2) : "";
        int slash = place.indexOf('/');
        this.authority = (slash < 0 ? place : place.substring(0, slash)).toLowerCase(Locale.ROOT);
        this.root = slash < 0 ? "" : place.substring(slash);
    }

    /** Makes a page of its HTML. */
    public static RenderedPage read(String path, RenderedPage.Role role, Optional<Position> content, Position template, String html) {
        Html read = Html.read(html);
        return new RenderedPage(path, role, content, template, read.base(), read.anchors(), read.links());
    }

    /** The names that a link to a file of HTML may end in. */
    public static Set<String> anchors(String html) {
        return Html.read(html).anchors();
    }

    /** All pages, in order of their paths. */
    Collection<RenderedPage> all() {
        return Collections.unmodifiableCollection(pages.values());
    }

    /** Whether the page stands for the whole site. */
    boolean isFront(RenderedPage page) {
        return page.path().equals(index);
    }

    /**
     * Where a link leads.
     *
     * @param path of the file within the site; empty when the link leads out of it, or nowhere
     * @param fault why it leads nowhere, in whole sentences; empty when it holds
     * @param key the same for all links that mean the same place
     */
    record Target(Optional<String> path, String fault, String key) {

        static final Target OUTSIDE = new Target(Optional.empty(), "", "");

        boolean isBroken() {
            return !fault.isEmpty();
        }

        private static Target broken(String key, String fault) {
            return new Target(Optional.empty(), fault, key);
        }
    }

    /** Follows a link by RFC 3986, 5.2, as browsers do. */
    Target target(RenderedPage page, String link) {
        return target(page.path(), page.base(), link);
    }

    /** The same for a link that stands in a file at that path. */
    Target target(String from, String base, String link) {
        String address = link.strip().replaceAll("[\\t\\n\\r]", "");
        if (address.isEmpty() && base.isEmpty() || address.equals("#")) {
            return new Target(Optional.of(from), "", from);
        }
        int hash = address.indexOf('#');
        String beforeHash = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        Optional<String> local = local(beforeHash);
        if (local.isEmpty()) {
            return Target.OUTSIDE;
        }
        String path = local.get().replaceFirst("\\?.*", "");
        if (path.startsWith("/")) {
            return rooted(path, fragment, link);
        }
        if (path.isEmpty() && base.isEmpty()) {
            return anchored(from, fragment, link);
        }
        if (base.isEmpty()) {
            return decoded("/" + folder(from) + path, fragment, link);
        }
        Optional<String> start = local(base);
        return start.isEmpty() ? Target.OUTSIDE : start.get().startsWith("/")
                ? rooted(folder(start.get()) + path, fragment, link)
                : decoded("/" + folder(from) + folder(start.get()) + path, fragment, link);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The address without scheme and host when it may be one of the site's; empty when it is somebody else's. */
    private Optional<String> local(String address) {
        boolean web = address.matches("(?i)https?://.*");
        if (!web && !address.startsWith("//")) {
            return address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? Optional.empty() : Optional.of(address);
        }
        String place = address.substring(address.indexOf("//") + 2);
        String host = place.replaceFirst("[/?].*", "");
        String path = place.substring(host.length());
        boolean within = !authority.isEmpty() && host.toLowerCase(Locale.ROOT).equals(authority)
                && (path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + "?"));
        return within ? Optional.of(path.startsWith("/") ? path : "/" + path) : Optional.empty();
    }

    private Target rooted(String path, String fragment, String link) {
        if (!path.equals(root) && !path.startsWith(root + "/")) {
            return Target.broken(path, "\"" + link + "\" leads out of the site, which lies under " + root
                    + "/. Write the path from the page, or from the site's root with content.rootpath.");
        }
        return decoded(path.equals(root) ? "/" : path.substring(root.length()), fragment, link);
    }

    private Target decoded(String path, String fragment, String link) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.substring(1).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Target.broken(path, "\"" + link + "\" leads out of the site: it climbs above the root.");
                }
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean folder = path.endsWith("/") || path.endsWith("/..") || path.endsWith("/.");
        String joined = String.join("/", parts);
        String whole = folder && !joined.isEmpty() && !joined.endsWith("/") ? joined + "/" : joined;
        Optional<String> plain = unescaped(whole);
        return plain.isEmpty() ? Target.broken(path, "\"" + link + "\" is no address: a % must be followed by two digits of a character.")
                : found(plain.get(), whole, fragment, link);
    }

    private Target found(String path, String raw, String fragment, String link) {
        String file = path.isEmpty() || path.endsWith("/") ? path + index : path;
        if (exists(file)) {
            return anchored(file, fragment, link);
        }
        if (exists(file + "/" + index)) {
            return anchored(file + "/" + index, fragment, link);
        }
        if (exists(raw)) {
            return Target.broken(file, "\"" + link + "\" leads nowhere: the file's own name is \"" + raw
                    + "\", in which servers take the % for a code. Name the content file with plain letters.");
        }
        return Target.broken(file, "\"" + link + "\" leads nowhere: the site has no " + file + "." + NearNames.nearest(file, near(file)));
    }

    private boolean exists(String path) {
        return pages.containsKey(path) || files.containsKey(path);
    }

    private Target anchored(String file, String fragment, String link) {
        String name = fragment.replaceFirst(":~:.*", "");
        Set<String> anchors = pages.containsKey(file) ? pages.get(file).anchors() : files.getOrDefault(file, Set.of());
        boolean checked = pages.containsKey(file) || file.matches("(?i).*\\.x?html?");
        if (name.isEmpty() || name.equalsIgnoreCase("top") || !checked || anchors.contains(name)
                || unescaped(name).filter(anchors::contains).isPresent()) {
            return new Target(Optional.of(file), "", file + "#" + name);
        }
        return Target.broken(file + "#" + name, "\"" + link + "\" leads to " + file + ", but nothing there has the id \"" + name + "\"."
                + NearNames.hint(name, anchors));
    }

    /** Files of the same name and those of the same folder, since the whole of a large site would take long to compare. */
    private List<String> near(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        List<String> near = new ArrayList<>();
        for (Set<String> paths : List.of(pages.keySet(), files.keySet())) {
            paths.stream().filter(path -> folder(path).equals(folder(file)) || path.endsWith("/" + name)).limit(OFFERED)
                    .forEach(near::add);
        }
        return near;
    }

    private static Optional<String> unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 4);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                int end = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() ? i + 2 : i + 1;
                bytes.put(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            } else if (i + 2 < text.length() && text.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                bytes.put((byte) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
