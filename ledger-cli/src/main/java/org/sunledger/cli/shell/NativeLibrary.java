package org.sunledger.cli.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Points the SQLite driver at the native library that stands unpacked beside the launcher. Left alone, the driver
 * unpacks its own copy at every start, which costs more than most commands. Where there is no such copy, it does just
 * that.
 */
public final class NativeLibrary {

    /** The folder of the installation; the launcher sets it. */
    public static final String HOME = "sunledger.home";

    /** The folder in which the driver looks first. */
    static final String DRIVER_FOLDER = "org.sqlite.lib.path";

    /** The folder into which the driver unpacks, and which it searches at every start for what was left there. */
    static final String DRIVER_WORKSHOP = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /** Must run before the driver is loaded. A folder named by the user stays. */
    static void prefer() {
        String home = System.getProperty(HOME, "");
        if (home.isEmpty() || System.getProperty(DRIVER_FOLDER) != null) {
            return;
        }
        Path folder = folder(Path.of(home), System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        if (folder != null && Files.isDirectory(folder)) {
            System.setProperty(DRIVER_FOLDER, folder.toString());
            // Thousands of files may lie in the machine's folder for temporary ones, and the driver looks at each.
            // Where
            // it could not unpack in ours, should it find that it cannot use our copy, that one stays.
            if (System.getProperty(DRIVER_WORKSHOP) == null && Files.isWritable(folder)) {
                System.setProperty(DRIVER_WORKSHOP, folder.toString());
            }
        }
    }

    /** The folder for a system as Java names it, or null where nothing is packed for it. */
    static @Nullable Path folder(Path home, String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.startsWith("windows")
                ? "Windows"
                : name.startsWith("mac") ? "Mac" : name.startsWith("linux") ? "Linux" : null;
        String arch = processor.equals("amd64") ? "x86_64" : processor;
        return os == null
                ? null
                : home.resolve("lib").resolve("native").resolve(os).resolve(arch);
    }
}
