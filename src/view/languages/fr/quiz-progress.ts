import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizProgress } from '../en/quiz-progress.ts'

const { number, counted } = grammarOf('fr')
const points = (count: number): string => counted(count, '# point', '# points')
const answers = (count: number): string => counted(count, '# réponse', '# réponses')
const questions = (count: number): string => counted(count, '# question', '# questions')

/** What is said of how a member and their group are doing, in French. */
export const quizProgress: QuizProgress = {
  quizProgress: {
    heading: () => phrase`Votre progression`,
    onlyYou: () => phrase`Visible par vous uniquement.`,
    nothingYet: () =>
      phrase`Vous n’avez encore répondu à aucune question. Commencez par ${code('/quiz now')}, ou par la question du jour.`,
    facts: { streak: 'Série', answers: 'Réponses', retention: 'Retenu', due: 'Révisions', days: 'Jours' },
    streak: (current, longest) =>
      phrase`${strong(questions(current))} de suite\u202F; la plus longue série en comptait ${number(longest)}`,
    freezes: (count) =>
      `${counted(count, '# question manquée pardonnée', '# questions manquées pardonnées')} d’avance`,
    toFreeze: (count) => `encore ${answers(count)} pour qu’une question manquée soit pardonnée`,
    freezeUsed: (length) =>
      phrase`Une question manquée a été pardonnée\u00A0: votre série de ${number(length)} continue.`,
    ended: (length) =>
      phrase`Une série de ${number(length)} s’est terminée. Bon retour\u202F! La prochaine réponse en commence une autre.`,
    answers: (right, close, wrong) =>
      phrase`${strong(number(right))} ${counted(right, 'juste', 'justes')} · ${number(close)} presque · ${number(wrong)} pas ${counted(wrong, 'juste', 'justes')}`,
    recalled: (count) => `${number(count)} avec vos mots`,
    retention: (percent, remembered, reviews) =>
      phrase`${strong(`${number(percent)}\u00A0%`)}\u00A0: ${number(remembered)} sur ${counted(reviews, '# révision', '# révisions')}`,
    noRetention: () => phrase`rien à dire avant la deuxième révision d’une carte`,
    due: (count) =>
      count === 0
        ? phrase`rien à réviser pour l’instant`
        : phrase`${strong(counted(count, '# carte', '# cartes'))} à réviser\u00A0: ${code('/review')}`,
    days: (active, days) =>
      phrase`${strong(number(active))} sur ${counted(days, 'le dernier jour (#)', 'les # derniers jours')}`,
    weeks: (counts) => `semaine par semaine\u00A0: ${counts.join(' · ')}`,
    coverageHeading: () => phrase`Ce qui vous a été demandé`,
    coverage: (asked, all, known) =>
      phrase`${number(asked)} sur ${counted(all, '# paragraphe', '# paragraphes')}, ${number(known)} avec une bonne réponse la dernière fois`,
    moreReadings: (count) =>
      phrase`et ${counted(count, '# autre texte sur lequel', '# autres textes sur lesquels')} rien ne vous a encore été demandé`,
    picture: {
      days: (active, days) =>
        `Un calendrier de ${counted(days, '# jour', '# jours')}, une colonne par semaine et une ligne par jour, du lundi (1) au dimanche (7)\u00A0: ${counted(active, '# jour', '# jours')} avec de l’activité.`,
      retention: (percent) => `Un anneau\u00A0: ${number(percent)}\u00A0% de révisions réussies.`,
      readings: (lines) =>
        `Une barre par texte, comme dans la liste ci-dessus\u00A0: ${lines.join('\u202F; ')}.`,
      reading: (at, asked, all, known) =>
        `${number(at)}\u00A0: ${number(asked)} sur ${number(all)}, dont ${number(known)} avec une bonne réponse`,
    },
    settings: {
      heading: () => phrase`Vos réglages`,
      button: 'Mes réglages',
      named: {
        on: () => phrase`Votre nom figure parmi ceux qui ont trouvé la réponse.`,
        off: () => phrase`Votre nom ne figure jamais sous une réponse.`,
      },
      onBoard: {
        on: () => phrase`Vous figurez au classement du groupe.`,
        off: () => phrase`Vous ne figurez à aucun classement.`,
      },
      noBoard: () => phrase`Ce groupe n’a pas de classement.`,
      streak: {
        on: () => phrase`Votre série est comptée.`,
        off: () => phrase`Votre série n’est pas comptée.`,
      },
      noStreaks: () => phrase`Ce groupe ne compte pas les séries.`,
      zone: (zone) => phrase`Vos journées suivent le fuseau horaire ${strong(zone)}.`,
      labels: { named: 'Nom', onBoard: 'Classement', streak: 'Série', zone: 'Fuseau horaire' },
      buttons: {
        name: 'Me nommer',
        unname: 'Ne pas me nommer',
        join: 'M’ajouter au classement',
        leave: 'Me retirer du classement',
        count: 'Compter ma série',
        uncount: 'Ne pas compter ma série',
        zone: 'Changer de fuseau horaire',
      },
      typed: {
        settings: 'ce qui est compté et montré de vous',
        name: 'parmi ceux qui ont trouvé la réponse',
        unname: 'sous aucune réponse',
        join: 'visible par tout le monde',
        leave: 'personne ne vous y voit',
        count: 'les réponses de suite',
        uncount: 'les réponses de suite',
        zone: 'quand vos journées commencent',
      },
      form: { title: 'Votre fuseau horaire', label: 'Ville ou région', send: 'Enregistrer' },
      noZone: (typed) =>
        phrase`Aucun fuseau horaire ne correspond à «\u00A0${typed}\u00A0». Saisissez une ville près de chez vous, comme Séoul, Berlin ou New York.`,
      manyZones: (zones) =>
        phrase`Plusieurs fuseaux sont possibles\u00A0: ${zones.join(', ')}. Appuyez de nouveau sur le bouton et saisissez l’un d’eux.`,
    },
    board: {
      heading: {
        week: 'Le classement de la semaine',
        month: 'Le classement du mois',
        all: 'Le classement depuis le début',
      },
      teamHeading: () => phrase`Cette semaine, ensemble`,
      team: (answered) => phrase`Cette semaine, le groupe a répondu à ${strong(questions(answered))}.`,
      teamOf: (answered, goal) =>
        answered >= goal
          ? phrase`Cette semaine, le groupe en est à ${strong(number(answered))} sur ${answers(goal)}\u00A0: l’objectif est atteint.`
          : phrase`Cette semaine, le groupe en est à ${strong(number(answered))} sur ${answers(goal)}.`,
      off: () =>
        phrase`Il n’y a pas de classement ici\u202F; les responsables peuvent l’activer avec ${code('/study settings')}.`,
      nobody: () =>
        phrase`Personne ne figure encore au classement. Il ne montre que les membres qui le veulent.`,
      points: (count, given) => phrase`${points(count)} en ${answers(given)}`,
      total: (count) => phrase`Tous ensemble, montrés ou non\u00A0: ${points(count)}.`,
      yours: (rank, count) =>
        phrase`Vous\u00A0: place ${strong(number(rank))} avec ${points(count)}. Cette ligne n’est visible que par vous.`,
      yoursHidden: (rank, count) =>
        phrase`Vous ne figurez pas au classement. Vous auriez la place ${strong(number(rank))} avec ${points(count)}\u202F; cette ligne n’est visible que par vous.`,
      yoursNone: () => phrase`Vous n’avez pas encore de points pour cette période.`,
      more: (count) => phrase`et ${counted(count, '# autre', '# autres')}`,
      member: 'un membre',
      counts: () =>
        phrase`Ce qui est demandé à tout le monde compte\u00A0: les questions du jour et les parties ensemble. L’entraînement en solo ne compte pas.`,
      show: 'Montrer à tous',
      shown: 'Montré à tous',
      shownBefore: () => phrase`Il vient d’être montré ici. Il pourra l’être de nouveau dans dix minutes.`,
      typed: 'le classement de cette période',
    },
  },
}
