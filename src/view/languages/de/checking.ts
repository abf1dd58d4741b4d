import { grammarOf } from '../../grammar.ts'
import { phrase, strong } from '../../view.ts'
import type { Checking } from '../en/checking.ts'
import { documents } from './counts.ts'

const { number, counted, and } = grammarOf('de')
const inAny = (count: number): string =>
  count === 1 ? 'nicht in dem einen Dokument' : `in keinem der ${documents(count)}`

/** What is said of a quotation that was checked, in German. */
export const checking: Checking = {
  checking: {
    verbatim: () => phrase`${strong('Buchstabengetreu.')} Genau so steht es in den Texten.`,
    nearly: (differences) =>
      phrase`${strong('Wortgetreu.')} Jedes Wort steht in dieser Reihenfolge in den Texten; Unterschiede gibt es nur hier: ${and(differences)}.`,
    slight: {
      case: 'Groß- und Kleinschreibung',
      punctuation: 'Satzzeichen',
      omission: 'gekennzeichnete Auslassungen',
      insertion: 'gekennzeichnete Einfügungen',
      footnote: 'die Nummer einer Fußnote',
    },
    differs: () => phrase`${strong('Nicht wortgetreu.')} Die ähnlichste Stelle in den Texten lautet anders.`,
    negation: () =>
      phrase`${strong('Unterschied in der Verneinung:')} Das eine verneint, was das andere sagt.`,
    cut: () =>
      phrase`${strong('Ohne Kennzeichnung gekürzt.')} In der Mitte fehlen Wörter, und nichts im Zitat zeigt das an.`,
    cutNegation: () => phrase`Unter den ausgelassenen Wörtern ist ${strong('eine Verneinung')}.`,
    overAsides: () =>
      phrase`${strong('Wortgetreu.')} Jedes Wort steht in dieser Reihenfolge in den Texten; zwischen den Teilen steht etwas, das nicht zum Text gehört, etwa eine Anzeige oder ein Menü.`,
    aside: (title, reason) =>
      phrase`${strong('Nicht Teil des Textes.')} Diese Wörter stehen in ${strong(title)}, in einer Zeile, die beim Einlesen der Datei aussortiert wurde (${reason}).`,
    spliced: (places) =>
      phrase`${strong('Zusammengesetzt.')} Die Teile stehen an ${number(places)} getrennten Stellen; an einem Stück steht es nirgends in den Texten.`,
    close: () =>
      phrase`${strong('Kein wörtliches Zitat.')} So steht es in keinem Text. Die Stelle unten enthält die meisten seiner wichtigen Wörter, hervorgehoben; ob sie dasselbe sagt, müssen Sie selbst beurteilen.`,
    absent: (count) =>
      phrase`${strong('Nicht gefunden.')} Diese Wörter stehen hier ${inAny(count)}, und nichts darin ist ähnlich genug für einen Vergleich. Vielleicht stehen sie anderswo.`,
    short: () =>
      phrase`${strong('Zu kurz zum Prüfen.')} So wenige Wörter könnten überall stehen; geben Sie mindestens drei an.`,
    compared: 'Im Vergleich:',
    onlyDocument: 'nur im Dokument',
    onlyQuotation: 'nur im Zitat',
    alsoAt: 'Dieselben Wörter stehen auch hier:',
    moreAt: (count) => phrase`Und an ${counted(count, '# weiteren Stelle', '# weiteren Stellen')}.`,
    quoted: (words) => phrase`„${words}“`,
    heading: (count) =>
      counted(count, '# Zitat mit den Texten verglichen', '# Zitate mit den Texten verglichen'),
    others: (count) =>
      phrase`Die Nachricht enthält noch ${counted(count, '# weiteres Zitat; prüfen Sie es einzeln', '# weitere Zitate; prüfen Sie sie einzeln')}.`,
    cutOff: (limit) => phrase`Nur die ersten ${number(limit)} Zeichen des Zitats wurden verglichen.`,
    wholeMessage: () =>
      phrase`Die Nachricht kennzeichnet nichts als Zitat; deshalb wurde sie ganz verglichen.`,
    nothingQuoted: () =>
      phrase`Diese Nachricht zitiert nichts: Sie hat weder Wörter in Anführungszeichen noch Zeilen, die mit „>“ beginnen.`,
    nothingToCheck: () => phrase`Es gibt noch kein Zitat. Schreiben Sie es hinter den Befehl.`,
    reply: 'Auf die Nachricht antworten',
    replied: 'Geantwortet',
  },
}
