import type { Labels, ReportDocument, Section } from '../../document.ts';
import type { Brand, RenderResources, ReportFormat } from '../../format.ts';
import { palettesOf } from '../../palette.ts';
import { dataUrl } from './base-64.ts';
import { blocksMarkup } from './blocks.ts';
import { type Markup, markup, NOTHING } from './markup.ts';
import { hashOf, styleOf } from './style.ts';

/** One file that holds all it needs: it asks nothing of any server, and reads and prints without script. */
export const html: ReportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  render: (document, _assessment, { brand = {}, paper = 'a4' }) => ({
    bytes: new TextEncoder().encode(pageMarkup(document, brand, paper).html),
    warnings: palettesOf(brand).changes.map(({ given, used }) =>
      document.labels['changed-colour'].replace('{given}', given).replace('{used}', used),
    ),
  }),
};

/** What the page may do, should a text ever come through as markup after all: nothing. */
function contentPolicy(style: string): string {
  return `default-src 'none'; style-src '${hashOf(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The mark: a wave that rises to a line. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Cpath d=%22M2 8h28M2 22c6-7 10-7 15-3s8-7 13-7%22 fill=%22none%22 stroke=%22%232F7C7A%22 stroke-width=%223%22/%3E%3C/svg%3E';

function pageMarkup(document: ReportDocument, brand: Brand, paper: NonNullable<RenderResources['paper']>): Markup {
  const { title, subtitle, language, direction, labels, sections } = document;
  const chapters = sections.filter(({ isCover }) => !isCover);
  const style = styleOf(brand, paper);
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}: ${subtitle}</title>
<link rel="icon" href="${ICON}">
<style>${{ html: style }}</style>
</head>
<body class="${document.edition}">
${chapters.length > 1 ? markup`<a class="skip" href="#report">${labels.skip}</a>` : NOTHING}
${coverMarkup(document, brand)}
<div class="page">
${contentsMarkup(chapters, labels)}
<main id="report">
${chapters.map((section) => sectionMarkup(section, labels))}
</main>
</div>
${footerMarkup(document, brand)}
</body>
</html>
`;
}

function coverMarkup({ title, subtitle, date, labels, sections }: ReportDocument, brand: Brand): Markup {
  const covers = sections.filter(({ isCover }) => isCover);
  return markup`<header class="cover"><div>
${brandMarkup(brand)}
<p class="subtitle">${subtitle}, ${date}</p>
<h1 dir="auto">${title}</h1>
${covers.map(({ blocks }) => blocksMarkup(blocks, labels))}
</div></header>`;
}

/** The organisation's own logo and name; Tidemark's mark where there is neither. */
function brandMarkup({ name, logo }: Brand): Markup {
  if (logo !== undefined) {
    // An image by an address runs no script, whatever the logo's SVG holds.
    const image = markup`<img class="logo" src="${dataUrl(logo.mediaType, logo.bytes)}" alt="${name ?? ''}">`;
    return markup`<p class="mark">${image}</p>`;
  }
  if (name !== undefined) return markup`<p class="mark" dir="auto">${name}</p>`;
  return markup`<p class="mark"><svg aria-hidden="true" width="32" height="18" viewBox="0 0 32 18"><path d="M1 2H31M1 14C6 8 10 8 16 11S25 5 31 5"/></svg>Tidemark</p>`;
}

/** One chapter needs no list of contents. */
function contentsMarkup(sections: readonly Section[], labels: Labels): Markup {
  if (sections.length < 2) return NOTHING;
  const links = sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  return markup`<nav aria-labelledby="contents"><p id="contents">${labels.contents}</p><ol>${links}</ol></nav>`;
}

function sectionMarkup({ id, title, blocks }: Section, labels: Labels): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocksMarkup(blocks, labels)}</section>
`;
}

function footerMarkup({ labels, date }: ReportDocument, { footer }: Brand): Markup {
  const own = footer === undefined ? NOTHING : markup`<p dir="auto">${footer}</p>`;
  return markup`<footer>${own}<p>${labels.made.replace('{date}', date)}</p></footer>`;
}
