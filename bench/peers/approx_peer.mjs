// Exhaustive search: every line of the second file in the whole of the first, by approx-string-match.
import { readFileSync } from "node:fs";
import search from "approx-string-match";

const [text, pieces] = process.argv.slice(2, 4).map((path) => readFileSync(path, "utf8"));
for (const piece of pieces.split("\n").filter((line) => line)) {
  const found = (search.default ?? search)(text, piece, Math.floor(piece.length / 4));
  const best = found.reduce((a, b) => (b.errors < a.errors ? b : a), { errors: -1, end: -1 });
  console.log(`${best.errors}\t${best.end}`);
}
