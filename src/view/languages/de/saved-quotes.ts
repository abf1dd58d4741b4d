import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { SavedQuotes } from '../en/saved-quotes.ts'

const { number, counted } = grammarOf('de')

/** What is said of saved quotations, in German. */
export const savedQuotes: SavedQuotes = {
  savedQuotes: {
    buttons: {
      save: 'Speichern',
      saveOne: (ordinal) => `Nr. ${number(ordinal)} speichern`,
      share: 'Der Gruppe zeigen',
      unshare: 'Nur mir zeigen',
      remove: 'Entfernen',
      more: 'Weitere',
      mine: 'Meine Zitate',
      group: 'Zitate der Gruppe',
    },
    typed: {
      save: 'hebt ein Zitat für Sie auf',
      saveOne: 'hebt dieses auf',
      share: 'es steht dann bei denen der Gruppe',
      unshare: 'es steht dann nicht mehr dort',
      remove: 'es ist nicht mehr gespeichert',
      more: 'die nächsten',
      mine: 'was Sie gespeichert haben',
      group: 'was Mitglieder allen zeigen',
    },
    which: () => phrase`Welches davon soll gespeichert werden?`,
    saved: () => phrase`Gespeichert. Nur Sie sehen es, mit ${code('quotes')}.`,
    savedBefore: () => phrase`Dieses Zitat haben Sie schon gespeichert.`,
    shared: () => phrase`Die Gruppe sieht es jetzt bei ihren gespeicherten Zitaten, mit Ihrem Namen.`,
    unshared: () => phrase`Jetzt sehen es nur noch Sie.`,
    removed: () => phrase`Es ist nicht mehr unter Ihren gespeicherten Zitaten.`,
    gone: () => phrase`Dieses Zitat ist nicht unter denen, die Sie gespeichert haben.`,
    listChanged: () =>
      phrase`Die Liste hat sich geändert, seit sie gezeigt wurde; deshalb ist nichts geschehen. So sieht sie jetzt aus:`,
    headings: {
      mine: (count) =>
        count === 0
          ? phrase`Keine gespeicherten Zitate`
          : phrase`${counted(count, '# gespeichertes Zitat', '# gespeicherte Zitate')}`,
      group: (count) =>
        count === 0
          ? phrase`Keine Zitate der Gruppe`
          : phrase`${counted(count, '# Zitat, das', '# Zitate, die')} Mitglieder der Gruppe zeigen`,
    },
    within: (title) => phrase`Nur aus ${strong(title)}.`,
    none: {
      mine: () =>
        phrase`Noch nichts. ${strong('Speichern')} unter einer Antwort oder einer zitierten Stelle hebt das Zitat für Sie auf.`,
      group: () =>
        phrase`Noch nichts. Wer ein Zitat speichert, kann es mit ${strong('Der Gruppe zeigen')} für alle sichtbar machen.`,
    },
    page: (first, last, count) =>
      phrase`${number(first)}–${number(last)} von ${number(count)}, die neuesten zuerst.`,
    choose: 'Ein Zitat ändern',
    choices: {
      share: (ordinal) => `Nr. ${number(ordinal)} der Gruppe zeigen`,
      unshare: (ordinal) => `Nr. ${number(ordinal)} nur mir zeigen`,
      remove: (ordinal) => `Nr. ${number(ordinal)} entfernen`,
    },
    sharedBy: (learner) => phrase`Gespeichert von ${{ kind: 'member', learner, text: 'einem Mitglied' }}.`,
    asSaved: () => phrase`wie es gespeichert wurde`,
    edited: () => phrase`Der Text hat sich seitdem geändert:`,
    unsure: () =>
      phrase`Das Dokument hat sich geändert, seit dieses Zitat gespeichert wurde. Hier stehen die Wörter jetzt; ob es die Stelle von damals ist, kann ich nicht sagen.`,
    lost: () => phrase`Im Text steht es nicht mehr.`,
    noDocument: () => phrase`Aus einem Dokument, das nicht mehr zu den Texten gehört`,
    leftOut: '[…]',
    export: {
      title: { mine: 'Gespeicherte Zitate', group: 'Gespeicherte Zitate der Gruppe' },
      files: { mine: 'gespeicherte-zitate', group: 'gespeicherte-zitate-der-gruppe' },
      done: (count) => phrase`${counted(count, '# Zitat', '# Zitate')} als Datei.`,
      noWork: (count) =>
        phrase`${counted(count, '# Zitat stammt', '# Zitate stammen')} aus einem Dokument, das nicht mehr zu den Texten gehört, und ${counted(count, 'fehlt', 'fehlen')} deshalb.`,
      noFormat: (typed) =>
        phrase`„${typed}“ kann ich nicht schreiben. Es gibt ${code('quotes export markdown')}, ${code('quotes export csv')} und ${code('quotes export bibtex')}.`,
      states: {
        edited: 'der Text hat sich geändert',
        lost: 'nicht mehr im Text',
        unsure: 'das Dokument hat sich geändert',
      },
    },
  },
}
