package id.jejak.kernel.organization;

import java.util.List;

/**
 * What a section is for, as its documents print it.
 *
 * @param duties tasks in the order of the regulation
 * @param functions what it does to fulfil them; may be empty
 * @param legalBases regulations that its reports rest on, in full
 */
public record Charter(List<String> duties, List<String> functions, List<String> legalBases) {
    /** Keeps its own copies. */
    public Charter {
        duties = List.copyOf(duties);
        functions = List.copyOf(functions);
        legalBases = List.copyOf(legalBases);
    }
}
