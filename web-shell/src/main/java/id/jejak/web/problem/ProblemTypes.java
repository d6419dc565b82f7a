package id.jejak.web.problem;

import java.util.List;

/** What a part of the program can refuse. Declare it as a bean. */
public record ProblemTypes(List<? extends ProblemType> all) {
    /** Copies the list. */
    public ProblemTypes {
        all = List.copyOf(all);
    }

    /** All kinds of an enum. */
    public static ProblemTypes of(ProblemType... all) {
        return new ProblemTypes(List.of(all));
    }
}
