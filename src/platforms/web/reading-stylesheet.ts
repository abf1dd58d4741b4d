import { baseStyles, type Stylesheet, stylesheetOf } from './stylesheet.ts'

/**
 * The page as a well-set book has it: one column of at most 66 characters, paragraph numbers in the margin, and the quotation so
 * far down the window that one sees what comes before it.
 */
const styles = `
html { scroll-padding-block: 1.25rem 5rem; }
body { font: var(--prose)/1.62 var(--serif); font-kerning: normal; text-rendering: optimizeLegibility; hanging-punctuation: first; }
.column { max-width: 41rem; margin-inline: auto; padding-inline: 3.25rem 1.25rem; }
.head { padding-block: clamp(2rem, 7vw, 4.5rem) 1.25rem; }
h1 { margin: 0; font-size: var(--h1); line-height: 1.18; font-weight: 600; letter-spacing: -.011em; text-wrap: balance; }
.source { margin: .8rem 0 0; color: var(--faint); font-size: var(--prose); font-style: italic; line-height: 1.45; text-wrap: pretty; }
h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: balance; }
article h2 { margin: 2.6em 0 .7em; font-size: var(--h2); font-weight: 600; }
article h3 { margin: 2.2em 0 .6em; font-size: var(--h3); font-weight: 600; }
article :is(h4, h5, h6) { margin: 2em 0 .5em; font-size: var(--prose); font-weight: 600; font-style: italic; }
article > :first-child { margin-top: 0; }

.tools { padding-block: .35rem 2.4rem; font: var(--small)/1.5 var(--sans); }
details > summary { cursor: pointer; color: var(--link); }
.cite { border-block: 1px solid var(--rule); }
.cite > summary { padding: .8rem 0; }
.cite dl { margin: 0 0 1rem; }
.cite dt { color: var(--faint); }
.cite dd { margin: .25rem 0 .9rem; padding: .7rem .9rem; background: var(--card); border-radius: var(--round); font: var(--plain)/1.5 var(--serif); user-select: all; }
.search { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin: 1.15rem 0 0; }
.search label { flex: 1 0 100%; color: var(--faint); }
.search input { flex: 1 1 8rem; width: auto; min-width: 0; }
.results { margin-top: 1.6rem; }
.results h2 { margin: 0; font-size: var(--plain); font-weight: 600; }
.results ol { margin: .5rem 0 0; padding: 0; list-style: none; }
.results li { padding: .7rem 0; border-bottom: 1px solid var(--rule); font: var(--plain)/1.5 var(--serif); }
.results li > a { margin-right: .5rem; font: 600 var(--small)/1.5 var(--sans); white-space: nowrap; }
.results p { margin: .8rem 0 0; color: var(--faint); }

.notice { margin: 0 0 1.6rem; padding: 1rem 1.2rem; background: var(--card); border-left: .25rem solid var(--mark-edge); }
.notice p { margin: 0; font: var(--small)/1.5 var(--sans); }
.notice .what { margin: 0 0 .4rem; font: 600 var(--plain)/1.4 var(--sans); }
.notice blockquote, .notice .difference { margin: .8rem 0 0; font: var(--prose)/1.6 var(--serif); white-space: pre-line; }

.paragraph { position: relative; margin: 0 0 1.15em; }
.paragraph p { margin: 0; hyphens: auto; text-wrap: pretty; }
.paragraph .lines { white-space: pre-wrap; hyphens: none; }
.number { position: absolute; top: .12em; right: calc(100% + .35rem); min-width: 2.35rem; padding: .1rem .35rem .3rem 0; text-align: right; font: var(--tiny)/1.5 var(--sans); font-variant-numeric: tabular-nums; color: var(--faint); text-decoration: none; user-select: none; }
.number:hover { color: var(--link); text-decoration: underline; }
.paragraph:target .number { color: var(--link); font-weight: 700; }
.paragraph:target::before { content: ""; position: absolute; inset: .1em auto .1em -.75rem; border-left: .18rem solid var(--link); }
.quoted { background: var(--mark); color: var(--mark-ink); text-decoration: underline .06em var(--mark-edge); text-underline-offset: .22em; text-decoration-skip-ink: none; }
#quote { scroll-margin-block: 30vh; }
#quote.notice { scroll-margin-block: 15vh; }
.hit { background: var(--hit); color: inherit; text-decoration: underline .1em; text-underline-offset: .24em; }
.quoted .hit { background: none; }
.page { font: .75rem/1 var(--sans); color: var(--faint); user-select: none; }
.page::before { content: "[" attr(data-name) "] "; }
.loose { margin: 0 0 1.15em; color: var(--faint); }
.aside { margin: 0 0 1.3em; font: var(--small)/1.5 var(--sans); color: var(--faint); }
.aside p { margin: .5rem 0 0; }
.aside ul { margin: .4rem 0 0; padding: 0 0 0 .9rem; list-style: none; border-left: 1px solid var(--rule); }
.aside li { padding: .15rem 0; }
.foot { padding-block: 1.6rem 3rem; font: var(--small)/1.5 var(--sans); color: var(--faint); }
.foot p { margin: 0 0 .6rem; padding-top: 1rem; border-top: 1px solid var(--rule); }

.bar { position: sticky; bottom: 0; background: var(--paper); border-top: 1px solid var(--rule); font: var(--small)/1.3 var(--sans); }
.bar ul { display: flex; justify-content: space-between; gap: .25rem; max-width: 41rem; margin: 0 auto; padding: 0 .75rem 0 2.75rem; list-style: none; }
.bar a { display: block; padding: .85rem .5rem; white-space: nowrap; text-decoration: none; }
.bar a:hover { text-decoration: underline; }
.plain { max-width: 34rem; margin: 0 auto; padding: 18vh 1.5rem 4rem; }
.plain p { margin: 1rem 0 0; font-size: var(--h3); }

@media (max-width: 30rem) {
  body { font-size: 1rem; line-height: 1.58; }
  .column { padding-inline: 2.4rem .9rem; }
  .number { right: calc(100% + .1rem); min-width: 2.1rem; font-size: .75rem; }
  .bar ul { padding: 0 .5rem; }
  .paragraph p { text-wrap: initial; }
}
@media print {
  :root { --mark: #eee; --mark-ink: #000; --mark-edge: #000; }
  html { font-size: 10.4pt; }
  body { line-height: 1.5; }
  .tools { padding-bottom: 0; }
  @page { margin: 2cm; }
  .bar, .skip, .search, .results, .aside, .foot, .cite > summary { display: none; }
  .cite::details-content { content-visibility: visible; }
  .cite { border: 0; }
  .cite dd { padding: 0; background: none; }
  .hit { background: none; text-decoration: none; }
  .quoted { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .column { max-width: none; padding-right: 0; }
  p { orphans: 2; widows: 2; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
}
`

/** The stylesheet of the page that opens a passage. */
export const readingStylesheet: Stylesheet = stylesheetOf(baseStyles + styles)
