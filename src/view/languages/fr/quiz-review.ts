import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizReview } from '../en/quiz-review.ts'

const { number, counted } = grammarOf('fr')
const cards = (count: number): string => counted(count, '# carte', '# cartes')

/** What is said around spaced repetition, in French. */
export const quizReview: QuizReview = {
  quizReview: {
    intro: () =>
      phrase`Les révisions reviennent sur ce que vous voulez retenir, quelques cartes par jour, juste avant que vous ne l’oubliiez.`,
    introHow: () =>
      phrase`Elles ne sont visibles que par vous. Je ne vous écris de moi-même que si vous voulez un rappel, et vous pouvez arrêter à tout moment.`,
    buttons: {
      start: 'Commencer',
      startReminded: 'Commencer avec un rappel',
      settings: 'Réglages',
      again: 'À revoir',
      hard: 'Difficile',
      good: 'Bien',
      easy: 'Facile',
      remove: 'Retirer cette carte',
      reminder: 'Régler un rappel',
      reminderOff: 'Aucun rappel',
      lateOn: 'Me le rappeler deux fois',
      lateOff: 'Un seul rappel',
      zone: 'Fuseau horaire',
      pause: 'Pause d’une semaine',
      resume: 'Reprendre',
      stop: 'Arrêter les révisions',
      forget: 'Effacer mes données',
      forgetSure: 'Tout effacer',
      removeAll: 'Retirer mes cartes',
      keep: 'Garder',
      now: 'Réviser maintenant',
      snooze: 'Dans une heure',
      back: 'Retour à mes cartes',
    },
    typed: {
      start: 'commence',
      settings: 'combien et quand',
      grade: (days) => `revient dans ${days}`,
      back: 'continue',
      zone: 'quand vos journées commencent',
      stop: 'il n’y en aura plus',
      forget: 'efface ce qui est gardé de vous',
      removeAll: 'pour de bon',
      forgetSure: 'pour de bon',
      keep: 'tout reste',
    },
    grade: (grade, days) => `${grade} (${days})`,
    days: (count) => `${number(count)}\u00A0j`,
    heading: (ordinal, count) => phrase`Révision · ${number(ordinal)} sur ${number(count)}`,
    howWell: () => phrase`Vous en souveniez-vous bien\u202F? Chaque bouton dit quand la carte revient.`,
    noted: (day) => phrase`Noté. Le ${day}, cette carte reviendra.`,
    notedBefore: () => phrase`Cette carte a déjà été révisée.`,
    removed: () => phrase`La carte est retirée de vos révisions.`,
    cardGone: () => phrase`Cette carte n’est plus dans vos révisions.`,
    noCards: () =>
      phrase`Vous n’avez pas encore de cartes. Appuyez sur ${strong('Ajouter à mes révisions')} sous une question, ou jouez avec ${code('/quiz')} et ajoutez ce que vous avez raté.`,
    noCardsHere: () =>
      phrase`Cette conversation a ses propres cartes\u202F; celles d’un groupe viennent avec ${code('/review')} dans le groupe.`,
    done: (count) =>
      count === 0
        ? phrase`${strong('Rien à réviser aujourd’hui.')}`
        : phrase`${strong('C’est fini pour aujourd’hui.')} Vous avez révisé ${cards(count)}.`,
    next: (day) => phrase`Prochaine révision\u00A0: ${day}`,
    capped: (count, cap) =>
      phrase`${counted(count, '# autre carte attend', '# autres cartes attendent')} jusqu’à demain, car vous avez choisi ${number(cap)} par jour au plus.`,
    zoneAsked: {
      title: 'Vos révisions',
      zone: 'Votre fuseau horaire\u00A0: ville ou région',
      hour: 'Heure du rappel, comme 09:00',
      send: 'Enregistrer',
    },
    zoneUnknown: (typed) =>
      phrase`Aucun fuseau horaire ne correspond à «\u00A0${typed}\u00A0». Saisissez une grande ville près de chez vous, par exemple ${code('Seoul')}.`,
    zoneSeveral: (typed) =>
      phrase`«\u00A0${typed}\u00A0» peut désigner plusieurs fuseaux. Lequel est le vôtre\u202F?`,
    hourUnknown: (typed) =>
      phrase`«\u00A0${typed}\u00A0» n’est pas une heure. Écrivez-la comme ${code('09:00')}.`,
    settings: {
      heading: () => phrase`Vos révisions`,
      cards: 'Cartes',
      cardCount: (count, due) => phrase`${cards(count)}, dont ${number(due)} à réviser`,
      reminder: 'Rappel',
      none: () => phrase`aucun`,
      at: (time) => phrase`à ${time}, s’il y a quelque chose à réviser`,
      twice: (time) =>
        phrase`à ${time}, s’il y a quelque chose à réviser, et de nouveau trois heures plus tard si rien n’a été fait`,
      nextReminder: (when) => phrase`prochain\u00A0: ${when}`,
      zone: 'Fuseau horaire',
      cap: 'Au plus',
      capCount: (count) => phrase`${cards(count)} par jour`,
      capLabel: 'Cartes par jour, au plus',
      capChoice: (count) => `${number(count)} par jour`,
      state: 'État',
      off: () => phrase`arrêtées`,
    },
    saved: () => phrase`Enregistré.`,
    paused: (day) =>
      phrase`Pas de rappel avant le ${day}\u202F; d’ici là, ${code('/review')} fonctionne toujours.`,
    notReminded: () => phrase`Vous n’avez aucun rappel à mettre en pause.`,
    stopped: () => phrase`Les révisions sont arrêtées, et vous ne recevrez plus de rappel.`,
    stoppedKeeps: (count) =>
      count === 1
        ? phrase`Votre carte est conservée, au cas où vous reprendriez. La retirer aussi\u202F?`
        : phrase`Vos ${number(count)} cartes sont conservées, au cas où vous reprendriez. Les retirer aussi\u202F?`,
    removedAll: (count) => phrase`${counted(count, '# carte retirée', '# cartes retirées')}.`,
    kept: () => phrase`Tout est conservé.`,
    forget: () =>
      phrase`Ceci efface définitivement ce que je garde de vous ici\u00A0: vos réponses, vos révisions, les citations que vous avez enregistrées et vos réglages. Les cartes que vous avez écrites restent au groupe. Voulez-vous vraiment tout effacer\u202F?`,
    forgotten: () =>
      phrase`Tout est effacé. Vos réponses comptent encore dans les totaux, en chiffres et sans nom.`,
    remind: (count) => phrase`${counted(count, '# carte est', '# cartes sont')} à réviser aujourd’hui.`,
    remindLate: (count) =>
      phrase`${counted(count, '# carte attend', '# cartes attendent')} encore. C’est le dernier rappel d’aujourd’hui.`,
    farewell: () =>
      phrase`Après une semaine de rappels sans révision, celui-ci est le dernier. ${code('/review')} sera là quand vous voudrez reprendre.`,
    snoozed: () => phrase`Je vous le rappelle dans une heure.`,
    snoozedBefore: () =>
      phrase`Le rappel a déjà été reporté une fois aujourd’hui\u202F; demain est un autre jour.`,
    help: (typed) =>
      phrase`Je ne connais pas «\u00A0${typed}\u00A0» ici. Il y a ${code('review')}, ${code('review settings')}, ${code('review pause')}, ${code('review stop')} et ${code('review forget')}.`,
  },
}
