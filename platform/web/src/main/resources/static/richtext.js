/* Formatted text as it is written (see RichText in the API) into elements, and elements, also those of other programs,
   into what is written. The server writes it in its one way when it is saved. */

const LINK = /^(?:https?:\/\/[^\s()<>"\\]+|mailto:[^\s()<>"\\]+@[^\s()<>"\\]+)$/i;
const DOT = /^ *- +(\S.*)$/;
const NUMBER = /^ *(\d{1,5})\. +(\S.*)$/;
const PLAIN = { bold: false, italic: false, link: "" };
const PASSED_OVER = new Set(["SCRIPT", "STYLE", "HEAD", "TITLE", "TEMPLATE", "NOSCRIPT", "OBJECT", "IFRAME", "SVG", "MATH"]);
const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "TR", "TABLE", "TBODY", "THEAD", "SECTION", "ARTICLE", "HEADER", "FOOTER", "MAIN", "ASIDE", "BLOCKQUOTE", "PRE", "DL", "DT", "DD", "FIGURE", "HR", "H1", "H2", "H3", "H4", "H5", "H6"]);

/** An address as a link may have it; empty when a link may not lead there. */
export function address(raw) {
  const fit = raw.trim().replaceAll(" ", "%20").replaceAll("(", "%28").replaceAll(")", "%29").replaceAll("\\", "%5C");
  return LINK.test(fit) ? fit : "";
}

/** What is written, as elements. Only those that are made here can come out. */
export function elements(written) {
  const fragment = document.createDocumentFragment();
  for (const block of blocksOf(written)) {
    if (block.kind === "p") {
      fragment.append(filled("p", block.lines[0]));
    } else {
      const list = document.createElement(block.kind);
      list.append(...block.lines.map((line) => filled("li", line)));
      fragment.append(list);
    }
  }
  return fragment;
}

function blocksOf(written) {
  const blocks = [];
  let list = null;
  let paragraph = null;
  let gap = false;
  for (const line of written.split(/\r\n?|\n/)) {
    const dot = line.match(DOT);
    const number = line.match(NUMBER);
    const next = list?.kind === "ol" ? list.lines.length + 1 : 1;
    const counts = number && (Number(number[1]) === 1 || Number(number[1]) === next);
    if (!line.trim()) {
      paragraph = null;
      gap = true;
      continue;
    }
    if (dot || counts) {
      const kind = dot ? "ul" : "ol";
      paragraph = null;
      if (list?.kind !== kind || (counts && Number(number[1]) === 1)) blocks.push((list = { kind, lines: [] }));
      list.lines.push(dot ? dot[1] : number[2]);
    } else if (list && !gap && line.startsWith("  ")) {
      list.lines.push(`${list.lines.pop()}\n${line.trim()}`);
    } else if (paragraph) {
      paragraph.lines[0] += `\n${line}`;
    } else {
      list = null;
      blocks.push((paragraph = { kind: "p", lines: [line] }));
    }
    gap = false;
  }
  return blocks;
}

function filled(name, line) {
  const element = document.createElement(name);
  for (const run of runsOf(line)) {
    let place = element;
    if (run.link) {
      place = place.appendChild(document.createElement("a"));
      place.href = run.link;
    }
    if (run.bold) place = place.appendChild(document.createElement("strong"));
    if (run.italic) place = place.appendChild(document.createElement("em"));
    run.text.split("\n").forEach((text, at) => {
      if (at) place.append(document.createElement("br"));
      place.append(text);
    });
  }
  return element;
}

/** The signs of a line, and the letters between them. */
function signsOf(line) {
  const signs = [];
  let letters = "";
  let linkEnd = -1;
  const sign = (kind, more = {}) => {
    if (letters) signs.push({ kind: "letters", text: letters });
    letters = "";
    signs.push({ kind, ...more });
  };
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const escaped = rest.match(/^\\([\\*_[\]\-.])/);
    const row = rest.match(/^(\*+|_+)/);
    const link = linkEnd < 0 && rest.match(/^\[((?:[^\\\]]|\\[^]|\](?!\())+)\]\(([^)]*)\)/);
    if (escaped) {
      letters += escaped[1];
      at += 2;
    } else if (row) {
      const end = at + row[0].length;
      if (row[0].length === 2) {
        const opens = /^\S/.test(line.slice(end));
        const closes = at > 0 && /\S/.test(line[at - 1]);
        sign(row[0][0] === "*" ? "bold" : "italic", { text: row[0], opens, closes });
      } else letters += row[0];
      at = end;
    } else if (link && LINK.test(link[2]) && link[1].trim()) {
      sign("link", { link: link[2] });
      linkEnd = at + 1 + link[1].length;
      at++;
    } else if (at === linkEnd) {
      sign("link", { link: "" });
      at = line.indexOf(")", at) + 1;
      linkEnd = -1;
    } else letters += line[at++];
  }
  sign("end");
  return signs;
}

function runsOf(line) {
  const signs = signsOf(line);
  const look = { ...PLAIN };
  const runs = [];
  signs.forEach((sign, at) => {
    const partner = () => signs.slice(at + 1).some((later) => later.kind === sign.kind && later.closes);
    if (sign.kind === "link") look.link = sign.link;
    else if (sign.kind === "letters") runs.push({ ...look, text: sign.text });
    else if (sign.kind !== "end") {
      if (look[sign.kind] ? sign.closes : sign.opens && partner()) look[sign.kind] = !look[sign.kind];
      else runs.push({ ...look, text: sign.text });
    }
  });
  return runs;
}

/** What elements say, as it is written. What is neither text, list, bold, italic nor link leaves its words only. */
export function written(root) {
  const found = { blocks: [], letters: [], kind: "p" };
  gather(root, PLAIN, found, root.ownerDocument !== document);
  endBlock(found);
  return found.blocks.map(writtenBlock).join("\n\n");
}

function gather(node, look, found, foreign) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = foreign ? child.data.replace(/[ \t\r\n]+/g, " ") : child.data;
      for (const letter of text) found.letters.push({ ...look, letter });
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      element(child, look, found, foreign);
    }
  }
}

function element(child, look, found, foreign) {
  const style = child.getAttribute("style") ?? "";
  if (PASSED_OVER.has(child.tagName.toUpperCase()) || /mso-list:\s*ignore/i.test(style)) return;
  if (child.tagName === "BR") {
    found.letters.push({ ...look, letter: "\n" });
    return;
  }
  const inner = lookOf(child, style, look);
  if (/^(TD|TH)$/.test(child.tagName) && child.previousElementSibling) found.letters.push({ ...look, letter: " " });
  if (!BLOCKS.has(child.tagName)) {
    gather(child, inner, found, foreign);
    return;
  }
  endBlock(found);
  if (/^(UL|OL)$/.test(child.tagName) && !child.closest("li")) found.following = false;
  const kind = kindOf(child, style);
  if (kind) found.kind = kind;
  gather(child, kind ? inner : { ...inner, bold: look.bold }, found, foreign);
  endBlock(found);
}

/** Word marks its items in its own way; all others stand in a list. */
function kindOf(child, style) {
  if (/mso-list:(?!\s*none)/i.test(style)) {
    const sign = [...child.querySelectorAll("span")].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""));
    return /^\s*\(?(\d+|[a-z])[.)]/i.test(sign?.textContent ?? "") ? "ol" : "ul";
  }
  if (child.tagName === "LI") return child.closest("ul, ol")?.tagName === "OL" ? "ol" : "ul";
  const item = child.closest("li");
  return item && item.firstElementChild === child ? (item.closest("ul, ol")?.tagName === "OL" ? "ol" : "ul") : "";
}

function lookOf(child, style, look) {
  const weight = style.match(/font-weight:\s*(\w+)/i)?.[1];
  const slant = style.match(/font-style:\s*(\w+)/i)?.[1];
  const bold = /^(B|STRONG)$/.test(child.tagName) || look.bold;
  const italic = /^(I|EM)$/.test(child.tagName) || look.italic;
  return {
    bold: weight ? weight === "bold" || Number(weight) >= 600 : bold,
    italic: slant ? slant === "italic" : italic,
    link: child.tagName === "A" ? address(child.getAttribute("href") ?? "") : look.link,
  };
}

function endBlock(found) {
  const line = writtenLine(found.letters);
  found.letters = [];
  if (line) {
    const last = found.blocks.at(-1);
    if (found.kind !== "p" && last?.kind === found.kind && found.following) last.lines.push(line);
    else found.blocks.push({ kind: found.kind, lines: [line] });
    found.following = true;
  }
  found.kind = "p";
}

function writtenBlock(block) {
  if (block.kind === "p") return block.lines[0].split("\n").map(unlike).join("\n");
  return block.lines
    .map((line, at) => (block.kind === "ol" ? `${at + 1}. ` : "- ") + line.split("\n").map((text, row) => (row ? `  ${unlike(text)}` : text)).join("\n"))
    .join("\n");
}

/** A line that would be read as an item, written so that it is not. */
function unlike(line) {
  if (DOT.test(line)) return `\\${line}`;
  return NUMBER.test(line) ? line.replace(".", "\\.") : line;
}

function writtenLine(raw) {
  const letters = [];
  for (const one of raw) {
    const blank = /\s/.test(one.letter);
    const atStart = !letters.length || letters.at(-1).letter === "\n";
    if (blank && atStart) continue;
    if (one.letter === "\n") while (letters.length && /\s/.test(letters.at(-1).letter)) letters.pop();
    letters.push({ ...one });
  }
  while (letters.length && /\s/.test(letters.at(-1).letter)) letters.pop();
  for (const mark of ["bold", "italic", "link"]) trim(letters, mark);
  let line = "";
  let before = PLAIN;
  for (const one of [...letters, { ...PLAIN, letter: "" }]) {
    if (before.italic && !one.italic) line += "__";
    if (before.bold && !one.bold) line += "**";
    if (before.link !== one.link) line += (before.link ? `](${before.link})` : "") + (one.link ? "[" : "");
    if (!before.bold && one.bold) line += "**";
    if (!before.italic && one.italic) line += "__";
    line += one.letter.replace(/[\\*_[\]]/, "\\$&");
    before = one;
  }
  return line;
}

/** Takes a mark from the blanks at both ends of each stretch that has it. */
function trim(letters, mark) {
  const none = mark === "link" ? "" : false;
  for (let from = 0, to; from < letters.length; from = to) {
    to = from + 1;
    while (to < letters.length && letters[to][mark] === letters[from][mark]) to++;
    for (let at = from; at < to && /\s/.test(letters[at].letter); at++) letters[at][mark] = none;
    for (let at = to - 1; at >= from && /\s/.test(letters[at].letter); at--) letters[at][mark] = none;
  }
}
