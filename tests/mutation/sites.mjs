// Where a source can be changed, and how the change is written beside what it changes.

/** The source with comments and texts blanked, so that nothing in them is taken for code. */
function masked(source) {
  return source.replace(/\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'/g, (text) => ' '.repeat(text.length));
}

const SKIPPED = /^\s*(#|for \(std::size_t|constexpr|static constexpr|template|struct|using)|std::tie/;

/** The place of the bracket that belongs to the one at `open`. */
function closing(code, open) {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if ('([{'.includes(code[at])) depth += 1;
    if (')]}'.includes(code[at])) depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}

const ENDS = /^(&&|\|\||[,;?]|: )/;
const isAssignment = (code, at) => code[at] === '=' && !'=!<>'.includes(code[at - 1]) && code[at + 1] !== '=';

/** Where the operand right of `at` ends. */
function operandEnd(code, at) {
  for (let end = at; end < code.length; end += 1) {
    if ('([{'.includes(code[end])) end = closing(code, end);
    else if (')]}'.includes(code[end]) || ENDS.test(code.slice(end, end + 2))) return end;
  }
  return code.length;
}

/** Where the operand left of `at` begins. */
function operandStart(code, at) {
  let depth = 0;
  for (let start = at - 1; start >= 0; start -= 1) {
    if (')]}'.includes(code[start])) depth += 1;
    else if ('([{'.includes(code[start])) depth -= 1;
    if (depth < 0) return start + 1;
    if (depth > 0) continue;
    if (ENDS.test(code.slice(start, start + 2)) || isAssignment(code, start)) return start + 1;
    if (code.startsWith('&& ', start - 1) || code.startsWith('|| ', start - 1)) return start + 2;
    if (/^return\b/.test(code.slice(start, start + 7))) return start + 6;
  }
  return 0;
}

const OTHER = { '==': '!=', '!=': '==', '<=': '<', '>=': '>', '<': '<=', '>': '>=' };

function* comparisons(code) {
  for (const { index, 1: is } of code.matchAll(/ (==|!=|<=|>=|<|>) /g)) {
    const from = index + 1, to = from + is.length;
    yield { from, to, becomes: OTHER[is], write: (number) => `${is} ::mutation::Switch{${number}} ${is}` };
  }
}

function* negations(code) {
  for (const { index } of code.matchAll(/(?<=[( ])!(?=[a-z*(])/g)) yield { from: index, to: index + 1, becomes: '', write: (number) => `::mutation::on(${number}) != !` };
}

function* days(code) {
  for (const { index, 0: all, 1: sign } of code.matchAll(/plus_days\((-?)1\)/g)) {
    const from = index + 'plus_days('.length, to = index + all.length - 1;
    yield { from, to, becomes: `${sign}2`, write: (number) => `::mutation::on(${number}) ? ${sign}2 : ${sign}1` };
  }
}

function* junctions(code) {
  for (const { index, 1: is } of code.matchAll(/ (&&|\|\|)(?=\s)/g)) {
    const at = index + 1, from = operandStart(code, at), to = operandEnd(code, at + 2), other = is === '&&' ? '||' : '&&';
    const write = (number, source) => {
      const left = source.slice(from, at), right = source.slice(at + 2, to);
      return ` (::mutation::on(${number}) ? bool((${left}) ${other} (${right})) : bool((${left}) ${is} (${right})))`;
    };
    yield { from, to, at, becomes: other, write };
  }
}

function* questions(code) {
  for (const { index } of code.matchAll(/\bif \(/g)) {
    const open = index + 3, to = closing(code, open), inside = code.slice(open + 1, to);
    if (inside.includes(';') || [...inside].some((_, at) => isAssignment(inside, at))) continue;
    yield { from: open + 1, to, at: index, becomes: 'if not', write: (number, source) => `::mutation::on(${number}) != bool(${source.slice(open + 1, to)})` };
  }
}

/** Every place of a source that can be changed: `{from, to, line, becomes, write(number, source)}`. */
export function sitesOf(source) {
  const code = masked(source);
  const lines = source.split('\n');
  const lineAt = (at) => source.slice(0, at).split('\n').length;
  const found = [comparisons, negations, days, junctions, questions].flatMap((kind) => [...kind(code)]);
  const sites = found.map((site) => ({ ...site, line: lineAt(site.at ?? site.from) }));
  return sites.filter(({ line }) => !SKIPPED.test(lines[line - 1])).sort((a, b) => a.from - b.from);
}

/** The source with these changes written into it; they must not reach into one another. */
export function withChanges(source, sites) {
  return [...sites].sort((a, b) => b.from - a.from).reduce((text, { from, to, number, write }) => text.slice(0, from) + write(number, source) + text.slice(to), source);
}

/** Sites in layers within which none reaches into another. */
export function layersOf(sites) {
  const layers = [];
  for (const site of sites) {
    const free = layers.find((layer) => layer.every((other) => other.file !== site.file || other.to <= site.from || site.to <= other.from));
    if (free) free.push(site);
    else layers.push([site]);
  }
  return layers;
}
