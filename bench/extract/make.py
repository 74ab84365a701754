#!/usr/bin/env python3
"""Makes a folder of 500 mixed documents. usage: make.py TEXTS OUT [PDF...]   (needs pandoc, and a build for the PDFs)"""
import glob
import os
import re
import shutil
import subprocess
import sys

FORMATS = ["html", "docx", "pdf", "odt", "epub", "rtf", "eml"]
HOME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def articles(folder):
    """Paragraphs of all texts, in pieces of about 700 words."""
    piece, words = [], 0
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.txt"), recursive=True)):
        text = open(path, encoding="utf-8", errors="replace").read()
        for paragraph in re.split(r"\n\s*\n", text):
            paragraph = " ".join(paragraph.split())
            if len(paragraph) < 40:
                continue
            piece.append(paragraph)
            words += paragraph.count(" ")
            if words > 700:
                yield piece
                piece, words = [], 0


def markdown(title, paragraphs):
    """With a heading and a note to each third paragraph."""
    out, notes = [f"# {title}"], []
    for i, paragraph in enumerate(paragraphs):
        plain = re.sub(r"([\\`*_\[\]<>#|$@^~])", r"\\\1", paragraph)
        if i % 3 == 2:
            notes.append(f"[^{i}]: Of the {i}th paragraph, p. {i + 10}.")
            plain += f"[^{i}]"
        out.append(plain)
    return "\n\n".join(out + notes) + "\n"


def main(texts, out, pdfs):
    os.makedirs(out, exist_ok=True)
    plain = []
    for n, piece in enumerate(articles(texts)):
        if n == 500:
            break
        kind = FORMATS[n % len(FORMATS)]
        path = os.path.join(out, f"{n:03d}.{kind}")
        title = f"Article {n}"
        if kind == "pdf" and pdfs:
            shutil.copy(pdfs.pop(0), path)
        elif kind == "pdf":
            source = path + ".txt"
            open(source, "w", encoding="utf-8").write("\n".join([title] + piece))
            plain.append(source)
        elif kind == "eml":
            head = f"From: a@example.org\nTo: b@example.org\nSubject: {title}\nMIME-Version: 1.0\n"
            head += "Date: Mon, 4 Jan 2016 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n"
            open(path, "w", encoding="utf-8").write(head + "\n\n".join(piece))
        else:
            subprocess.run(["pandoc", "-s", "-f", "markdown", "-o", path], input=markdown(title, piece), text=True, check=True)
    jars = os.path.join(HOME, "target", "lib", "*")
    subprocess.run(["java", "-cp", jars, os.path.join(HOME, "bench", "extract", "MakePdf.java"), *plain], check=True)
    for source in plain:
        os.remove(source)
    print(len(os.listdir(out)), "files in", out)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
