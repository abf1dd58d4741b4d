import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizNow } from '../en/quiz-now.ts'

const { number, counted, and } = grammarOf('fr')
const questions = (count: number): string => counted(count, '# question', '# questions')

/** How many answers were worth what: "3 justes, 1 presque juste et 1 fausse". */
const tally = (right: number, close: number, wrong: number): string =>
  and([
    counted(right, '# juste', '# justes'),
    ...(close === 0 ? [] : [counted(close, '# presque juste', '# presque justes')]),
    ...(wrong === 0 ? [] : [counted(wrong, '# fausse', '# fausses')]),
  ])

/** What is said around questions on the spot, in French. */
export const quizNow: QuizNow = {
  quizNow: {
    heading: (ordinal, count) => phrase`Question ${number(ordinal)} sur ${number(count)}`,
    headingTogether: (ordinal, count) => phrase`Ensemble · question ${number(ordinal)} sur ${number(count)}`,
    headingExam: (ordinal, count) => phrase`Examen · question ${number(ordinal)} sur ${number(count)}`,
    fewer: (count) => phrase`Il n’y a que ${questions(count)} à poser ici.`,
    buttons: {
      next: 'Suivante',
      skip: 'Passer',
      stop: 'Arrêter',
      reveal: 'Dévoiler',
      end: 'Terminer',
      result: 'Voir le résultat',
      keepMissed: 'Ajouter les ratées à mes révisions',
      take: 'Passer l’examen',
      results: 'Résultats provisoires',
      close: 'Clore l’examen',
      share: 'Partager mon résultat',
    },
    typed: {
      next: 'la question suivante',
      skip: 'laisse celle-ci de côté',
      stop: 's’arrête ici',
      hint: 'une aide',
      see: 'ce que dit le texte',
      result: 'le bilan',
      keepMissed: 'les repose le moment venu',
      passage: 'le paragraphe entier',
      review: 'la repose le moment venu',
      vote: 'le dit aux responsables',
      bad: 'si une deuxième personne le dit, elle n’est plus posée',
      selfGrades: {
        missed: 'vous ne le saviez pas',
        partly: 'vous en saviez une partie',
        'got-it': 'vous le saviez',
      },
    },
    typeLetter: () => phrase`Saisissez une lettre.`,
    typeWord: () => phrase`Saisissez l’une des deux réponses.`,
    typeAnswer: () =>
      phrase`Saisissez votre réponse\u202F; ${code('ask')} devant une question interroge les textes.`,
    writeAnswer: () => phrase`Écrivez ce dont vous vous souvenez, ou regardez le texte.`,
    noOption: (letters) =>
      phrase`Ce n’est pas l’une des réponses proposées (${and(letters)}). Mettez ${code('ask')} devant une question aux textes.`,
    together: () =>
      phrase`Chacun répond de son côté et voit aussitôt si c’est juste. La réponse est dévoilée à tous par la personne qui a lancé la partie, ou par les responsables.`,
    posted: () =>
      phrase`La partie est lancée. Vous et les responsables pouvez appuyer sur ${strong('Dévoiler')} et ${strong('Suivante')}.`,
    alone: () => phrase`Il n’y a personne d’autre ici pour jouer. ${code('quiz')} lance un quiz en solo.`,
    notYours: () => phrase`C’est réservé à la personne qui a commencé, et aux responsables.`,
    passedOn: () => phrase`La partie a déjà continué\u202F; voyez plus bas.`,
    over: () => phrase`Cette partie est terminée.`,
    result: (right, close, wrong) => phrase`${strong('Résultat\u00A0:')} ${tally(right, close, wrong)}.`,
    skipped: (count) => phrase`${counted(count, '# question passée', '# questions passées')}.`,
    gone: (count) =>
      phrase`${counted(count, '# question n’a pas pu être posée', '# questions n’ont pas pu être posées')}, car les textes ont changé.`,
    readAgain: () => phrase`À relire\u00A0:`,
    allRight: () => phrase`Rien à relire.`,
    nothingAnswered: () => phrase`Aucune réponse n’a été donnée.`,
    answerWas: (key) => phrase`${strong(key)}`,
    kept: (count) =>
      phrase`${counted(count, '# carte ajoutée', '# cartes ajoutées')} à vos révisions. ${code('/review')} montre ce qu’il y a à réviser.`,
    keptBefore: () =>
      phrase`Tout est déjà dans vos révisions. ${code('/review')} montre ce qu’il y a à réviser.`,
    teamResult: (right, answers) =>
      answers === 0
        ? phrase`Personne n’a répondu cette fois-ci.`
        : phrase`${strong('Ensemble\u00A0:')} ${counted(right, '# bonne réponse', '# bonnes réponses')} sur ${number(answers)}.`,
    teamMembers: (count) => phrase`${counted(count, '# personne a participé', '# personnes ont participé')}.`,
    scored: 'Ont marqué des points\u00A0:',
    points: (count) => counted(count, '# point', '# points'),
    exam: {
      heading: (count) => phrase`Examen · ${questions(count)}`,
      rules: () =>
        phrase`Un seul essai par question\u202F; le résultat vient à la fin, visible par vous uniquement. Les responsables voient des chiffres, pas de noms.`,
      posted: () =>
        phrase`L’examen est publié. ${strong('Résultats provisoires')} et ${strong('Clore l’examen')} sont réservés aux responsables.`,
      taken: () => phrase`Noté.`,
      once: () => phrase`Vous avez déjà passé cet examen\u202F; on ne peut le passer qu’une fois.`,
      closed: () => phrase`Cet examen est terminé.`,
      open: () =>
        phrase`Les réponses seront visibles une fois l’examen terminé\u00A0: appuyez alors sur ${strong('Voir le résultat')}.`,
      results: (members, finished) =>
        phrase`${counted(members, '# personne a commencé', '# personnes ont commencé')}, ${counted(finished, '# a terminé', '# ont terminé')}.`,
      question: (ordinal) => `Question ${number(ordinal)}`,
      tally: (right, close, wrong) => phrase`${tally(right, close, wrong)}`,
      shared: (name, right, count) =>
        phrase`${strong(name)} a donné ${counted(right, '# bonne réponse', '# bonnes réponses')} sur ${number(count)} à l’examen.`,
      sharedNow: () => phrase`Partagé.`,
      sharedBefore: () => phrase`Vous l’avez déjà partagé.`,
      noneToMark: () =>
        phrase`Ici, les textes ne donnent aucune question qui puisse être notée, donc pas d’examen. Essayez l’entraînement.`,
    },
    none: () =>
      phrase`Les textes ne donnent aucune question. Ajoutez des textes, ou demandez aux responsables de consulter /study library.`,
    noneIn: (title) =>
      phrase`«\u00A0${title}\u00A0» ne donne aucune question. Essayez avec tous les documents.`,
    count: (typed, most) =>
      phrase`Un quiz compte de 1 à ${number(most)} questions, et non «\u00A0${typed}\u00A0». Par exemple\u00A0: ${code('quiz 5')}.`,
    unclear: (typed) =>
      phrase`Je ne sais pas ce que «\u00A0${typed}\u00A0» veut dire pour un quiz. Par exemple\u00A0: ${code('quiz 5 exam in glossary')}.`,
  },
}
