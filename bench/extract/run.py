#!/usr/bin/env python3
"""CPU seconds of reading a folder of documents, ours and Tika's, cold and warm. usage: run.py FOLDER [ROUNDS [FORMAT...]]"""
import glob
import os
import statistics
import subprocess
import sys
import tempfile

HOME = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
# As bin/ibidem starts its JVM, for both sides.
OPTIONS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn16m", "-XX:+UseTransparentHugePages", "-XX:-UsePerfData"]
OPTIONS += ["-Xshare:auto", "-Xlog:disable", "-Xmx512m"]


def passes(jars, options, side, folder, kind, count):
    """(files, characters, CPU seconds) after each pass."""
    command = ["java", *OPTIONS, *options, "-cp", os.pathsep.join(jars), "Extract", side, folder, kind, str(count)]
    out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout
    return [(int(a), int(b), int(c) / 1000) for a, b, c in (line.split() for line in out.splitlines())]


def archived(archive):
    return "-XX:SharedArchiveFile=" + archive


def build(folder):
    """All jars, this benchmark's the last: an archive of classes holds for jars only, and for the first of them also alone."""
    jars = [os.path.join(HOME, "target", "ibidem.jar"), *sorted(glob.glob(os.path.join(HOME, "target", "lib", "*.jar")))]
    source = os.path.join(HOME, "bench", "extract", "Extract.java")
    subprocess.run(["javac", "-d", folder, "-cp", os.pathsep.join(jars), source], check=True)
    jar = os.path.join(folder, "extract.jar")
    subprocess.run(["jar", "cf", jar, "-C", folder, "Extract.class"], check=True)
    return [*jars, jar]


def main(folder, rounds, kinds):
    with tempfile.TemporaryDirectory() as work:
        jars = build(work)
        mine, theirs = os.path.join(work, "ours.jsa"), os.path.join(work, "tika.jsa")
        start = ["java", *OPTIONS, "-XX:ArchiveClassesAtExit=" + mine, "-cp", os.pathsep.join(jars), "ibidem.cli.Main", "warm-up"]
        subprocess.run(start, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        passes(jars, ["-XX:ArchiveClassesAtExit=" + theirs], "tika", folder, "all", 1)
        sides = {
            "ours": ("ours", [archived(mine), "-Dibidem.workers=" + os.path.join(work, "workers.jsa")]),
            "ours, no archive": ("ours", []),
            "Tika": ("tika", []),
            "Tika, archive": ("tika", [archived(theirs)]),
        }
        print("| files | " + " | ".join(f"cold: {side}" for side in sides) + " | ratio | warm: ours | Tika | ratio |")
        print("|---" * (len(sides) + 5) + "|")
        passes(jars, sides["ours"][1], "ours", folder, kinds[0], 1)  # makes the workers' archive
        for kind in kinds:
            cold, warm, files = {side: [] for side in sides}, {side: [] for side in sides}, {}
            for _ in range(rounds):
                for side, (reader, options) in sides.items():
                    runs = passes(jars, options, reader, folder, kind, 3)
                    files[side] = runs[0][0]
                    cold[side].append(runs[0][2])
                    warm[side].append(runs[2][2] - runs[1][2])
            c = {side: statistics.median(figures) for side, figures in cold.items()}
            w = {side: statistics.median(figures) for side, figures in warm.items()}
            cells = [f"{files['ours']} and {files['Tika']} {kind}", *(f"{c[side]:.2f}" for side in sides)]
            cells += [f"{c['ours'] / c['Tika']:.2f}", f"{w['ours']:.2f}", f"{w['Tika']:.2f}"]
            cells += [f"{w['ours'] / w['Tika']:.2f}" if w["Tika"] else "-"]
            print("| " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    every = sorted({name.rsplit(".", 1)[-1] for name in os.listdir(sys.argv[1])}) + ["all"]
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1, sys.argv[3:] or every)
