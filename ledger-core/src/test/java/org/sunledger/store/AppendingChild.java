package org.sunledger.store;

import java.nio.file.Path;
import org.sunledger.log.TreeHead;

/**
 * Appends to a book in a process of its own, and says the size after every append that was acknowledged. Arguments: the
 * book, how many facts at once, at which size to stop.
 */
final class AppendingChild {
    private AppendingChild() {}

    public static void main(String[] arguments) {
        int atOnce = Integer.parseInt(arguments[1]);
        long enough = Long.parseLong(arguments[2]);
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]), Access.READ_WRITE)) {
            TreeHead head = store.head();
            while (head.size() < enough) {
                AppendResult result = store.append(head.size(), Sample.batch(head, atOnce));
                head = result.head();
                if (result instanceof AppendResult.Appended) {
                    System.out.println(head.size());
                    System.out.flush();
                }
            }
        }
    }

    static Process start(Path book, int atOnce, long enough) throws java.io.IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingChild.class.getName(),
                        book.toString(),
                        Integer.toString(atOnce),
                        Long.toString(enough))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
