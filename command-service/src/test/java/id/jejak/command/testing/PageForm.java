package id.jejak.command.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form found in a page, with the fields as a browser would send them. */
public final class PageForm {
    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea|select)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private PageForm() {}

    /** The fields of the form that is sent to this address; fails when the page has none. */
    public static Map<String, String> fields(String page, String action) {
        Matcher form = Pattern.compile(
                        "<form[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new AssertionError("No form is sent to " + action + " in\n" + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form.group(1));
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? unescaped(value.group(1)) : "");
            }
        }
        return fields;
    }

    /** Whether the page has a form that is sent to this address. */
    public static boolean present(String page, String action) {
        return page.contains("action=\"" + action + "\"");
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
