import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author does between two bakes. */
enum Edit {

    COLD("cold"),
    NOTHING("nothing changed"),
    ESSAY("one essay changed"),
    DATA("one data file changed"),
    TEMPLATE("one template changed"),
    FACT("one fact changed");

    private static final Pattern NOTE = Pattern.compile("About 7\"");
    private static final Pattern VALUE = Pattern.compile("value of a12[^\"]*\"");

    private final String title;

    Edit(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether a file is changed between the turns. */
    boolean changes() {
        return this != COLD && this != NOTHING;
    }

    /** The text of the edited file, with a word that it did not have before and that a page must show afterwards. */
    String change(String original, String word) {
        return switch (this) {
            case ESSAY -> original + "\n" + word + "\n";
            case DATA -> replace(NOTE, original, "About 7 " + word + "\"");
            case FACT -> replace(VALUE, original, "value of a12 " + word + "\"");
            case TEMPLATE -> original.replace("</body>", "<p>" + word + "</p></body>");
            case COLD, NOTHING -> original;
        };
    }

    private static String replace(Pattern pattern, String text, String by) {
        return pattern.matcher(text).replaceFirst(Matcher.quoteReplacement(by));
    }
}
