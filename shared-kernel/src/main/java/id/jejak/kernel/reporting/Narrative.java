package id.jejak.kernel.reporting;

import java.util.List;

/**
 * What a quarterly evaluation tells beside its figures, as the section head wrote it.
 *
 * @param analysis paragraphs on what was delivered and why
 * @param successFactors "faktor pendorong keberhasilan"
 * @param inhibitingFactors "faktor penghambat"
 * @param alternatives "alternatif solusi yang telah dilakukan"
 */
public record Narrative(
        List<String> analysis, List<String> successFactors, List<String> inhibitingFactors, List<String> alternatives) {
    /** Keeps its own copies. */
    public Narrative {
        analysis = List.copyOf(analysis);
        successFactors = List.copyOf(successFactors);
        inhibitingFactors = List.copyOf(inhibitingFactors);
        alternatives = List.copyOf(alternatives);
    }
}
