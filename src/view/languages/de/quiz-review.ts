import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizReview } from '../en/quiz-review.ts'

const { number, counted } = grammarOf('de')

/** What is said around spaced repetition, in German. */
export const quizReview: QuizReview = {
  quizReview: {
    intro: () =>
      phrase`Wiederholungen fragen noch einmal nach dem, was Sie behalten wollen: ein paar Karten am Tag, kurz bevor Sie es vergessen würden.`,
    introHow: () =>
      phrase`Nur Sie sehen sie. Von mir aus schreibe ich Ihnen nur, wenn Sie eine Erinnerung wollen, und Sie können jederzeit aufhören.`,
    buttons: {
      start: 'Anfangen',
      startReminded: 'Mit Erinnerung anfangen',
      settings: 'Einstellungen',
      again: 'Nochmal',
      hard: 'Schwer',
      good: 'Gut',
      easy: 'Leicht',
      remove: 'Diese Karte entfernen',
      reminder: 'Erinnerung einstellen',
      reminderOff: 'Keine Erinnerung',
      lateOn: 'Zweimal erinnern',
      lateOff: 'Nur einmal erinnern',
      zone: 'Zeitzone',
      pause: 'Eine Woche Pause',
      resume: 'Fortsetzen',
      stop: 'Wiederholungen beenden',
      forget: 'Meine Daten löschen',
      forgetSure: 'Alles löschen',
      removeAll: 'Meine Karten entfernen',
      keep: 'Behalten',
      now: 'Jetzt wiederholen',
      snooze: 'In einer Stunde',
      back: 'Zurück zu meinen Karten',
    },
    typed: {
      start: 'fängt an',
      settings: 'wie viel und wann',
      grade: (days) => `kommt ${days} später wieder`,
      back: 'geht weiter',
      zone: 'wann Ihre Tage beginnen',
      stop: 'keine mehr',
      forget: 'löscht, was von Ihnen gespeichert ist',
      removeAll: 'endgültig',
      forgetSure: 'endgültig',
      keep: 'alles bleibt erhalten',
    },
    grade: (grade, days) => `${grade} (${days})`,
    days: (count) => counted(count, '# Tag', '# Tage'),
    heading: (ordinal, count) => phrase`Wiederholung · ${number(ordinal)} von ${number(count)}`,
    howWell: () =>
      phrase`Wie gut wussten Sie es noch? Auf der Schaltfläche steht, wann die Karte wiederkommt.`,
    noted: (day) => phrase`Notiert. Am ${day} kommt die Karte wieder.`,
    notedBefore: () => phrase`Diese Karte ist schon wiederholt.`,
    removed: () => phrase`Die Karte ist aus Ihren Wiederholungen entfernt.`,
    cardGone: () => phrase`Diese Karte steht nicht mehr in Ihren Wiederholungen.`,
    noCards: () =>
      phrase`Sie haben noch keine Karten. Drücken Sie unter einer Frage ${strong('Zu meinen Wiederholungen')}, oder spielen Sie ${code('/quiz')} und nehmen Sie auf, was Sie nicht wussten.`,
    noCardsHere: () =>
      phrase`Dieses Gespräch hat eigene Karten; die einer Gruppe kommen mit ${code('/review')} in der Gruppe.`,
    done: (count) =>
      count === 0
        ? phrase`${strong('Heute ist nichts fällig.')}`
        : phrase`${strong('Für heute fertig.')} Sie haben ${counted(count, '# Karte', '# Karten')} wiederholt.`,
    next: (day) => phrase`Die nächste ist am ${day} fällig.`,
    capped: (count, cap) =>
      phrase`${counted(count, '# weitere ist fällig und wartet', '# weitere sind fällig und warten')} bis morgen, denn Sie haben höchstens ${number(cap)} am Tag gewählt.`,
    zoneAsked: {
      title: 'Ihre Wiederholungen',
      zone: 'Ihre Zeitzone: eine Stadt oder Region',
      hour: 'Uhrzeit der Erinnerung, etwa 09:00',
      send: 'Speichern',
    },
    zoneUnknown: (typed) =>
      phrase`Keine Zeitzone passt zu „${typed}“. Nennen Sie eine große Stadt in Ihrer Nähe, zum Beispiel ${code('Seoul')}.`,
    zoneSeveral: (typed) => phrase`Zu „${typed}“ passen mehrere Zeitzonen. Welche ist Ihre?`,
    hourUnknown: (typed) =>
      phrase`„${typed}“ ist keine Uhrzeit. Schreiben Sie zum Beispiel ${code('09:00')}.`,
    settings: {
      heading: () => phrase`Ihre Wiederholungen`,
      cards: 'Karten',
      cardCount: (count, due) =>
        phrase`${counted(count, '# Karte', '# Karten')}, davon ${number(due)} fällig`,
      reminder: 'Erinnerung',
      none: () => phrase`keine`,
      at: (time) => phrase`um ${time} Uhr, wenn etwas fällig ist`,
      twice: (time) =>
        phrase`um ${time} Uhr, wenn etwas fällig ist, und drei Stunden später noch einmal, wenn bis dahin nichts wiederholt wurde`,
      nextReminder: (when) => phrase`nächste: ${when}`,
      zone: 'Zeitzone',
      cap: 'Höchstens',
      capCount: (count) => phrase`${counted(count, '# Karte', '# Karten')} am Tag`,
      capLabel: 'So viele Karten am Tag höchstens',
      capChoice: (count) => `${number(count)} am Tag`,
      state: 'Stand',
      off: () => phrase`beendet`,
    },
    saved: () => phrase`Gespeichert.`,
    paused: (day) =>
      phrase`Vor dem ${day} kommt keine Erinnerung. ${code('/review')} geht auch in der Pause.`,
    notReminded: () => phrase`Sie haben keine Erinnerung, die pausieren könnte.`,
    stopped: () => phrase`Die Wiederholungen sind beendet, und es kommt keine Erinnerung mehr.`,
    stoppedKeeps: (count) =>
      count === 1
        ? phrase`Ihre Karte bleibt erhalten, falls Sie wieder anfangen. Soll auch sie entfernt werden?`
        : phrase`Ihre ${number(count)} Karten bleiben erhalten, falls Sie wieder anfangen. Sollen auch sie entfernt werden?`,
    removedAll: (count) => phrase`${counted(count, '# Karte wurde', '# Karten wurden')} entfernt.`,
    kept: () => phrase`Alles bleibt erhalten.`,
    forget: () =>
      phrase`Damit wird endgültig gelöscht, was ich hier von Ihnen speichere: Ihre Antworten, Ihre Wiederholungen, die Zitate, die Sie gespeichert haben, und Ihre Einstellungen. Karten, die Sie geschrieben haben, bleiben der Gruppe. Wirklich löschen?`,
    forgotten: () => phrase`Alles ist gelöscht. Ihre Antworten zählen nur noch in Summen mit, ohne Namen.`,
    remind: (count) =>
      phrase`Heute ${counted(count, 'ist # Karte', 'sind # Karten')} zur Wiederholung fällig.`,
    remindLate: (count) =>
      phrase`${counted(count, '# Karte wartet', '# Karten warten')} noch. Heute sage ich nichts mehr dazu.`,
    farewell: () =>
      phrase`Auf eine Woche Erinnerungen folgte keine Wiederholung; deshalb ist das die letzte. ${code('/review')} ist da, wenn Sie weitermachen wollen.`,
    snoozed: () => phrase`In einer Stunde melde ich mich wieder.`,
    snoozedBefore: () => phrase`Das wurde heute schon einmal verschoben; morgen ist auch noch ein Tag.`,
    help: (typed) =>
      phrase`„${typed}“ kenne ich hier nicht. Es gibt ${code('review')}, ${code('review settings')}, ${code('review pause')}, ${code('review stop')} und ${code('review forget')}.`,
  },
}
