package id.jejak.standalone.database;

import java.nio.file.Path;

/** Another running Jejak holds the data folder. */
public class DataFolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataFolderInUseException(Path folder) {
        super("Another Jejak is running with the data folder " + folder
                + ". Stop it, or choose another folder with --jejak.data-folder=<folder>.");
    }
}
