#!/usr/bin/env python3
"""End to end on speeches and the articles that quote them: what is found, and whether swapped speakers are noticed.

usage: campaign_speakers.py DATA_DIR [--swaps N] [--seed S] [--keep DIR]

DATA_DIR holds articles/*.txt, pairs.json (article, speaker, quotation, found: exact or near with a share) and folders of
speeches. Files of a collection that holds one person's words only, and whose folder says so (NAME_transcripts), are
copied with that name in the file's name, as a user would name them. Prints: pairs found; a table of the pairs' label
against our wording; every MISMATCH on the articles as they are; and, with speakers swapped at the place where the draft
names them (both sides explicit: the untouched article says MATCH), how many swaps raise MISMATCH and how many controls.
"""
import argparse, json, os, random, re, shutil, subprocess, tempfile
from collections import Counter

ROOT = os.environ.get("IBIDEM_ROOT", os.getcwd())
NAMES = ["Donald Trump", "Hillary Clinton", "Bernie Sanders", "Ted Cruz", "Barack Obama", "John Kasich"]


def fold(text):
    return " ".join(re.findall(r"\w+", text.casefold()))


def check(drafts, sources):
    run = subprocess.run([os.path.join(ROOT, "bin", "ibidem"), "check", drafts, "-s", sources, "--format", "json"],
                         capture_output=True, text=True, encoding="utf-8")
    if run.returncode in (2, 4):
        raise SystemExit(run.stderr[-2000:])
    return {os.path.basename(d["path"]): d for d in json.loads(run.stdout)["drafts"]}


def sources(data, into):
    """Copies the speeches; in a folder NAME_transcripts each file gets the name and `remarks`."""
    for folder, _, files in os.walk(data):
        owner = re.search(r"_([a-z]+)_transcripts", folder)
        for name in files:
            if os.path.basename(folder) == "articles" or not name.endswith((".txt", ".md")) or name == "README.md":
                continue
            out = re.sub(r"^\w*?_(?=\d{4})", "", name)
            out = re.sub(r"\.md$", f"-{owner.group(1)}-remarks.md", out) if owner else name
            sub = os.path.join(into, os.path.relpath(folder, data).replace(os.sep, "_"))
            os.makedirs(sub, exist_ok=True)
            shutil.copy(os.path.join(folder, name), os.path.join(sub, out))


def match(report, quotation):
    """The reported quotation with these words."""
    words = fold(quotation)
    for q in report["quotations"]:
        if words in fold(q["selector"]["exact"]) or fold(q["selector"]["exact"]) in words and len(words) < 2 * len(fold(q["selector"]["exact"])):
            return q
    return None


def pairs(data, base):
    table, exact, found = Counter(), 0, 0
    for pair in json.load(open(os.path.join(data, "pairs.json"), encoding="utf-8")):
        q = match(base.get(os.path.basename(pair["article"]), {"quotations": []}), pair["quotation"])
        wording = "not a quotation of ours" if q is None else q.get("wording") or q["kind"]
        label = pair["found"] if pair["found"].startswith("exact") else "near " + pair["found"].split()[-1][:3]
        table[label, wording] += 1
        if label.startswith("exact"):
            exact += 1
            # the pairs compare words only, so a passage that differs in punctuation is found too
            words = q is not None and wording == "ALTERED" and all(e["class"] == "PUNCTUATION" for e in q["passages"][0]["edits"])
            verbatim = words or q is not None and (wording in ("EXACT", "EDITED", "ELIDED")
                                          or wording == "UNRESOLVED" and bool(q["passages"]) and not q["passages"][0]["edits"])
            found += verbatim
            if not verbatim:
                print("  not verbatim:", pair["article"][-50:], "|", pair["quotation"][:90], "|", wording, q and q.get("reason"))
    print(f"exact pairs found verbatim: {found} of {exact}")
    for (label, wording), n in sorted(table.items()):
        print(f"  {label:12s} {wording:28s} {n}")


def explicit(q):
    speaker = q.get("speaker") or {}
    # shorter ones are TOO_SHORT to be asked when no citation names the source and the speaker does not match
    return q.get("speakerMatch") == "MATCH" and len(q["selector"]["exact"].split()) >= 6 and speaker.get("cue") and speaker.get("position") \
        and any(n.split()[-1] in speaker["mention"] for n in NAMES)


def swaps(data, base, into, number, seed):
    rng = random.Random(seed)
    cases = [(name, q) for name, d in sorted(base.items()) for q in d["quotations"] if explicit(q)]
    planted = {}
    for i in range(number):
        name, q = cases[i % len(cases)] if i < len(cases) else rng.choice(cases)
        text = open(os.path.join(data, "articles", name), encoding="utf-8", newline="").read()
        at = q["speaker"]["position"]
        mention = text[at["start"]:at["end"]]
        other = rng.choice([n for n in NAMES if n.split()[-1] not in mention and n.split()[-1] not in q["speaker"]["name"]])
        open(os.path.join(into, f"swap-{i:03d}.txt"), "w", encoding="utf-8", newline="").write(text[:at["start"]] + other + text[at["end"]:])
        open(os.path.join(into, f"control-{name}"), "w", encoding="utf-8", newline="").write(text)
        planted[i] = (name, q, mention, other)
    return planted


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data")
    arguments.add_argument("--swaps", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--keep", help="folder for the copies; else a temporary one")
    args = arguments.parse_args()
    work = args.keep or tempfile.mkdtemp()
    held, drafts = os.path.join(work, "sources"), os.path.join(work, "drafts")
    os.makedirs(held, exist_ok=True), os.makedirs(drafts, exist_ok=True)
    sources(args.data, held)
    base = check(os.path.join(args.data, "articles"), held)
    pairs(args.data, base)
    print("speaker axis:", dict(Counter((q.get("wording"), q.get("speakerMatch")) for d in base.values() for q in d["quotations"] if q["kind"] != "TERM" and q.get("wording") not in (None, "UNRESOLVED"))))
    for name, d in sorted(base.items()):
        for q in d["quotations"]:
            if q.get("speakerMatch") == "MISMATCH":
                print("  MISMATCH as it is:", name, "|", q["speaker"]["name"], "|", q["passages"][0]["speaker"], "|", q["selector"]["exact"][:100])
    planted = swaps(args.data, base, drafts, args.swaps, args.seed)
    report = check(drafts, held)
    noticed = false = 0
    for i, (name, q, mention, other) in planted.items():
        swapped, control = match(report[f"swap-{i:03d}.txt"], q["selector"]["exact"]), match(report[f"control-{name}"], q["selector"]["exact"])
        noticed += bool(swapped and swapped.get("speakerMatch") == "MISMATCH")
        false += bool(control and control.get("speakerMatch") == "MISMATCH")
        if not (swapped and swapped.get("speakerMatch") == "MISMATCH"):
            print("  missed:", name, "|", mention, "->", other, "|", (swapped or {}).get("speakerMatch"), ((swapped or {}).get("speaker") or {}).get("name"), "|", q["selector"]["exact"][:80])
    print(f"swaps noticed: {noticed} of {len(planted)} (seed {args.seed}); controls with a MISMATCH: {false}")


if __name__ == "__main__":
    main()
