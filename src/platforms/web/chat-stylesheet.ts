import { baseStyles, type Stylesheet, stylesheetOf } from './stylesheet.ts'

/** A calm talk in one column: what the bot says on cards, what its reader says in bubbles, the box always at hand. */
const styles = `
html { scroll-padding: 1rem 0 8rem; }
body {
  margin: 0 auto; padding: 0 1.25rem; max-width: 47rem; min-height: 100vh; min-height: 100dvh;
  display: flex; flex-direction: column; font: var(--plain)/1.55 var(--sans); overflow-wrap: anywhere;
}
main { flex: 1; display: flex; flex-direction: column; }
header { padding: 1.5rem 0 .5rem; }
h1 { margin: 0; font: 600 1.6rem/1.2 var(--serif); letter-spacing: -.011em; }
header p { margin: .1rem 0 0; color: var(--faint); }
h3 { margin: 0; font-size: var(--prose); line-height: 1.4; text-wrap: balance; }
article > * + h3 { margin-top: 1.35rem; }
article > .readers + h3 { margin-top: 0; }
article:focus { outline: none; }

#talk { flex: 1; padding: .5rem 0 1rem; }
article { margin: 0 0 1rem; scroll-margin: 1rem; }
article > * { margin: 0 0 .75rem; }
article > :last-child { margin-bottom: 0; }
.bot { padding: 1rem 1.15rem; background: var(--raised); border: 1px solid var(--rule); border-radius: .9rem; }
.you { width: fit-content; max-width: 85%; margin-left: auto; padding: .6rem .95rem; background: var(--mine); border-radius: .9rem .9rem .2rem .9rem; }
.you > p { margin: 0; white-space: pre-wrap; }
.sending { opacity: .6; }
.readers, .under { font-size: var(--tiny); color: var(--faint); }
.note, small { font-size: var(--small); color: var(--faint); }
small { display: block; }
.optional { color: var(--faint); font-weight: 400; }

figure { padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--mark-edge); }
blockquote { margin: 0; font: var(--prose)/1.55 var(--serif); white-space: pre-line; }
figcaption { margin-top: .4rem; font-size: var(--small); color: var(--faint); }
figcaption strong { color: var(--ink); font-weight: 600; }
.way { white-space: nowrap; }
.ordinal { font-weight: 600; color: var(--ink); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .15em; padding: 0 .1em; }
code { font: .92em ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; background: var(--paper); border: 1px solid var(--rule); border-radius: .3em; padding: .05em .3em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.gap { letter-spacing: .05em; }
ol { padding-left: 1.6rem; }
li + li { margin-top: .4rem; }
dl { display: grid; gap: .4rem; }
dl > div { display: grid; grid-template-columns: minmax(6rem, 13rem) 1fr; gap: 0 .9rem; }
dt { color: var(--faint); }
dt strong { color: var(--ink); }
dd { margin: 0; }
.picture img { display: block; max-width: 100%; height: auto; border: 1px solid var(--rule); border-radius: .4rem; background: #fff; }

.actions { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.done { padding: .45rem .2rem; color: var(--faint); }
.done::before { content: '✓ ' / ''; }
.choice { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
.choice label { flex: 1 1 14rem; }
.choice label span { display: block; }
textarea { display: block; resize: vertical; }
.form > * { margin: 0 0 .9rem; }
.form > :last-child { margin-bottom: 0; }
.field label, legend { display: block; margin-bottom: .25rem; padding: 0; font-weight: 600; }
fieldset { border: 0; padding: 0; min-width: 0; }
fieldset label { display: flex; gap: .6rem; align-items: center; min-height: 2.25rem; }
fieldset input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--link); flex: none; }

.examples { list-style: none; margin: 0; padding: 0; }
.examples li + li { margin-top: .5rem; }
.examples button { width: 100%; display: flex; gap: .75rem; border-radius: .8rem; padding: .65rem .95rem; line-height: 1.5; }
.examples b { flex: 0 0 3.6rem; color: var(--link); }
#try { margin-bottom: .5rem; font-weight: 600; }
.menu { font-size: var(--tiny); }
.menu summary { color: var(--faint); cursor: pointer; padding: .2rem 0; width: fit-content; margin-left: auto; }
.menu .actions { margin: .4rem 0 .2rem; }

#composer { position: sticky; bottom: 0; padding: .6rem 0 1rem; background: var(--paper); border-top: 1px solid var(--rule); }
.line { display: flex; gap: .6rem; align-items: end; }
.line button { flex: none; }
#box, #box:focus-visible { max-height: 40vh; resize: none; border-radius: 1.4rem; padding: .55rem 1.05rem; }
#state { margin: 0 0 .4rem; min-height: 0; font-size: var(--small); color: var(--faint); }
#state:empty { display: none; }
#suggestions { display: flex; flex-direction: column; gap: .3rem; margin-bottom: .5rem; max-height: 40vh; overflow: auto; }
#suggestions[hidden] { display: none; }
#suggestions button { border-radius: var(--round); padding: .35rem .8rem; background: var(--raised); }
@media (max-width: 30rem) {
  body { padding: 0 .7rem; }
  .bot { padding: .85rem .9rem; }
  dl > div { grid-template-columns: 1fr; }
  .examples button { flex-direction: column; gap: 0; }
  .examples b { flex: none; }
}
@media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } .bot, .you { border: 1px solid; } }
@media print { #composer, .actions, .choice, .menu, .skip, #try, .examples { display: none; } }
`

/** The stylesheet of the page to talk to the bot. */
export const chatStylesheet: Stylesheet = stylesheetOf(baseStyles + styles)
