package ibidem.cli;

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
            "built for Java 17, runs on " + System.getProperty("java.vm.name") + " "
                    + System.getProperty("java.version")
        };
    }
}
