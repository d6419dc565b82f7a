package id.jejak.web.page;

/**
 * One entry of the main navigation. Declare it as a bean.
 *
 * @param order where it stands, smaller first; the home page has 0
 * @param messageKey the key of its text
 * @param href the address, from the root of the site
 */
public record NavigationLink(int order, String messageKey, String href) {}
