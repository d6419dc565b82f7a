package id.jejak.kernel.policy;

import id.jejak.kernel.language.JejakEvent;

/** An event in the stream of one district's policies. */
public interface KabupatenPolicyEvent extends JejakEvent {
    /** Code of the kabupaten, {@code 73.24}. */
    String kabupaten();
}
