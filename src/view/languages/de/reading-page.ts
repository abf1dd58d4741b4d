import { grammarOf } from '../../grammar.ts'
import type { ReadingPage } from '../en/reading-page.ts'

const { counted } = grammarOf('de')

/** What stands on the page that opens a passage, in German. */
export const readingPage: ReadingPage = {
  readingPage: {
    tab: (paragraphs, title) => `${paragraphs} · ${title}`,
    skip: 'Zum Zitat springen',
    skipToText: 'Zum Text springen',
    begins: 'Anfang des Zitats:',
    ends: 'Ende des Zitats.',
    paragraph: (number) => `Absatz ${number}`,
    page: (name) => `Seite ${name}`,
    cite: 'Diese Stelle zitieren',
    reference: 'Im Literaturverzeichnis',
    inText: 'Im Text',
    note: 'In einer Fußnote',
    text: 'Der Text',
    around: 'Auf dieser Seite',
    top: 'Nach oben',
    quotation: 'Zitat',
    previous: (number) => `Absatz ${number}, vor dem Zitat`,
    next: (number) => `Absatz ${number}, nach dem Zitat`,
    search: {
      label: 'In diesem Dokument suchen',
      button: 'Suchen',
      none: (query) => `„${query}“ steht nicht in diesem Dokument.`,
      found: (count, query) => `„${query}“ steht in ${counted(count, '# Absatz', '# Absätzen')}`,
      partial: (count, query) =>
        `Kein Absatz enthält alle Wörter von „${query}“; am meisten davon ${counted(count, 'enthält # Absatz', 'enthalten # Absätze')}`,
      more: (shown) =>
        `Die ersten ${shown} sind aufgeführt; im Text sind alle hervorgehoben. Mit einem Wort mehr werden es weniger.`,
      clear: 'Suche beenden',
    },
    setAside: (count) => counted(count, '# Zeile aussortiert', '# Zeilen aussortiert'),
    setAsideWhy: 'In der Datei, aber nicht Teil des Textes: weder durchsucht noch zitiert.',
    line: (line, reason) => `Zeile ${line}, ${reason}`,
    edited: {
      heading: 'Der Text hat sich geändert, seit er zitiert wurde',
      difference:
        'Diese Stelle kommt dem Zitat jetzt am nächsten. Von den zitierten Wörtern zu denen, die hier stehen:',
      noDifference:
        'Die Wörter sind dieselben, stehen jetzt aber an mehreren Stellen oder in anderen Zeilen; diese Stelle kommt dem Zitat am nächsten.',
      removed: 'entfallen:',
      added: 'neu:',
    },
    lost: {
      heading: 'Nicht mehr im Dokument',
      words:
        'Diese Wörter standen darin, als sie zitiert wurden. Jetzt stehen weder sie noch etwas Ähnliches dort.',
      noDocument: 'Das Dokument, aus dem diese Wörter zitiert wurden, gehört nicht mehr zu den Texten.',
    },
    passageOnly:
      'Die Leitung der Gruppe hat festgelegt, dass ein Link eine Stelle mit einem Absatz auf jeder Seite öffnet und nicht den ganzen Text.',
    until: (day) => `Dieser Link öffnet diese Seite bis zum ${day}, für alle, die ihn haben.`,
    expired: {
      heading: 'Dieser Link ist abgelaufen',
      words:
        'Links zu Stellen gelten eine Woche. Einen neuen bekommen Sie, wenn Sie den Bot noch einmal fragen oder die Stelle noch einmal zitieren: Jedes Zitat, das er veröffentlicht, hat einen gültigen Link.',
    },
    absent: {
      heading: 'Hier ist nichts',
      words:
        'Vielleicht ist der Link unvollständig, oder er wurde zurückgezogen. Kopieren Sie ihn noch einmal ganz.',
    },
    preview: 'Eine Stelle aus einer Lesegruppe',
  },
}
