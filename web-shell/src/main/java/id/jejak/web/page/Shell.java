package id.jejak.web.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the layout shows around each page; templates reach it as {@code @shell}. */
public final class Shell {
    private final List<NavigationLink> navigation;
    private final @Nullable String owner;

    /**
     * Sorts the navigation.
     *
     * @param owner whose platform it is, such as {@code Kabupaten Luwu Timur}; null or blank shows none
     */
    public Shell(Collection<NavigationLink> links, @Nullable String owner) {
        this.navigation = links.stream()
                .sorted(Comparator.comparingInt(NavigationLink::order).thenComparing(NavigationLink::href))
                .toList();
        this.owner = owner == null || owner.isBlank() ? null : owner;
    }

    /** The entries of the main navigation, in order. */
    public List<NavigationLink> navigation() {
        return navigation;
    }

    /** Whose platform it is, or null. */
    public @Nullable String owner() {
        return owner;
    }

    /** Whether the request being answered asked for this very entry. */
    public boolean isCurrent(NavigationLink link) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && link.href().equals(attributes.getRequest().getServletPath());
    }
}
