#!/usr/bin/env python3
"""Measures ibidem locate beside other ways to do the same work, on a corpus made of packaged text.

usage: bench/run.py WORK_DIR [--mb 1 10 100] [--rounds 5] [--text DIR] [--only NAME ...] [--sampled 12]

Text: *.txt and *.dict.dz below --text, by default what Debian's packages dict-gcide, dict-foldoc, dict-jargon,
dict-devil and dict-vera put into /usr/share/dictd. It is cut into files of about 5 kB; where there is less than asked
for, files of shuffled stretches of it fill up, which is the harder case. 1,000 quotations are drawn (40 % as they stand
with other glyphs, 30 % with one to four words changed, 15 % with a marked omission, 15 % from files that are held
back). Peers run if they are there: ripgrep (rg), Lucene (Maven fetches it into WORK_DIR), edlib (g++ and libedlib-dev),
approx-string-match (npm). Exhaustive peers get --sampled quotations and are scaled to all.

Prints CPU seconds (user and system, of whole processes), the median of the rounds, in which all take their turn, and how
many places are right: the best passage overlaps the true place, or is a copy of it (the same words, read from the file).
"""
import argparse, bisect, gzip, json, os, random, re, resource, shutil, statistics, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
IBIDEM = os.path.join(os.path.dirname(HERE), "bin", "ibidem")
PACKAGED = "/usr/share/dictd"
FILE_BYTES, FILES_A_FOLDER, QUOTATIONS = 4800, 500, 1000
FOUND = {"EXACT", "EDITED", "ELIDED", "SPLICED", "OMISSION_UNMARKED", "ALTERED"}
OMISSIONS = [" ... ", " … ", " [...] ", " […] "]


def texts(folder):
    """The paragraphs of all text below the folder, in the order of the files' names."""
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(root, name)
            if name.endswith(".dict.dz"):
                text = gzip.open(path).read().decode("utf-8", "replace")
            elif name.endswith(".txt"):
                text = open(path, encoding="utf-8", errors="replace").read()
            else:
                continue
            yield from (part for part in re.split(r"\n[ \t]*\n", text.replace("\r", "")) if part.strip())


def documents(paragraphs):
    """Paragraphs put together to documents of about FILE_BYTES; of equal paragraphs the first only."""
    seen, parts, size = set(), [], 0
    for part in paragraphs:
        words = tuple(words_of(part))
        if hash(words) in seen:
            continue
        seen.add(hash(words))
        parts.append(part)
        size += len(part) + 2
        if size >= FILE_BYTES:
            yield "\n\n".join(parts)
            parts, size = [], 0


def words_of(text):
    return re.findall(r"[^\W_]+", text.lower())


def filler(documents, rng):
    """Documents of stretches of four to a dozen words of others."""
    pool = [document.split() for document in documents[: 4000]]
    while True:
        parts, size = [], 0
        while size < FILE_BYTES:
            words = rng.choice(pool)
            at = rng.randrange(max(1, len(words) - 12))
            parts.append(" ".join(words[at : at + rng.randint(4, 12)]))
            size += len(parts[-1]) + 1
        yield " ".join(parts)


def other_glyphs(words, rng):
    text = " ".join(words)
    if rng.random() < 0.5:
        text = text.replace("'", "’").replace("--", "—").replace(' "', " “").replace('"', "”")
    return text


def changed(words, vocabulary, rng):
    words = list(words)
    for _ in range(rng.randint(1, max(1, min(4, len(words) // 6)))):
        at = rng.randrange(1, len(words) - 1)
        how = rng.randrange(4)
        if how == 0:
            words[at] = rng.choice(vocabulary)
        elif how == 1:
            words.insert(at, rng.choice(vocabulary))
        elif how == 2:
            del words[at]
        else:
            letter = rng.randrange(len(words[at]))
            words[at] = words[at][:letter] + rng.choice("etaoinshrdlu") + words[at][letter + 1 :]
    return words


def stretch(document, length, rng):
    """Spans of so many words in a row of prose; None if the document has none at the place drawn."""
    spans = [match.span() for match in re.finditer(r"\S+", document)]
    if len(spans) < length + 2:
        return None
    at = rng.randrange(len(spans) - length)
    spans = spans[at : at + length]
    text = document[spans[0][0] : spans[-1][1]]
    letters = sum(c.isalpha() for c in text)
    marked = re.search(r"\.\.|…|\[|\(", text)
    return None if letters < 0.7 * len(text) or marked else spans


def quotations(kept, back, rng):
    """Rows: id, kind, number of the document (-1: none), start, end, words."""
    vocabulary = [w for d in kept[:200] for w in re.findall(r"[A-Za-z]{3,}", d)]
    kinds = ["exact"] * 400 + ["altered"] * 300 + ["spliced"] * 150 + ["absent"] * 150
    rng.shuffle(kinds)
    for number, kind in enumerate(kinds):
        while True:
            where = rng.randrange(len(back if kind == "absent" else kept))
            document = (back if kind == "absent" else kept)[where]
            spans = stretch(document, rng.randint(30, 90) if kind == "spliced" else rng.randint(10, 60), rng)
            if spans is None:
                continue
            words = [document[a:b] for a, b in spans]
            if kind == "altered":
                text = other_glyphs(changed(words, vocabulary, rng), rng)
            elif kind == "spliced":
                first, last = rng.randint(6, 14), rng.randint(6, 14)
                text = other_glyphs(words[:first], rng) + rng.choice(OMISSIONS) + other_glyphs(words[-last:], rng)
            else:
                text = other_glyphs(words, rng)
            yield [number, kind, -1 if kind == "absent" else where, spans[0][0], spans[-1][1], text]
            break


def build(folder, text, megabytes):
    """Writes docs/, all.txt (folded), q.tsv, truth.json and pieces.txt (what an exact search looks for), once."""
    if os.path.exists(os.path.join(folder, "truth.json")):
        return
    rng = random.Random(1831 + megabytes)
    found = list(documents(texts(text)))
    if not found:
        sys.exit(f"bench: no text below {text}; apt-get install dict-gcide dict-foldoc dict-jargon, or give --text DIR")
    rng.shuffle(found)
    back, real = found[: len(found) // 10], found[len(found) // 10 :]
    total, kept = 0, []
    more = filler(real, rng)
    for document in real:
        if total >= megabytes * 1_000_000:
            break
        kept.append(document)
        total += len(document.encode())
    drawn = len(kept)
    while total < megabytes * 1_000_000:
        kept.append(next(more))
        total += len(kept[-1].encode())
    order = list(range(len(kept)))
    rng.shuffle(order)
    numbers = [0] * len(kept)
    folded = open(os.path.join(folder, "all.txt"), "w", encoding="utf-8")
    for number, where in enumerate(order):
        numbers[where] = number
        path = document_path(folder, number)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        open(path, "w", encoding="utf-8", newline="").write(kept[where])
        folded.write(" ".join(words_of(kept[where])) + "\n")
    folded.close()
    truth = list(quotations(kept[:drawn], back, rng))
    with open(os.path.join(folder, "q.tsv"), "w", encoding="utf-8") as out, \
         open(os.path.join(folder, "pieces.txt"), "w", encoding="utf-8") as pieces:
        out.write("id\tquotation\n")
        for row in truth:
            row[2] = numbers[row[2]] if row[2] >= 0 else -1
            out.write(f"{row[0]}\t{row[5]}\n")
            for piece in re.split(r"\s*(?:\[?\.\.\.\]?|\[?…\]?)\s*", row[5]):
                if words_of(piece):
                    pieces.write(" ".join(words_of(piece)) + "\n")
    json.dump(truth, open(os.path.join(folder, "truth.json"), "w"))


def document_path(folder, number):
    return os.path.join(folder, "docs", f"{number // FILES_A_FOLDER:03d}", f"{number:06d}.txt")


def score(folder, result):
    """Right places by kind, and how many of the absent ones were called found."""
    rows = {int(r["id"]): r for r in map(json.loads, open(result, encoding="utf-8"))}
    right, asked, copies = {}, {}, 0
    for number, kind, where, start, end, _ in json.load(open(os.path.join(folder, "truth.json"))):
        asked[kind] = asked.get(kind, 0) + 1
        row = rows[number]
        if kind == "absent":
            good = row["wording"] not in FOUND
        else:
            best = row["passages"][0] if row["passages"] and row["wording"] in FOUND else None
            good = False
            if best:
                document = int(os.path.basename(best["source"])[:6])
                a, b = best["position"]["start"], best["position"]["end"]
                good = document == where and a < end and b > start
                if not good:
                    passage = words_of(open(document_path(folder, document), encoding="utf-8", newline="").read()[a:b])
                    true = words_of(open(document_path(folder, where), encoding="utf-8", newline="").read()[start:end])
                    good = " ".join(passage) in " ".join(true) and 2 * len(passage) > len(true)
                    copies += good
        right[kind] = right.get(kind, 0) + good
    return ", ".join(f"{k} {right[k]} of {asked[k]}" for k in sorted(asked)) + f" ({copies} of them in a copy)"


def cpu(command, out=None):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(out or os.devnull, "w") as stdout:
        done = subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        print(f"bench: status {done.returncode} of {' '.join(command)[:120]}: {done.stderr[-300:]}", file=sys.stderr)
        return None
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def newest_java():
    homes = [os.environ.get("IBIDEM_JAVA_HOME"), os.environ.get("JAVA_HOME")]
    homes += sorted((os.path.join("/usr/lib/jvm", n) for n in os.listdir("/usr/lib/jvm")), key=version, reverse=True) \
        if os.path.isdir("/usr/lib/jvm") else []
    return next((os.path.join(h, "bin", "java") for h in homes if h and os.path.exists(os.path.join(h, "bin", "javac"))),
                shutil.which("java") or "java")


def version(home):
    return int((re.findall(r"\d+", os.path.basename(home)) or ["0"])[0])


def lucene(work, java):
    """The classpath of the Lucene peer, built once; None without Maven."""
    out = os.path.join(work, "lucene")
    if not os.path.exists(os.path.join(out, "LucenePeer.class")):
        if not shutil.which("mvn"):
            return None
        os.makedirs(out, exist_ok=True)
        subprocess.run(["mvn", "-q", "-B", "-f", os.path.join(HERE, "peers", "pom.xml"),
                        "dependency:copy-dependencies", f"-DoutputDirectory={out}/lib"], check=True)
        subprocess.run([java + "c", "-nowarn", "-cp", f"{out}/lib/*", "-d", out,
                        os.path.join(HERE, "peers", "LucenePeer.java")], check=True)
    return f"{out}/lib/*:{out}"


def edlib(work):
    out = os.path.join(work, "edlib_peer")
    if not os.path.exists(out):
        if not shutil.which("g++") or subprocess.run(
                ["g++", "-O2", "-o", out, os.path.join(HERE, "peers", "edlib_peer.cpp"), "-ledlib"],
                stderr=subprocess.DEVNULL).returncode:
            return None
    return out


def approx(work):
    out = os.path.join(work, "approx")
    if not os.path.isdir(os.path.join(out, "node_modules")):
        if not shutil.which("npm"):
            return None
        os.makedirs(out, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--prefix", out, "approx-string-match@2.0.0"],
                       stdout=subprocess.DEVNULL, check=True)
        shutil.copy(os.path.join(HERE, "peers", "approx_peer.mjs"), out)
    return os.path.join(out, "approx_peer.mjs")


def jobs(work, folder, megabytes, sampled):
    """Name: command, file of its output, what to multiply its CPU seconds by."""
    java, q, docs = newest_java(), os.path.join(folder, "q.tsv"), os.path.join(folder, "docs")
    all_text, pieces = os.path.join(folder, "all.txt"), os.path.join(folder, "pieces.txt")
    found = {}
    hello = os.path.join(work, "Hello.java")
    if not os.path.exists(os.path.join(work, "Hello.class")):
        open(hello, "w").write('class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n')
        subprocess.run([java + "c", "-d", work, hello], check=True)
    found["hello"] = ([java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", work, "Hello"], None, 1)
    found["ibidem"] = ([IBIDEM, "locate", "--quotations", q, "-s", docs, "-f", "json"],
                       os.path.join(folder, "ibidem.jsonl"), 1)
    if shutil.which("rg"):
        found["ripgrep"] = (["rg", "-c", "-F", "-f", pieces, all_text], None, 1)
    classpath = lucene(work, java)
    if classpath:
        index = os.path.join(folder, "index")
        peer = [java, "-Xmx4g", "-cp", classpath, "LucenePeer"]
        if not os.path.isdir(index):
            subprocess.run(peer + ["index", docs, index], check=True)
        found["lucene-all"] = (peer + ["all", docs, index + "-all", q], os.path.join(folder, "lucene.tsv"), 1)
        found["lucene-ready"] = (peer + ["query", docs, index, q], os.path.join(folder, "lucene.tsv"), 1)
    count = sum(1 for _ in open(pieces))
    some = os.path.join(folder, "some.txt")
    lines = open(pieces).read().splitlines()
    open(some, "w").write("\n".join(lines[:: max(1, len(lines) // sampled)][:sampled]) + "\n")
    if edlib(work):
        found["edlib"] = ([edlib(work), all_text, some], None, count / sampled)
    if approx(work) and megabytes <= 100:
        found["approx-string-match"] = (["node", "--max-old-space-size=6000", approx(work), all_text, some], None,
                                        count / sampled)
    return found


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("work")
    parser.add_argument("--mb", nargs="+", type=int, default=[1, 10, 100])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--text", default=PACKAGED)
    parser.add_argument("--only", nargs="+")
    parser.add_argument("--sampled", type=int, default=12)
    args = parser.parse_args()
    work = os.path.abspath(args.work)
    for megabytes in args.mb:
        folder = os.path.join(work, f"{megabytes}m")
        os.makedirs(folder, exist_ok=True)
        build(folder, args.text, megabytes)
        todo = {n: j for n, j in jobs(work, folder, megabytes, args.sampled).items() if not args.only or n in args.only}
        taken = {name: [] for name in todo}
        subprocess.run([IBIDEM, "--version"], stdout=subprocess.DEVNULL)
        for turn in range(args.rounds):
            for name, (command, out, times) in todo.items():
                if times > 1 and turn > 0:
                    continue
                shutil.rmtree(os.path.join(folder, "index-all"), ignore_errors=True)
                seconds = cpu(command, out)
                if seconds is not None:
                    taken[name].append(seconds * times)
        medians = {name: statistics.median(all_) for name, all_ in taken.items() if all_}
        print(f"\n{megabytes} MB, {args.rounds} rounds\n\n| what | CPU s, median | least - most | against ibidem |")
        print("|---|---|---|---|")
        for name, median in medians.items():
            ratio = f"{median / medians['ibidem']:.2f}" if "ibidem" in medians else "-"
            print(f"| {name} | {median:.2f} | {min(taken[name]):.2f} - {max(taken[name]):.2f} | {ratio} |")
        if "ibidem" in todo:
            print("\nright: " + score(folder, todo["ibidem"][1]), flush=True)


main()
