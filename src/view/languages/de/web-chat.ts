import { code, phrase } from '../../view.ts'
import type { WebChat } from '../en/web-chat.ts'
import { documents } from './counts.ts'

/** What stands on the page to try the bot on, in German. */
export const webChat: WebChat = {
  webChat: {
    name: 'Verbatim',
    purpose: 'Antwortet mit den Worten der Texte, buchstabengetreu.',
    talk: 'Das Gespräch',
    you: 'Sie',
    guest: 'Gast',
    onlyYou: 'Nur Sie sehen das',
    underPost: 'Antwort auf eine frühere Nachricht',
    box: 'Ihre Frage oder ein Befehl',
    boxHint: 'Frage oder /',
    send: 'Senden',
    keys: 'Die Eingabetaste sendet; zusammen mit der Umschalttaste beginnt sie eine neue Zeile.',
    skip: 'Zum Eingabefeld springen',
    choose: 'Auswählen',
    cancel: 'Abbrechen',
    sentForm: (title) => `Sie haben „${title}“ ausgefüllt.`,
    optional: '(darf leer bleiben)',
    here: 'dieses Gespräch',
    open: 'Im Zusammenhang lesen',
    added: 'hinzugefügt:',
    removed: 'gestrichen:',
    download: (name) => `${name} herunterladen`,
    menu: 'Weitere Aktionen',
    suggestions: 'Vorschläge',
    intro: (count) =>
      phrase`Ich habe ${documents(count)} gelesen. Fragen Sie mich etwas: Sie bekommen die Stellen, die antworten, oder erfahren, dass es keine gibt.`,
    commands: () => phrase`Geben Sie ${code('/verbatim')} ein, um zu sehen, was ich alles kann.`,
    tryIt: 'Zum Beispiel',
    examples: { ask: 'Fragen', cite: 'Zitieren', check: 'Prüfen', quiz: 'Quiz' },
    exampleQuestion: (subject) => `${subject}?`,
    private: 'Niemand sonst sieht dieses Gespräch.',
    waiting: 'Ich sehe nach',
    unreached:
      'Verbatim ist gerade nicht erreichbar. Ihr Text steht noch im Eingabefeld: Versuchen Sie es gleich noch einmal.',
    problems: {
      back: 'Zurück zum Gespräch',
      notFound: 'Unter dieser Adresse gibt es nichts.',
      gone: 'Diese Datei ist nicht mehr da. Fordern Sie sie im Gespräch noch einmal an.',
      unread: 'Das war nicht zu verstehen. Gehen Sie zurück zum Gespräch und versuchen Sie es noch einmal.',
      tooLarge: 'Das ist zu viel auf einmal. Senden Sie es in kleineren Teilen.',
      foreign: 'Das kam nicht von dieser Seite; deshalb ist nichts geschehen.',
      host: 'Diese Seite antwortet nur unter der Adresse, die das Programm beim Start ausgibt.',
      stale: 'Diese Seite war zu lange offen. Gehen Sie zurück zum Gespräch und tun Sie es dort noch einmal.',
      resting: 'Verbatim startet oder beendet sich gerade. Laden Sie die Seite gleich noch einmal.',
    },
  },
}
