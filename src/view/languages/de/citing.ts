import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Citing } from '../en/citing.ts'

const { number, counted, and } = grammarOf('de')

/** What is said where a passage is cited and references are expanded, in German. */
export const citing: Citing = {
  citing: {
    buttons: {
      narrower: 'Weniger Kontext',
      post: (ordinal) => `Nr. ${number(ordinal)} veröffentlichen`,
      posted: (ordinal) => `Nr. ${number(ordinal)} veröffentlicht`,
      here: 'Hier veröffentlichen',
      postedHere: 'Hier veröffentlicht',
    },
    typed: {
      wider: 'mit einem Absatz mehr auf jeder Seite',
      narrower: 'mit einem Absatz weniger auf jeder Seite',
      post: 'zitiert diese Stelle',
    },
    how: () =>
      phrase`Nennen Sie eine Stelle: mit einem Verweis wie ${code('cite mill1859 ¶ 4')}, mit ihren ersten Wörtern oder mit Wörtern, die Sie im Gedächtnis haben. Ergänzen Sie ${code('apa')}, ${code('+1')} für einen Absatz mehr auf jeder Seite oder ${code('me')}, damit nur Sie es sehen.`,
    several: (count) => phrase`${counted(count, '# Stelle beginnt', '# Stellen beginnen')} so:`,
    candidate: () => phrase`Ist das die Stelle, die Sie meinen?`,
    candidates: () => phrase`Ist eine von diesen die Stelle, die Sie meinen?`,
    nearestOne: () => phrase`Das steht nirgends in den Texten. Diese Stelle kommt dem am nächsten:`,
    nearest: () => phrase`Das steht nirgends in den Texten. Diese Stellen kommen dem am nächsten:`,
    nothing: (typed) => phrase`Nichts in den Texten ähnelt „${typed}“.`,
    choose: () => phrase`Das sehen nur Sie. Veröffentlicht wird erst, was Sie auswählen.`,
    goesOn: (places) => phrase`Der Text geht weiter: Das ist nur der Anfang von ${places}.`,
    rest: (count) =>
      phrase`${counted(count, '# weitere Stelle', '# weitere Stellen')}, nicht in voller Länge zitiert:`,
    moreRest: (count) =>
      phrase`${counted(count, '# weitere Stelle ist', '# weitere Stellen sind')} hier weggelassen.`,
    noReferences: (example) =>
      phrase`In dieser Nachricht steht kein Verweis. So sieht einer aus: ${code(example)}`,
    noWork: (alias) => phrase`Kein Text hat das Kürzel „${alias}“; ${code('sources')} zeigt alle.`,
    noWorkNear: (alias, near) => phrase`Kein Text hat das Kürzel „${alias}“. Am ähnlichsten: ${and(near)}.`,
    noPlace: (alias, place, has) =>
      phrase`${place} gibt es in ${strong(alias)} nicht. Vorhanden ist: ${has}.`,
    noPlaces: (alias, place, paragraphs) =>
      phrase`${place} gibt es in ${strong(alias)} nicht. Dort gibt es ${paragraphs}; zitieren Sie zum Beispiel ${code(`${alias} ¶ 1`)}.`,
    backward: (place, swapped) => phrase`„${place}“ läuft rückwärts. Meinten Sie ${code(swapped)}?`,
    bare: (typed, example) =>
      phrase`„${typed}“ nennt einen Text, aber keine Stelle darin. Geben Sie eine an: ${code(example)}`,
    unread: (typed, example) =>
      phrase`„${typed}“ kann ich nicht als Verweis lesen. So sieht einer aus: ${code(example)}`,
  },
}
