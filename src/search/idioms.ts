import { analyze, type Token } from './analyzer.ts'

/**
 * Reads the idioms among a question's words as the plain words they stand for: "took advantage of" as "exploit of",
 * "sorted out" as "resolve". Each small word of an idiom would be searched alone, and find what it does not mean.
 */
export function readIdioms(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = []
  for (let i = 0; i < tokens.length; ) {
    const idiom = idiomAt(tokens, i)
    const [first, last] = [tokens[i], tokens[i + (idiom?.terms.length ?? 1) - 1]]
    if (first && last)
      read.push(
        ...(idiom ? idiom.plain.map((plain) => ({ ...plain, start: first.start, end: last.end })) : [first]),
      )
    i += idiom?.terms.length ?? 1
  }
  return read
}

/** An idiom by its terms, and the plain word for it; none where it only fills a question. */
type Idiom = { readonly terms: readonly string[]; readonly plain: readonly Token[] }

/** The idiom that begins at a token; none of the dictionary is the beginning of another. */
function idiomAt(tokens: readonly Token[], at: number): Idiom | undefined {
  return idioms
    .get(baseOf(tokens[at]))
    ?.find(({ terms }) => terms.every((term, k) => k === 0 || tokens[at + k]?.term === term))
}

function baseOf(token: Token | undefined): string {
  const term = token?.term ?? ''
  return bases.get(term) ?? term
}

/** Irregular forms of the verbs that idioms begin with: base, then its forms. */
const irregular =
  'break broke broken|bring brought|build built|come came|do did done|fall fell fallen|find found|get got gotten|' +
  'give gave given|go went gone|hold held|keep kept|lead led|leave left|make made|pay paid|run ran|see saw seen|' +
  'send sent|speak spoke spoken|stand stood|stick stuck|take took taken|tear tore torn|think thought|throw threw thrown|' +
  'win won'
const bases: ReadonlyMap<string, string> = new Map(
  irregular.split('|').flatMap((entry) => {
    const [base = '', ...forms] = termsOf(entry)
    return forms.map((form) => [form, base] as const)
  }),
)

/** Idiom: plain word. It is known by any form of its first word; without a plain word it only fills a question. */
const dictionary = `
back then: |at the time: |at that time: |so far: |at all: |as well: |in fact: |of course: |at least: |more or less:
in order to: |in terms of: |when it comes to: |in the end: |at the moment: |right now: |these days: |those days:
in the long run: long term |long run: long term |in the short run: short term |in the early days: early |because of:
thanks to: |due to: |instead of: |rather than: |as long as: |such as: |even though: |a lot of: |lots of: |plenty of:
a couple of: |a bit: |on purpose: deliberate |by accident: accident |by force: coerce |by itself: alone
break down: collapse |break up: split |break out: begin |break away: separate |bring about: cause |bring up: mention
bring together: unite |bring down: destroy |bring back: restore |build up: increase |call for: demand |call off: cancel
carry on: continue |carry out: implement |come about: happen |come from: origin |come to power: rule
come together: unite |come up with: propose |cut down: reduce |cut off: separate |deal with: address
do away with: abolish |end up: result |fall apart: collapse |fall behind: lag |fall out: quarrel |fight back: resist
figure out: understand |find out: discover |get along: friendly |get better: improve |get worse: deteriorate
get bigger: grow |get closer: converge |get rid of: remove |get in the way: obstacle |get over: overcome
give back: return |give in: yield |give rise to: cause |give up: abandon |go along with: agree |go against: contrary
go down: decrease |go on: happen |go through: undergo |go up: increase |go wrong: fail |hand over: surrender
hold back: restrain |hold together: unite |join forces: unite |keep away: avoid |keep from: prevent |keep out: exclude
keep safe: protect |keep up: maintain |lay off: dismiss |lead to: cause |leave out: omit |let down: disappoint
look after: protect |look down on: despise |look for: seek |look into: investigate |look like: resemble |lose out: lose
make better: improve |make bigger: expand |make clear: clarify |make easier: facilitate |make harder: hinder
make peace: reconcile |make possible: enable |make stronger: strengthen |make sure: ensure |make up of: consist
make use of: use |make worse: worsen |pay attention to: focus |pay back: repay |pay for: fund |pick out: choose
play a role: role |point out: mention |pull out: withdraw |push back: resist |push for: urge |put an end to: end
put at risk: endanger |put down: suppress |put forward: propose |put in danger: endanger |put off: delay
put pressure on: press |put together: combine |put up with: tolerate |rule out: exclude |run away: flee
run out of: exhaust |see eye to eye: agree |set aside: ignore |set free: liberate |set off: trigger |set up: establish
shut down: close |slow down: slow |sort out: resolve |speed up: accelerate |split up: separate |stand by: support
stand for: represent |stand in the way: obstacle |stand up to: resist |stay away: avoid |step down: resign
stick to: adhere |stick together: unite |take advantage: exploit |take apart: dismantle |take away: remove
take care of: care |take into account: consider |take on: assume |take over: seize |take part: participate
take place: happen |take up: adopt |tear down: demolish |throw away: discard |throw out: expel |turn against: oppose
turn away: reject |turn down: reject |turn into: become |win over: persuade |wipe out: destroy |work out: resolve
at risk: risk |at stake: risk |at war: war |in charge: control |in danger: danger |in exchange: return
in favor of: support |in need of: need |in return: return |in trouble: trouble |on its own: independent
on their own: independent |each other: mutual |one another: mutual |hand in hand: together |side by side: together
step by step: gradual |little by little: gradual |out of control: chaos |out of date: outdated |up to date: modern
no longer: cease |all over the world: worldwide |around the world: worldwide |around the globe: worldwide
two sided: bilateral |one sided: unilateral |well known: famous
`

/** By the first term. */
const idioms: ReadonlyMap<string, readonly Idiom[]> = (() => {
  const entries = dictionary
    .trim()
    .split(/ \||\n/)
    .map((entry): Idiom => {
      const [idiom = '', plain = ''] = entry.split(':')
      return { terms: termsOf(idiom), plain: analyze(plain) }
    })
  return Map.groupBy(entries, ({ terms: [first = ''] }) => first)
})()

function termsOf(text: string): readonly string[] {
  return analyze(text).map(({ term }) => term)
}
