package ibidem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** Name and version as built. */
public final class Version implements IVersionProvider {
    /** The version in the jar's manifest; {@code dev} when run from class files. */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "ibidem " + number(),
            "built from commit " + commit() + " for Java 17, runs on " + System.getProperty("java.vm.name") + " "
                    + System.getProperty("java.version")
        };
    }

    /** The commit in the jar's manifest, which stands first on the class path; {@code unknown} where none was given. */
    private static String commit() {
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String commit =
                    in == null ? null : new Manifest(in).getMainAttributes().getValue("Implementation-Build");
            return commit == null ? "unknown" : commit;
        } catch (IOException e) {
            return "unknown"; // a version is no reason to fail
        }
    }
}
