#!/usr/bin/env python3
"""CPU seconds of reading a folder of documents, ours and Tika's, cold and warm. usage: run.py FOLDER"""
import glob
import os
import subprocess
import sys
import tempfile

HOME = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
OPTIONS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx512m"]


def passes(classes, side, folder, kind, count):
    """(files, characters, CPU seconds) after each pass."""
    # The jars by name, not as *: a worker process is given this class path as it is.
    jars = [os.path.join(HOME, "target", "ibidem.jar"), *sorted(glob.glob(os.path.join(HOME, "target", "lib", "*.jar")))]
    command = ["java", *OPTIONS, "-cp", os.pathsep.join([classes, *jars]), "Extract", side, folder, kind, str(count)]
    out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout
    return [(int(a), int(b), int(c) / 1000) for a, b, c in (line.split() for line in out.splitlines())]


def main(folder):
    kinds = sorted({name.rsplit(".", 1)[-1] for name in os.listdir(folder)})
    with tempfile.TemporaryDirectory() as classes:
        jars = os.path.join(HOME, "target", "ibidem.jar") + os.pathsep + os.path.join(HOME, "target", "lib", "*")
        subprocess.run(["javac", "-d", classes, "-cp", jars, os.path.join(HOME, "bench", "extract", "Extract.java")], check=True)
        print("| files | cold: ours | Tika | ratio | warm: ours | Tika | ratio |\n|---|---|---|---|---|---|---|")
        for kind in kinds + ["all"]:
            ours = passes(classes, "ours", folder, kind, 3)
            tika = passes(classes, "tika", folder, kind, 3)
            cold = ours[0][2], tika[0][2]
            warm = ours[2][2] - ours[1][2], tika[2][2] - tika[1][2]
            cells = [f"{ours[0][0]} and {tika[0][0]} {kind}"]
            for mine, theirs in (cold, warm):
                cells += [f"{mine:.2f}", f"{theirs:.2f}", f"{mine / theirs:.2f}" if theirs else "-"]
            print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
