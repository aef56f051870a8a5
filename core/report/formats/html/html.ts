import type { Labels, ReportDocument, Section } from '../../document.ts';
import type { ReportFormat } from '../../format.ts';
import { blocksMarkup } from './blocks.ts';
import { type Markup, markup } from './markup.ts';
import { STYLESHEET, STYLESHEET_HASH } from './stylesheet.ts';

/** One file that holds all it needs: it asks nothing of any server, and reads and prints without script. */
export const html: ReportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  render: (document) => ({ bytes: new TextEncoder().encode(pageMarkup(document).html), warnings: [] }),
};

/** What the page may do, should a text ever come through as markup after all: nothing. */
const CONTENT_POLICY = `default-src 'none'; style-src '${STYLESHEET_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The mark: a wave that rises to a line. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Cpath d=%22M2 8h28M2 22c6-7 10-7 15-3s8-7 13-7%22 fill=%22none%22 stroke=%22%232F7C7A%22 stroke-width=%223%22/%3E%3C/svg%3E';

function pageMarkup(document: ReportDocument): Markup {
  const { title, subtitle, language, direction, labels, sections } = document;
  const chapters = sections.filter(({ isCover }) => !isCover);
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}: ${subtitle}</title>
<link rel="icon" href="${ICON}">
<style>${{ html: STYLESHEET }}</style>
</head>
<body>
<a class="skip" href="#report">${labels.skip}</a>
${coverMarkup(document)}
<div class="page">
${contentsMarkup(chapters, labels)}
<main id="report">
${chapters.map(sectionMarkup)}
</main>
</div>
</body>
</html>
`;
}

function coverMarkup({ title, subtitle, date, sections }: ReportDocument): Markup {
  const covers = sections.filter(({ isCover }) => isCover);
  return markup`<header class="cover"><div>
<p class="mark"><svg aria-hidden="true" width="32" height="18" viewBox="0 0 32 18"><path d="M1 2H31M1 14C6 8 10 8 16 11S25 5 31 5"/></svg>Tidemark</p>
<p class="subtitle">${subtitle}, ${date}</p>
<h1 dir="auto">${title}</h1>
${covers.map(({ blocks }) => blocksMarkup(blocks))}
</div></header>`;
}

function contentsMarkup(sections: readonly Section[], labels: Labels): Markup {
  const links = sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<nav aria-labelledby="contents"><p id="contents">${labels.contents}</p><ol>${links}</ol></nav>`;
}

function sectionMarkup({ id, title, blocks }: Section): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocksMarkup(blocks)}</section>
`;
}
