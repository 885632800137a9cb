package io.github.collate.preview;

import io.github.collate.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/** What lies over a page while the site cannot be baked: each problem with its place and the lines there, as HTML. */
final class Panel {

    /** Nobody mends more in one go, and the terminal has them all. */
    private static final int SHOWN = 20;

    private Panel() {}

    /**
     * The panel.
     *
     * @param problems errors; without any there is no panel, and the text is empty
     * @param source the folder that their files are told from
     */
    static String of(List<Problem> problems, Path source) {
        if (problems.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<section id=\"panel\" role=\"alert\" aria-labelledby=\"panel-title\">\n<header><h1 id=\"panel-title\">")
                .append(problems.size() == 1 ? "1 error" : String.format("%,d errors", problems.size()))
                .append("</h1><p>The site stays as it was. This goes away when ").append(problems.size() == 1 ? "it is" : "they are")
                .append(" mended.</p><button type=\"button\" id=\"hide\">Hide <kbd>Esc</kbd></button></header>\n<ol>\n");
        problems.stream().limit(SHOWN).forEach(problem -> add(problem, source, html));
        html.append("</ol>\n");
        if (problems.size() > SHOWN) {
            html.append("<p>The terminal lists ").append(problems.size() - SHOWN).append(" more.</p>\n");
        }
        return html.append("</section>\n").toString();
    }

    private static void add(Problem problem, Path source, StringBuilder html) {
        html.append("<li><p class=\"place\"><b>").append(escape(problem.position().toString())).append("</b> <span>")
                .append(problem.rule()).append("</span></p>\n<p class=\"message\">").append(escape(problem.message())).append("</p>\n");
        List<Excerpt.Line> lines = Excerpt.of(source, problem.position()).lines();
        if (!lines.isEmpty()) {
            html.append("<pre tabindex=\"0\">");
            lines.forEach(line -> add(line, html));
            html.append("</pre>");
        }
        html.append("</li>\n");
    }

    private static void add(Excerpt.Line line, StringBuilder html) {
        html.append(line.meant() ? "<strong>&gt; " : "<span>  ").append(String.format("%4d  ", line.number())).append(escape(line.before()));
        if (!line.marked().isEmpty()) {
            html.append("<mark>").append(escape(line.marked())).append("</mark>");
        }
        html.append(escape(line.after())).append(line.meant() ? "</strong>\n" : "</span>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
