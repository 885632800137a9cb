package io.github.collate.site;

import io.github.collate.problem.Problems;
import io.github.collate.text.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sees to it that no file of the site overwrites another, on systems too that take capitals for small letters. */
final class PathCheck {

    private final Map<String, Page> taken = new HashMap<>();
    /** By a folder's path the first page that lies in it. */
    private final Map<String, Page> folders = new HashMap<>();
    private final Problems problems;

    PathCheck(Problems problems) {
        this.problems = problems;
    }

    /** In order of weight: of two that collide, the later is the one to be renamed. */
    void check(List<Page> pages) {
        for (Page page : pages) {
            Page first = taken.putIfAbsent(page.path().folded(), page);
            if (first != null) {
                tell(first, page);
            }
            checkFolders(page);
        }
    }

    /** What is a file for one page cannot be a folder for another. */
    private void checkFolders(Page page) {
        String path = page.path().folded();
        Optional.ofNullable(folders.get(path)).ifPresent(within -> tellOfFolder(within, page));
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (folders.putIfAbsent(folder, page) == null) {
                Optional.ofNullable(taken.get(folder)).ifPresent(file -> tellOfFolder(file, page));
            }
        }
    }

    private void tellOfFolder(Page first, Page second) {
        problems.error(second.source(), "colliding-paths", capitalised(named(second)) + " and " + named(first) + " ("
                + first.source() + ") write " + second.path() + " and " + first.path()
                + ", so one name would be a file and a folder. Rename one of them.");
    }

    private void tell(Page first, Page second) {
        boolean same = first.path().equals(second.path());
        String paths = same ? first.path().text() : first.path() + " and " + second.path()
                + ", which are one file on some systems";
        problems.error(second.source(), "colliding-paths", capitalised(named(second)) + " and " + named(first) + " ("
                + first.source() + ") write " + paths + ". Rename one of them.");
    }

    private static String named(Page page) {
        return page.kind() == Kind.OTHER ? page.title() : "the " + page.kind().word() + " \"" + page.title() + "\"";
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The path, if it is one within the site; else a problem {@code unsafe-path}. */
    static Optional<PagePath> read(String text, Position source, Problems problems) {
        if (PagePath.isSafe(text)) {
            return Optional.of(new PagePath(text));
        }
        problems.error(source, "unsafe-path", "\"" + text + "\" is not a path within the site: it may not start with a slash, "
                + "nor hold a backslash, \"..\" or an empty part. Rename what it is made from.");
        return Optional.empty();
    }
}
