import { createHash } from 'node:crypto'
import type { Hono } from 'hono'

/** A stylesheet and the path it is served at, which changes with it, so that it is fetched once. */
export type Stylesheet = { readonly path: string; readonly css: string }

/** Names a stylesheet by what it says. */
export function stylesheetOf(css: string): Stylesheet {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 12)
  return { path: `/style/${hash}.css`, css }
}

/** Answers for a stylesheet; it may be kept for ever. */
export function serveStylesheet(app: Hono, { path, css }: Stylesheet): void {
  app.get(path, (context) =>
    context.body(css, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  )
}

/**
 * What every page has: the colours of both themes and the sizes of letters as variables, what is pressed and filled in, what has
 * the focus, and what only a screen reader is told. Each colour of letters has at least 4.5 : 1 on each ground (WCAG 2.2, 1.4.3),
 * the edge of a field 3 : 1 (1.4.11).
 */
export const baseStyles = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f4;
  --card: #f3efe6;
  --raised: #fffefb;
  --mine: #efe2d2;
  --ink: #211e1a;
  --faint: #655d52;
  --rule: #ddd5c5;
  --line: #cbc1af;
  --edge: #877d6e;
  --link: #7c3412;
  --on-link: #fff;
  --mark: #ffe89c;
  --mark-ink: #241c00;
  --mark-edge: #b98900;
  --hit: #d9eaf7;
  --added: #dcefdc;
  --added-ink: #14451a;
  --removed: #f8dedb;
  --removed-ink: #7d1d15;
  --h1: clamp(1.6rem, 1.25rem + 1.8vw, 2.35rem);
  --h2: 1.3rem;
  --h3: 1.125rem;
  --prose: 1.0625rem;
  --plain: 1rem;
  --small: .9rem;
  --tiny: .8125rem;
  --round: .6rem;
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --card: #211f1c;
    --raised: #1e1c19;
    --mine: #3b2d23;
    --ink: #e8e2d6;
    --faint: #aaa190;
    --rule: #3a362f;
    --line: #524c42;
    --edge: #8d8475;
    --link: #eba77f;
    --on-link: #22130b;
    --mark: #4d3d0c;
    --mark-ink: #fff1c9;
    --mark-edge: #d8a928;
    --hit: #1d3d55;
    --added: #1c3a20;
    --added-ink: #c6ecc8;
    --removed: #4a1f1b;
    --removed-ink: #ffd0c9;
  }
}
@media print { :root { --paper: #fff; --raised: #fff; --ink: #000; --faint: #444; } }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .18rem solid var(--link); outline-offset: .15rem; border-radius: .15rem; }
button, select, input, textarea { font: var(--plain)/1.4 var(--sans); color: inherit; }
button { min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid var(--line); border-radius: 1.4rem; background: none; cursor: pointer; text-align: start; overflow-wrap: normal; }
button:hover { border-color: var(--link); color: var(--link); }
button.main { border-color: var(--link); background: var(--link); color: var(--on-link); font-weight: 600; }
button.main:hover { text-decoration: underline; color: var(--on-link); }
select, input:is([type=text], [type=search]), textarea { width: 100%; min-height: 2.75rem; padding: .55rem .8rem; border: 1px solid var(--edge); border-radius: var(--round); background: var(--raised); }
:is(select, input:is([type=text], [type=search]), textarea):focus-visible { border-color: var(--link); outline-offset: -.1rem; outline-width: .125rem; border-radius: var(--round); }
::placeholder { color: var(--faint); opacity: 1; }
ins { background: var(--added); color: var(--added-ink); text-decoration-thickness: .08em; text-underline-offset: .15em; }
del { background: var(--removed); color: var(--removed-ink); }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .75rem; top: .75rem; z-index: 2; padding: .6rem 1rem; background: var(--card); color: var(--link); font: 1rem/1.2 var(--sans); }
`
