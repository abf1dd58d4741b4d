import { grammarOf } from '../../grammar.ts'
import { code, phrase } from '../../view.ts'
import type { Problems } from '../en/problems.ts'
import { inDocuments } from './counts.ts'

const { number, counted } = grammarOf('de')

/** What is said when something cannot be done, in German. */
export const problems: Problems = {
  problems: {
    noQuestion: () =>
      phrase`Es gibt noch keine Frage. Schreiben Sie sie hinter den Befehl oder allein in eine Zeile.`,
    longQuestion: (length, limit) =>
      phrase`Diese Frage hat ${number(length)} Zeichen; für die Suche sind höchstens ${number(limit)} möglich. Bitte fragen Sie mit weniger Wörtern.`,
    nothingAsked: (command) =>
      phrase`Stellen Sie zuerst eine Frage; ${code(command)} knüpft an die Antwort an.`,
    forOne: (command) =>
      phrase`Das ist nur für Sie, und hier würden es alle lesen. Geben Sie stattdessen ${code(`/${command}`)} ein.`,
    nothingLeft: () => phrase`Zu dieser Frage gibt es keine weiteren Stellen.`,
    nothingToWiden: () => phrase`Diese Antwort hat nichts zitiert; es gibt also keinen Kontext zu zeigen.`,
    noWider: () =>
      phrase`Diese Stellen lassen sich nicht mehr erweitern: Auf beiden Seiten endet der Text, oder Zeilen wurden aussortiert.`,
    noDocument: (typed) =>
      phrase`Kein Dokument passt zu „${typed}“. ${code('sources')} zeigt alle; nennen Sie eines mit seiner Nummer oder mit Wörtern seines Titels.`,
    ifQuestion: (line) => phrase`Wenn es eine Frage war, schreiben Sie ${code(`ask ${line}`)}.`,
    didYouMean: () => phrase`Meinten Sie eines von diesen?`,
    manyDocuments: (typed, count) =>
      phrase`„${typed}“ passt zu ${inDocuments(count)}. Nennen Sie eines mit seiner Nummer:`,
    andMore: (count) =>
      phrase`${counted(count, '# weiteres steht', '# weitere stehen')} in ${code('sources')}.`,
    noCommand: (typed) => phrase`Den Befehl „${typed}“ gibt es nicht; ${code('help')} zeigt alle.`,
    hostsOnly: () => phrase`Das kann nur die Leitung dieser Gruppe.`,
    noGroup: () => phrase`Das ist für den Kanal einer Gruppe; hier sind nur wir beide.`,
    unknownAction: () =>
      phrase`Diese Schaltfläche ist veraltet, und ich kenne sie nicht mehr. Bitte fragen Sie noch einmal.`,
    readingsChanged: () =>
      phrase`Die Texte haben sich seither geändert, deshalb geht es von hier nicht weiter. Bitte fragen Sie noch einmal.`,
    forbidden: () =>
      phrase`Dort darf ich nicht schreiben. Die Leitung kann mich in den Kanal aufnehmen und mir erlauben, Nachrichten zu senden.`,
    failed: () =>
      phrase`Das hat gerade nicht geklappt. Falls nichts erschienen ist, versuchen Sie es bitte gleich noch einmal.`,
    noWords: () => phrase`In dieser Nachricht stehen keine Wörter, zu denen sich Quellen finden ließen.`,
    gone: () => phrase`Die Nachricht oder den Kanal gibt es nicht mehr; es wurde nichts veröffentlicht.`,
    shared: () => phrase`Das wurde schon geteilt.`,
    bug: () =>
      phrase`Hier ist etwas schiefgegangen; an Ihrer Frage lag es nicht. Der Fehler wurde gemeldet. Bitte versuchen Sie es noch einmal, oder fragen Sie mit anderen Worten.`,
  },
}
